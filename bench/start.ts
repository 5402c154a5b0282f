/**
 * How long `gravitas start` takes: an empty folder to a served, scored seed world, a later start, and the stop.
 * `npx tsx bench/start.ts [rounds]`; the runtime must be in the cache already.
 */

import { once } from "node:events";
import { rmSync } from "node:fs";
import { gravitas, median, newHome, seconds, untilPrinted } from "./measure.ts";

const rounds = Number(process.argv[2] ?? 3);
const first: number[] = [];
const later: number[] = [];
const stop: number[] = [];

async function startAndStop(home: string, times: number[]): Promise<void> {
  const child = gravitas(home, ["start"], { PORT: "0" });
  times.push(await untilPrinted(child, /GraphiQL/));
  const begun = performance.now();
  child.kill("SIGINT");
  await once(child, "exit");
  stop.push(performance.now() - begun);
}

for (let round = 0; round < rounds; round++) {
  const home = newHome();
  await startAndStop(home, first);
  await startAndStop(home, later);
  rmSync(home, { recursive: true, force: true });
}
console.log(`first start  median ${seconds(median(first))}  (${first.map(seconds).join(", ")})  bar 40 s`);
console.log(`later start  median ${seconds(median(later))}  (${later.map(seconds).join(", ")})  bar 12 s`);
console.log(`stop         median ${seconds(median(stop))}  (${stop.map(seconds).join(", ")})  bar 3 s`);
