/**
 * Imports of big files by the command line: interactions a second into a live graph and by the offline tool into an empty one,
 * and the program's own memory on one JSON array, one zip entry and one JSON-lines file.
 * `npx tsx bench/imports.ts [live|offline|json-array|zip|json-lines…] [--scale 0.1] [--rounds 1] [--dry]`
 * Files are made on the fly in a temporary folder, which needs 3 GB, and removed; `--dry` reads and writes nothing.
 */
import { createWriteStream, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { interactionsCsv, likeLines, tweets } from "./generate.ts";
import { finish, gravitas, median, newHome } from "./measure.ts";
import { blocks, writeZip } from "./write-zip.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    scale: { type: "string", default: "1" },
    rounds: { type: "string", default: "1" },
    dry: { type: "boolean", default: false },
  },
});
const scale = Number(values.scale);
const gigabyte = 1e9 * scale;
const LEAST_FREE = 6e9;

const write = (path: string, texts: Iterable<string>): Promise<void> =>
  pipeline(blocks(texts), createWriteStream(path));

interface Case {
  readonly file: string;
  readonly bar: string;
  readonly args?: readonly string[];
  make(path: string): Promise<void>;
}
const asNora = ["--as", "twitter:48120"];
const cases: Readonly<Record<string, Case>> = {
  live: {
    file: "interactions.csv",
    bar: "8,000/s",
    make: (path) => write(path, interactionsCsv(900_000 * scale)),
  },
  offline: {
    file: "interactions.csv",
    bar: "50,000/s",
    make: (path) => write(path, interactionsCsv(3_000_000 * scale)),
  },
  "json-array": {
    file: "tweets.js",
    bar: "400 MB",
    args: asNora,
    make: (path) => write(path, tweets(gigabyte)),
  },
  zip: {
    file: "archive.zip",
    bar: "400 MB",
    args: asNora,
    make: (path) => writeZip(path, "data/tweets.js", tweets(gigabyte)),
  },
  "json-lines": {
    file: "likes.jsonl",
    bar: "400 MB",
    make: (path) => write(path, likeLines(2_000_000 * scale)),
  },
};

for (const name of positionals.length > 0 ? positionals : Object.keys(cases)) {
  const one = cases[name];
  if (one === undefined) throw new Error(`There is no case ${name}: ${Object.keys(cases).join(", ")}.`);
  const { bavail, bsize } = statfsSync(tmpdir());
  if (bavail * bsize < LEAST_FREE) throw new Error(`Less than 6 GB are free in ${tmpdir()}.`);
  const folder = mkdtempSync(join(tmpdir(), "gravitas-imports-"));
  try {
    const path = join(folder, one.file);
    await one.make(path);
    const rates: number[] = [];
    const programs: number[] = [];
    const costs: string[] = [];
    let records = 0;
    let way = "";
    for (let round = 0; round < Number(values.rounds); round++) {
      const home = newHome();
      const args = [
        "import",
        path,
        ...(one.args ?? []),
        "--no-score",
        "--json",
        ...(values.dry ? ["--dry-run"] : []),
      ];
      const done = await finish(home, gravitas(home, args));
      const { code, stdout, stderr, programMb } = done;
      if (code !== 0) throw new Error(stderr + stdout);
      const report = JSON.parse(stdout) as {
        read: number;
        accepted: number;
        durationMs: number;
        bulk: boolean;
      };
      records = report.accepted;
      way = values.dry ? "read only" : report.bulk ? "offline" : "live";
      rates.push((report.accepted / report.durationMs) * 1_000);
      programs.push(programMb);
      const each = (seconds: number): number => Math.round((seconds / report.accepted) * 1e6);
      costs.push(`${each(done.programSeconds)} + ${each(done.databaseSeconds)}`);
      rmSync(home, { recursive: true, force: true });
    }
    console.log(
      `${name.padEnd(10)}  ${records} records, ${way}: median ${Math.round(median(rates))}/s (${rates.map(Math.round).join(", ")}), processor time of program + database ${costs.join(", ")} us a record; program at most ${Math.max(...programs)} MB; bar ${one.bar}; load ${loadavg()[0]?.toFixed(1)}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
