/**
 * How far a fetch has come, from Maven's lines and the growing folders. Maven first reads some 700 small descriptions
 * (half of a cold fetch), then downloads the jars, then copies them; with a warm local repository it only copies.
 */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Progress } from "../console.ts";

/** Size of all jars when complete; only the bar needs it. */
const expectedMegabytes = 133;
/** Milliseconds between two looks at the folders. */
const lookEvery = 250;
const megabyte = 1_000_000;

/** Megabytes of jars that a line of Maven reports, such as `Downloaded from central: … .jar (3.1 MB at 5.2 MB/s)`. */
export function downloadedMegabytes(line: string): number {
  const match = /^(?:\[INFO\] )?Downloaded from .*\.jar \(([\d.]+) ([kM]?)B at /.exec(line);
  if (!match) return 0;
  const unit = match[2] === "M" ? 1 : match[2] === "k" ? 1e-3 : 1e-6;
  return Number(match[1]) * unit;
}

const isDescription = (line: string): boolean => /^(?:\[INFO\] )?Downloaded from .*\.pom \(/.test(line);

async function copiedMegabytes(folder: string): Promise<number> {
  let bytes = 0;
  for (const name of ["lib", "plugins"]) {
    const files = await readdir(join(folder, name)).catch(() => []);
    const sizes = await Promise.all(files.map((file) => stat(join(folder, name, file)).catch(() => null)));
    for (const size of sizes) bytes += size?.size ?? 0;
  }
  return bytes / megabyte;
}

/** Shows a fetch into `folder` on the bar until `end` is called; give `line` every line of Maven. */
export function fetchProgress(folder: string, bar: Progress): { line(line: string): void; end(): void } {
  let descriptions = 0;
  let downloaded = 0;
  const show = (megabytes: number): void =>
    bar.update(Math.min(megabytes, expectedMegabytes), expectedMegabytes, "MB");
  const timer = setInterval(async () => {
    const copied = await copiedMegabytes(folder);
    if (copied > 0) show(Math.max(copied, downloaded));
  }, lookEvery);
  return {
    line(line) {
      const megabytes = downloadedMegabytes(line);
      downloaded += megabytes;
      if (megabytes > 0) show(downloaded);
      if (!isDescription(line)) return;
      descriptions += 1;
      bar.update(descriptions, null, "library descriptions");
    },
    end: () => clearInterval(timer),
  };
}
