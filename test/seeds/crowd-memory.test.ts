/** A crowd is streamed: memory does not grow with its size. The long twin makes a million accounts in the same heap. */
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { crowdInSmallHeap } from "./crowd-in-small-heap.ts";

const folder = join(tmpdir(), `gravitas-crowd-memory-${process.pid}`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("50,000 accounts are written with a heap of 32 MB, less than the 50 MB they take as text", async () => {
  const written = await crowdInSmallHeap(folder, 50_000);
  expect(written.accounts).toBe(50_000);
  expect(written.bytes).toBeGreaterThan(50e6);
});
