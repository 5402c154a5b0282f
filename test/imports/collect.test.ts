/** Reading for a bulk load ends as soon as it shows that the files hold too little for one. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, expect, test } from "vitest";
import { collect } from "../../src/imports/bulk/collect.ts";
import { createCsvFiles } from "../../src/imports/bulk/csv-files.ts";
import type { FoundFile } from "../../src/imports/files/found.ts";
import { fileOf, follow, now, scripted, textOf } from "./scripted.ts";

const folder = mkdtempSync(join(tmpdir(), "gravitas-collect-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Followers of one account, some 150 bytes a line: 9 MB, which come in pieces as from a disk. */
const FOLLOWERS = 60_000;
const PIECE = 65_536;
const text = textOf(Array.from({ length: FOLLOWERS }, (_, n) => follow(`${n + 2}`, "1")));
const file: FoundFile = {
  ...fileOf("a.txt", text),
  open: async () =>
    Readable.from(
      (function* () {
        for (let start = 0; start < text.length; start += PIECE)
          yield Buffer.from(text.slice(start, start + PIECE));
      })(),
    ),
};

async function collectWhere(least: number) {
  let rows = 0;
  const csv = createCsvFiles(folder);
  const reading = {
    now,
    undatedAt: now,
    shiftMs: 0,
    network: null,
    covers: null,
    pseudonym: (value: string) => value,
    suppressed: undefined,
    least,
  };
  const owned = [{ file, importer: scripted, subject: null, exportedAt: null }];
  const progress = (seen: { rows: number }) => {
    rows = seen.rows;
  };
  const collected = await collect(owned, reading, csv, { progress });
  csv.remove();
  return { rows, follows: collected?.edges.rows ?? null };
}

test("what holds enough is read whole", async () => {
  expect(await collectWhere(FOLLOWERS)).toEqual({ rows: FOLLOWERS, follows: FOLLOWERS });
});

test("what cannot hold enough is left before its half", async () => {
  const { rows, follows } = await collectWhere(FOLLOWERS * 2);
  expect(follows).toBeNull();
  expect(rows).toBeLessThan(FOLLOWERS / 2);
});
