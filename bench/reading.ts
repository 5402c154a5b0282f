/**
 * How fast files are read without a database: megabytes a second of wall and of processor time, generated on the fly.
 * `npx tsx bench/reading.ts [megabytes] [rounds]`
 */
import { Readable } from "node:stream";
import type { InputFile } from "../src/networks/importer.ts";
import { csvRows } from "../src/networks/reading/csv-rows.ts";
import { jsonLines } from "../src/networks/reading/json-lines.ts";
import { jsonRecords } from "../src/networks/reading/json-records.ts";
import { median } from "./measure.ts";

const [megabytes = "1000", rounds = "3"] = process.argv.slice(2);
const bytes = Number(megabytes) * 1_000_000;

/** Blocks of records between a start and an end, never whole and never on disk. */
function generated(start: string, record: string, between: string, end: string): InputFile {
  const block = Buffer.from((record + between).repeat(Math.ceil(65_536 / record.length)));
  const head = Buffer.from(start + record);
  return {
    path: "generated",
    head,
    text: head.toString(),
    open: async () =>
      Readable.from(
        (function* () {
          yield Buffer.from(start);
          for (let sent = 0; sent < bytes; sent += block.length) yield block;
          yield Buffer.from(record + end);
        })(),
      ),
  };
}

const act = JSON.stringify({
  type: "Like",
  actor: "twitter:48120",
  object: { type: "Note", id: "https://x.com/nora_l/status/1373617456789012480" },
  published: "2026-11-01T08:00:00Z",
});
const tweet = JSON.stringify({
  tweet: {
    id_str: "1373617456789012480",
    created_at: "Sun Mar 21 12:53:22 +0000 2021",
    full_text:
      'A sentence of some length, with "quotes" in it, as people write them to each other every day.',
    entities: { user_mentions: [{ screen_name: "bob", id_str: "20", indices: ["0", "4"] }], hashtags: [] },
    favorite_count: "2",
    retweet_count: "1",
  },
});
const row = "twitter,48120,like,20,2026-11-01T08:00:00Z,1373617456789012480,some topic,some list";

const cases: readonly (readonly [string, number, () => AsyncIterable<unknown>])[] = [
  [
    "CSV",
    50,
    () => csvRows(generated("network,actor,kind,object,at,post,topic,list\n", row, "\n", "\n"), ",", 8),
  ],
  ["JSON lines", 50, () => jsonLines(generated("", act, "\n", "\n"))],
  ["JSON array", 20, () => jsonRecords(generated("[", tweet, ",\n", "]"))],
];

for (const [name, bar, read] of cases) {
  const wall: number[] = [];
  const processor: number[] = [];
  let records = 0;
  let peak = 0;
  for (let round = 0; round < Number(rounds); round++) {
    records = 0;
    const begun = performance.now();
    const before = process.cpuUsage();
    for await (const record of read()) {
      if (record !== null && ++records % 100_000 === 0) peak = Math.max(peak, process.memoryUsage().rss);
    }
    const { user, system } = process.cpuUsage(before);
    wall.push(bytes / 1_000 / (performance.now() - begun));
    processor.push(bytes / (user + system));
  }
  console.log(
    `${name.padEnd(10)}  ${median(wall).toFixed(0)} MB/s wall, ${median(processor).toFixed(0)} MB per CPU second, bar ${bar}; ${records} records, ${Math.round(peak / 1e6)} MB of memory`,
  );
}
