/** What the benchmarks share: runs of the command line in a home folder of their own, medians, memory of program and server. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const bin = new URL("../src/server/bin.js", import.meta.url).pathname;

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The p-quantile (0..1) by nearest rank. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}

/** A new, empty home folder. */
export const newHome = (): string => mkdtempSync(join(tmpdir(), "gravitas-bench-"));

export interface Finished {
  readonly ms: number;
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Highest resident memory seen of the command and the Neo4j of its home together, MB. */
  readonly peakMb: number;
  /** The same of the command's own process alone. */
  readonly programMb: number;
  /** Processor seconds of the command's own process, and of every Neo4j process and tool that it started. */
  readonly programSeconds: number;
  readonly databaseSeconds: number;
}

export function gravitas(
  home: string,
  args: readonly string[],
  env: Record<string, string> = {},
): ChildProcess {
  return spawn(process.execPath, [bin, ...args], {
    env: { ...process.env, GRAVITAS_HOME: home, NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Runs a command to its end, sampling memory four times a second. */
export function finish(home: string, child: ChildProcess): Promise<Finished> {
  const begun = performance.now();
  let stdout = "";
  let stderr = "";
  let peakMb = 0;
  let programMb = 0;
  const seconds = new Map<number, number>();
  child.stdout?.on("data", (data) => {
    stdout += data;
  });
  child.stderr?.on("data", (data) => {
    stderr += data;
  });
  const sampler = setInterval(() => {
    const processes = processesOf(home, child.pid);
    const all = processes.reduce((sum, { mb }) => sum + mb, 0);
    peakMb = Math.max(peakMb, Math.round(all));
    for (const { pid, mb, cpu } of processes) {
      seconds.set(pid, cpu);
      if (pid === child.pid) programMb = Math.max(programMb, Math.round(mb));
    }
  }, 250);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      clearInterval(sampler);
      const programSeconds = seconds.get(child.pid ?? 0) ?? 0;
      const allSeconds = [...seconds.values()].reduce((sum, one) => sum + one, 0);
      resolve({
        ms: performance.now() - begun,
        code,
        stdout,
        stderr,
        peakMb,
        programMb,
        programSeconds,
        databaseSeconds: allSeconds - programSeconds,
      });
    });
  });
}

/** Waits for a line of a child's stdout; resolves to milliseconds since the call. */
export function untilPrinted(child: ChildProcess, pattern: RegExp): Promise<number> {
  const begun = performance.now();
  let seen = "";
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", (data) => {
      seen += data;
      if (pattern.test(seen)) resolve(performance.now() - begun);
    });
    child.once("exit", (code) => reject(new Error(`ended with ${code} before ${pattern}:\n${seen}`)));
  });
}

interface Used {
  readonly pid: number;
  /** Resident memory. */
  readonly mb: number;
  /** Processor seconds so far, user and system. */
  readonly cpu: number;
}

/** Serves a home's graph until it is stopped; nothing is scored meanwhile. */
export async function serve(home: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const server = gravitas(home, ["start", "--every", "off"], { PORT: "0" });
  let output = "";
  server.stdout?.on("data", (data) => {
    output += data;
  });
  // Its log: a pipe that nobody reads is full after some hundred answers, and the server stands still.
  server.stderr?.resume();
  await untilPrinted(server, /Ctrl-C stops everything/);
  return {
    url: `${/http:\/\/localhost:\d+/.exec(output)?.[0]}/graphql`,
    async stop() {
      const gone = once(server, "exit");
      server.kill("SIGTERM");
      await gone;
    },
  };
}

/** What a GraphQL server answers, whatever it is. */
export async function post(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<ReturnType<typeof JSON.parse>> {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return answer.json();
}

/** Ticks of /proc/<pid>/stat a second: USER_HZ, 100 on every Linux that runs Node. */
const TICKS = 100;

/** The command's process and every java process that works in its home (Linux: /proc). */
export function processesOf(home: string, command: number | undefined): Used[] {
  const found: Used[] = [];
  for (const entry of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const pid = Number(entry);
      const words = pid === command ? "" : readFileSync(`/proc/${entry}/cmdline`, "utf8");
      if (pid !== command && !(/java/.test(words) && words.includes(home))) continue;
      const status = readFileSync(`/proc/${entry}/status`, "utf8");
      const times = readFileSync(`/proc/${entry}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
      found.push({
        pid,
        mb: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024,
        cpu: (Number(times[11]) + Number(times[12])) / TICKS,
      });
    } catch {
      // The process ended between the listing and the reading.
    }
  }
  return found;
}
