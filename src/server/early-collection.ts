/**
 * Memory of a program that streams a file of any size. What a batch holds lives long enough to count as old, and V8 lets old
 * objects become several times as many as are in use before it looks for those that are not: a hundred megabytes more than an
 * import of gigabytes needs. Told to look at half as much again, it takes no more processor time that could be measured.
 */
import { setFlagsFromString } from "node:v8";

/** Percent by which old objects may grow from one collection to the next. */
const GROWTH = 50;

/** For the rest of this process. */
export function collectEarly(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
