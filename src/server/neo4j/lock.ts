/**
 * Lock files that name their holder. A lock whose holder is dead is stale and taken over, so a hard kill never needs a
 * hand. Made by linking a finished file to its name: atomic, and never seen half written.
 */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { errnoOf } from "./files.ts";
import { startMark } from "./processes.ts";

/** Milliseconds between two tries at a lock that is held. */
const tryEvery = 100;

/** The content of a lock or lease file that this process holds. */
export const ownMark = (): string => `${process.pid} ${startMark(process.pid) ?? ""}`;

/** The pid in a lock or lease file if that very process still runs, else null. */
export function liveHolder(content: string): number | null {
  const [pid, ...mark] = content.split(" ");
  return pid && startMark(Number(pid)) === mark.join(" ") ? Number(pid) : null;
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** Takes the lock at `path`; returns null when it is ours now, else the pid of its live holder. */
export function tryLock(path: string): number | null {
  const own = `${path}.${process.pid}.own`;
  writeFileSync(own, ownMark(), { mode: 0o600 });
  try {
    for (;;) {
      try {
        linkSync(own, path);
        return null;
      } catch (error) {
        if (errnoOf(error) !== "EEXIST") throw error;
      }
      const found = contentOf(path);
      const holder = found === null ? null : liveHolder(found);
      if (holder !== null) return holder;
      if (found !== null) setAside(path, found);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/** Removes the stale lock `judged`, but puts back one that another process has made since. */
function setAside(path: string, judged: string): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
    if (contentOf(aside) !== judged) linkSync(aside, path);
  } catch (error) {
    if (errnoOf(error) !== "ENOENT" && errnoOf(error) !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

export function unlock(path: string): void {
  rmSync(path, { force: true });
}

/** Waits for the lock, does the work, and gives the lock back. `onTimeout` makes the error when the wait is too long. */
export async function withLock<T>(
  path: string,
  { milliseconds, onTimeout }: { milliseconds: number; onTimeout: (holder: number) => Error },
  work: () => Promise<T>,
): Promise<T> {
  const until = Date.now() + milliseconds;
  for (let holder = tryLock(path); holder !== null; holder = tryLock(path)) {
    if (Date.now() > until) throw onTimeout(holder);
    await sleep(tryEvery);
  }
  try {
    return await work();
  } finally {
    unlock(path);
  }
}
