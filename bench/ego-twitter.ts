/**
 * A real follow graph from files to published scores: import into an empty graph and the full run, with memory.
 * `npx tsx bench/ego-twitter.ts <folder with follows.txt.gz and ego_follows.txt.gz> [rounds]`
 * Data: SNAP ego-Twitter (81,306 accounts, 1,768,135 follows after 14 self-follows).
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { finish, gravitas, median, newHome, seconds } from "./measure.ts";

const [folder = "../shared/data/graphs/ego-twitter", rounds = "3"] = process.argv.slice(2);
const files = ["follows.txt.gz", "ego_follows.txt.gz"].map((file) => join(folder, file));
const imports: number[] = [];
const runs: number[] = [];
let peak = 0;

for (let round = 0; round < Number(rounds); round++) {
  const home = newHome();
  const imported = await finish(
    home,
    gravitas(home, ["import", ...files, "--network", "twitter", "--no-score"]),
  );
  if (imported.code !== 0) throw new Error(imported.stderr + imported.stdout);
  const scored = await finish(home, gravitas(home, ["score", "--json"]));
  if (scored.code !== 0) throw new Error(scored.stderr + scored.stdout);
  imports.push(imported.ms);
  runs.push((JSON.parse(scored.stdout) as { tookMs: number }).tookMs);
  peak = Math.max(peak, imported.peakMb, scored.peakMb);
  if (round === 0) console.log(imported.stdout, scored.stderr);
  rmSync(home, { recursive: true, force: true });
}
console.log(
  `import  median ${seconds(median(imports))}  (${imports.map(seconds).join(", ")})  bar 90 s, server start and stop included`,
);
console.log(
  `run     median ${seconds(median(runs))}  (${runs.map(seconds).join(", ")})  bar 25 s, open to publication`,
);
console.log(`memory  peak ${peak} MB, program and server together  bar 3,000 MB`);
