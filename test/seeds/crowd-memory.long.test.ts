/** The long twin of crowd-memory.test.ts: a million accounts, some ten million follows and as many acts. */
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { crowdInSmallHeap } from "./crowd-in-small-heap.ts";

const folder = join(tmpdir(), `gravitas-crowd-million-${process.pid}`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("1,000,000 accounts are written with a heap of 32 MB", async () => {
  const written = await crowdInSmallHeap(folder, 1_000_000, 10);
  expect(written.accounts).toBe(1_000_000);
  expect(written.follows).toBeGreaterThan(9e6);
  expect(written.interactions).toBeGreaterThan(9e6);
});
