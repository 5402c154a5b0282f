/** What the benchmarks share: runs of the command line in a home folder of their own, medians, memory of program and server. */
import { type ChildProcess, spawn } from "node:child_process";
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
  child.stdout?.on("data", (data) => {
    stdout += data;
  });
  child.stderr?.on("data", (data) => {
    stderr += data;
  });
  const sampler = setInterval(() => {
    const { program, all } = residentMb(home, child.pid);
    programMb = Math.max(programMb, program);
    peakMb = Math.max(peakMb, all);
  }, 250);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      clearInterval(sampler);
      resolve({ ms: performance.now() - begun, code, stdout, stderr, peakMb, programMb });
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

/** Resident memory of the command's process and of every java process that works in its home, MB (Linux: /proc). */
function residentMb(home: string, pid: number | undefined): { program: number; all: number } {
  let program = 0;
  let all = 0;
  for (const entry of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const isProgram = Number(entry) === pid;
      const isMine =
        isProgram || readFileSync(`/proc/${entry}/cmdline`, "utf8").includes(`--home-dir=${home}`);
      if (!isMine) continue;
      const kb = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${entry}/status`, "utf8"))?.[1] ?? 0);
      all += kb;
      if (isProgram) program = kb;
    } catch {
      // The process ended between the listing and the reading.
    }
  }
  return { program: Math.round(program / 1024), all: Math.round(all / 1024) };
}
