/**
 * The scoring run at size, side by side with a yardstick in the same server: a GDS projection of the follows and PageRank of 20
 * iterations on it. `npx tsx bench/run.ts [accounts] [folder]`
 * Data: made here (`run/world-files.ts`), kept in the folder (1 GB for 100,000 accounts, 10 GB for a million) and used again.
 */
import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { scoreRun } from "../src/runs/score-run.ts";
import { processesOf, seconds } from "./measure.ts";
import { freshHome, type OpenHome, openHome } from "./run/made-graph.ts";
import { timeRescores } from "./run/time-rescores.ts";

const [accounts = "100000", folder = "/tmp/gravitas-speed"] = process.argv.slice(2);

const home = await freshHome(folder, Number(accounts));
const opened = await openHome(home);
const { graph, lease, close } = opened;
const server = processesOf(home, process.pid).find(({ pid }) => pid !== process.pid)?.pid ?? 0;
console.log(`${accounts} accounts; ${lease.description}; load ${loadavg()[0]?.toFixed(1)}`);

/** Processor milliseconds so far: of this program, and of the server (clock ticks are 10 ms). */
function processor(): { program: number; server: number } {
  const { user, system } = process.cpuUsage();
  const stat = readFileSync(`/proc/${server}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { program: (user + system) / 1000, server: (Number(fields[11]) + Number(fields[12])) * 10 };
}

class Stopwatch {
  readonly #begun = performance.now();
  readonly #processor = processor();

  get ms(): number {
    return performance.now() - this.#begun;
  }

  get processorMs(): number {
    const now = processor();
    return now.program + now.server - this.#processor.program - this.#processor.server;
  }

  toString(): string {
    const now = processor();
    const [program, ofServer] = [now.program - this.#processor.program, now.server - this.#processor.server];
    return `${seconds(this.ms)} (processor: program ${seconds(program)}, server ${seconds(ofServer)})`;
  }
}

async function yardstick({ graph: { driver, database } }: OpenHome): Promise<Stopwatch> {
  const run = (text: string) => driver.executeQuery(text, {}, { database });
  await run("CALL gds.graph.drop('yardstick', false) YIELD graphName RETURN graphName");
  const watch = new Stopwatch();
  await run("CALL gds.graph.project('yardstick', 'Account', 'FOLLOWS') YIELD graphName RETURN graphName");
  await run(
    "CALL gds.pageRank.stats('yardstick', {maxIterations: 20, tolerance: 0}) YIELD ranIterations RETURN ranIterations",
  );
  console.log(`yardstick       ${watch}`);
  const done = { ms: watch.ms, processorMs: watch.processorMs };
  await run("CALL gds.graph.drop('yardstick', false) YIELD graphName RETURN graphName");
  return done as Stopwatch;
}

let peak = { all: 0, program: 0 };
const sampler = setInterval(() => {
  const used = processesOf(home, process.pid);
  const all = Math.round(used.reduce((sum, { mb }) => sum + mb, 0));
  const program = Math.round(used.find(({ pid }) => pid === process.pid)?.mb ?? 0);
  peak = { all: Math.max(peak.all, all), program: Math.max(peak.program, program) };
}, 500);

async function fullRun(title: string): Promise<void> {
  const before = await yardstick(opened);
  const watch = new Stopwatch();
  let step: { name: string; watch: Stopwatch } | null = null;
  const result = await scoreRun(graph, {
    now: Date.UTC(2026, 10, 2),
    onProgress: (name) => {
      if (name === step?.name) return;
      if (step !== null) console.log(`  ${step.name.padEnd(14)}${step.watch}`);
      step = { name, watch: new Stopwatch() };
    },
  });
  const ratio = (watch.processorMs / before.processorMs).toFixed(1);
  console.log(`${title.padEnd(16)}${watch}, published after ${seconds(result.tookMs)}`);
  console.log(
    `  against the yardstick: ${(result.tookMs / before.ms).toFixed(1)}x by time, ${ratio}x by processor time; peak ${peak.all} MB, program ${peak.program} MB`,
  );
}

await fullRun("first run");
await fullRun("second run");
await fullRun("third run");

await timeRescores(graph, Number(accounts));
clearInterval(sampler);
await close();
