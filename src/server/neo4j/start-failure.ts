/** Why Neo4j did not start, in its own telling words. */
import { statfsSync } from "node:fs";
import { GravitasError } from "../../errors.ts";
import { diskFull } from "./files.ts";
import type { Home } from "./home.ts";

/** Causes shown when Neo4j does not start. */
const shownCauses = 2;
const outOfSpace = /No space left on device|out of disk space|OutOfDiskSpace|Disk quota exceeded/i;
/** Bytes below which a disk counts as full. */
const leastFree = 2 ** 20;

/** DATABASE_FAILED_TO_START or DISK_FULL, from what it logged. */
export function startFailure(home: Home, log: string): GravitasError {
  // A full disk cuts the log as well, so the disk is asked too.
  if (outOfSpace.test(log) || freeBytes(home.folder) < leastFree) return diskFull(home.name, "GRAVITAS_HOME");
  const lines = log.trim().split("\n");
  const telling = lines.filter((line) => /error|exception|caused by|invalid|unable|not ready/i.test(line));
  // The first says what failed, the last causes why.
  const [first = "", ...rest] = telling.length > 0 ? telling : lines;
  const shown = [first, ...rest.filter((line) => !/^\s+at /.test(line)).slice(-shownCauses)];
  return new GravitasError(
    "DATABASE_FAILED_TO_START",
    `Neo4j did not start. It said:\n${shown.map((line) => `  ${line.trim()}`).join("\n")}`,
    { hint: `All it said is in ${home.log}. The data is untouched; start again once the cause is gone.` },
  );
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
