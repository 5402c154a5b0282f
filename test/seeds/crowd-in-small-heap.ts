/** Writes a crowd in a process of its own whose heap is too small to hold it: growing memory ends that process. */
import { execFile } from "node:child_process";
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { CrowdTotals } from "../../seeds/crowd.ts";

const heapMegabytes = 32;
const crowdModule = new URL("../../seeds/crowd.ts", import.meta.url).href;
const tsx = pathToFileURL(join(import.meta.dirname, "../../node_modules/tsx/dist/loader.mjs")).href;

export async function crowdInSmallHeap(
  folder: string,
  size: number,
  actsPerAccount = 6,
): Promise<CrowdTotals & { bytes: number }> {
  mkdirSync(folder, { recursive: true });
  const script = join(folder, "write.mjs");
  writeFileSync(
    script,
    `import { writeCrowd } from ${JSON.stringify(crowdModule)};
const totals = await writeCrowd(${JSON.stringify(folder)}, { size: ${size}, seed: 1, actsPerAccount: ${actsPerAccount} });
console.log(JSON.stringify(totals));`,
  );
  const { stdout } = await promisify(execFile)(process.execPath, [
    `--max-old-space-size=${heapMegabytes}`,
    "--import",
    tsx,
    script,
  ]);
  const totals = JSON.parse(stdout) as CrowdTotals;
  const bytes = totals.paths.reduce((sum, path) => sum + statSync(path).size, 0);
  return { ...totals, bytes };
}
