import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { liveHolder, ownMark, tryLock, unlock, withLock } from "../../../src/server/neo4j/lock.ts";
import { startMark } from "../../../src/server/neo4j/processes.ts";
import { temporaryFolder } from "./fake-tools.ts";

const lockPath = (): string => join(temporaryFolder(), "neo4j.lock");

/** The pid of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ["-e", ""]).pid;

test("the first takes the lock, the second is told who holds it", () => {
  const path = lockPath();
  expect(tryLock(path)).toBeNull();
  expect(tryLock(path)).toBe(process.pid);
  unlock(path);
  expect(tryLock(path)).toBeNull();
});

test("the lock of a dead process is taken over", () => {
  const path = lockPath();
  writeFileSync(path, `${deadPid()} 12345`);
  expect(tryLock(path)).toBeNull();
  expect(readFileSync(path, "utf8")).toBe(ownMark());
});

test("a pid that was given again is not the holder", () => {
  // Our own pid, but of a process that started at another time.
  expect(liveHolder(`${process.pid} 1`)).toBeNull();
  expect(liveHolder(ownMark())).toBe(process.pid);
});

test("an empty or damaged lock file does not block for ever", () => {
  const path = lockPath();
  writeFileSync(path, "");
  expect(tryLock(path)).toBeNull();
});

test("work under the lock never overlaps, and a failure gives the lock back", async () => {
  const path = lockPath();
  const options = { milliseconds: 5_000, onTimeout: () => new Error("too long") };
  let inside = 0;
  const work = async (): Promise<number> => {
    inside += 1;
    const seen = inside;
    await new Promise((resolve) => setTimeout(resolve, 20));
    inside -= 1;
    return seen;
  };
  expect(await Promise.all([1, 2, 3].map(() => withLock(path, options, work)))).toEqual([1, 1, 1]);
  await expect(withLock(path, options, () => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
  expect(existsSync(path)).toBe(false);
});

test("a wait that is too long names the holder", async () => {
  const path = lockPath();
  tryLock(path);
  const onTimeout = (holder: number): Error => new Error(`held by ${holder}`);
  await expect(withLock(path, { milliseconds: 0, onTimeout }, async () => 1)).rejects.toThrow(
    `held by ${process.pid}`,
  );
});

test("a running process has a start mark that stays, a dead one has none", () => {
  expect(startMark(process.pid)).toMatch(/\d/);
  expect(startMark(process.pid)).toBe(startMark(process.pid));
  expect(startMark(deadPid())).toBeNull();
});
