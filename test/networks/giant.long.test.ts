/** Two gigabytes on a single line: memory stays flat. The small twin is in activitystreams.test.ts and edge-list.test.ts. */
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Importer, InputFile, Item } from "../../src/networks/importer.ts";
import { recognise } from "../../src/networks/index.ts";
import { nobody } from "./reading.ts";

const gigabytes = 2;
const maxGrowth = 256 * 1024 * 1024;

/** A file that begins with `start`, then holds `piece` until it is 2 GB, then `end`; never on disk, never whole. */
function giant(start: string, piece: string, end: string): InputFile {
  const block = Buffer.from(piece.repeat(Math.ceil(65_536 / piece.length)));
  const blocks = Math.ceil((gigabytes * 1024 ** 3) / block.length);
  const head = Buffer.concat([Buffer.from(start), block]).subarray(0, 65_536);
  return {
    path: "giant",
    head,
    text: head.toString(),
    open: async () =>
      Readable.from(
        (function* () {
          yield Buffer.from(start);
          for (let index = 0; index < blocks; index++) yield block;
          yield Buffer.from(end);
        })(),
      ),
  };
}

async function readFlat(file: InputFile): Promise<Item[]> {
  const importer: Importer = recognise(file) ?? expect.fail("not recognised");
  const items: Item[] = [];
  const before = process.memoryUsage().rss;
  const watch = setInterval(() => {
    expect(process.memoryUsage().rss - before).toBeLessThan(maxGrowth);
  }, 200);
  try {
    for await (const item of importer.read(file, { ...nobody, network: "twitter" })) items.push(item);
  } finally {
    clearInterval(watch);
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(maxGrowth);
  return items;
}

describe("a file of 2 GB on one line", () => {
  it("one JSON string", async () => {
    const start = '{"@context":"https://www.w3.org/ns/activitystreams","type":"Note","content":"';
    expect(await readFlat(giant(start, "x", '"}'))).toEqual([
      { skipped: "the record is longer than 1 MiB", place: 1 },
    ]);
  }, 600_000);

  it("one JSON array of numbers in one object", async () => {
    const start = '{"@context":"https://www.w3.org/ns/activitystreams","type":"Note","tag":[';
    expect(await readFlat(giant(start, "1234567890123456789012345678901234567890, ", "1]}"))).toEqual([
      { skipped: "the record is longer than 1 MiB", place: 1 },
    ]);
  }, 600_000);

  it("one row of a table; the next is read", async () => {
    expect(await readFlat(giant("network,source,target\n", "x", "\ntwitter,1,2\n"))).toMatchObject([
      { skipped: "the row is longer than 1 MiB", place: 2 },
      { activity: { type: "Follow" }, place: 3 },
    ]);
  }, 600_000);
});
