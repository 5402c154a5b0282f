import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sizeMemory, sizeText, storeSize } from "../../../src/server/neo4j/memory.ts";
import { temporaryFolder } from "./fake-tools.ts";

const MB = 2 ** 20;
const GB = 2 ** 30;

test.each([
  // A twelfth of 24 GB is 2 GB; the cache is half of it.
  { memory: 24 * GB, store: 0, heap: 2 * GB, pageCache: GB },
  // A twelfth of 64 GB would be 5.3 GB: an empty graph stays at 2 GB.
  { memory: 64 * GB, store: 0, heap: 2 * GB, pageCache: GB },
  // A twelfth of 4 GB is 341 MB: not below 512 MB.
  { memory: 4 * GB, store: 0, heap: 512 * MB, pageCache: 256 * MB },
  // 2 x 3 GB of store, below 0.3 of 24 GB; the cache holds the whole store.
  { memory: 24 * GB, store: 3 * GB, heap: 6 * GB, pageCache: 3 * GB },
  // 2 x 10 GB is over 0.3 of 24 GB, which is 7,372 MB; the store is over 0.15 of it, 3,686 MB.
  { memory: 24 * GB, store: 10 * GB, heap: 7_372 * MB, pageCache: 3_686 * MB },
  // 0.3 of 1 GB is less than the least heap, 0.15 less than half of that: the least stands.
  { memory: GB, store: 10 * GB, heap: 512 * MB, pageCache: 256 * MB },
])("$memory bytes of memory, $store of store", ({ memory, store, heap, pageCache }) => {
  expect(sizeMemory(memory, store)).toEqual({ heap, pageCache });
});

test("what the user chose stands", () => {
  const chosen = { heap: 3 * GB, pageCache: 64 * MB };
  expect(sizeMemory(8 * GB, 100 * GB, chosen)).toEqual(chosen);
});

test("the store is all files below the folder: 3 + 5 bytes", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "databases", "neo4j"), { recursive: true });
  writeFileSync(join(folder, "a"), "abc");
  writeFileSync(join(folder, "databases", "neo4j", "b"), "abcde");
  expect(storeSize(folder)).toBe(8);
  expect(storeSize(join(folder, "nowhere"))).toBe(0);
});

test("sizes read like people write them", () => {
  expect([512 * MB, GB, 2.5 * GB].map(sizeText)).toEqual(["512 MB", "1.0 GB", "2.5 GB"]);
});
