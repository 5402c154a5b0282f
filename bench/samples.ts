/**
 * What becomes of real exports: every file below each network's folder is recognised and read by itself, nothing is written.
 * Prints a table of what was accepted and of everything that was not, with the reason.
 * `npx tsx bench/samples.ts /path/to/exports [network…]`, with a folder for each network.
 */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { GravitasError } from "../src/errors.ts";
import { openGraph } from "../src/graph/driver.ts";
import { importPaths } from "../src/imports/import-paths.ts";
import { networkOf } from "../src/words.ts";

const [root, ...only] = process.argv.slice(2);
if (root === undefined) throw new Error("Say where the exports are: npx tsx bench/samples.ts <folder>");

/** Never spoken to: a dry run needs no database. */
const graph = openGraph({ uri: "bolt://127.0.0.1:1", user: "", password: "", database: "none" });

/** Counts by what they are counts of, with the first file that had it. */
type Tally = Map<string, { count: number; first: string }>;
const add = (tally: Tally, what: string, first: string, count = 1): void => {
  const held = tally.get(what) ?? { count: 0, first };
  tally.set(what, { ...held, count: held.count + count });
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return filesIn(path);
      return name === "SOURCE.md" ? [] : [path];
    });

let unexplained = 0;
const rows = [["network", "files", "read", "records", "accepted", "skipped"]];
const details: string[] = [];
for (const folder of readdirSync(root).filter((name) => only.length === 0 || only.includes(name))) {
  const network = networkOf(folder) ?? undefined;
  const files = filesIn(join(root, folder));
  const kept: Tally = new Map();
  const skipped: Tally = new Map();
  const unread: Tally = new Map();
  const sums = { readFiles: 0, read: 0, accepted: 0, skipped: 0 };
  for (const path of files) {
    const name = path.slice(join(root, folder).length + 1);
    try {
      const report = await importPaths(graph, {
        paths: [path],
        network,
        as: network && { network, handle: "somebody" },
        dryRun: true,
        includePrivate: true,
        now: Date.now(),
      });
      sums.readFiles++;
      sums.read += report.read;
      sums.accepted += report.accepted;
      sums.skipped += report.skipped;
      for (const file of report.files) {
        for (const [what, count] of Object.entries(file.kept)) add(kept, what, name, count);
        for (const { reason, count } of file.reasons) add(skipped, reason, name, count);
        for (const field of file.unknownFields) add(unread, `unknown field ${field}`, name);
      }
      for (const { reason, hint } of report.unread) add(unread, `${reason} ${hint ?? ""}`, name);
    } catch (error) {
      if (!(error instanceof GravitasError)) {
        unexplained++;
        add(unread, `FAILED ${String(error)}`, name);
      } else add(unread, `${error.code} ${error.hint ?? error.message}`, name);
    }
  }
  rows.push([folder, ...[files.length, sums.readFiles, sums.read, sums.accepted, sums.skipped].map(String)]);
  details.push(
    `\n${folder}: ${[...kept].map(([what, { count }]) => `${count} ${what}`).join(", ") || "nothing kept"}`,
  );
  for (const [title, tally] of [
    ["skipped", skipped],
    ["not read", unread],
  ] as const) {
    for (const [what, { count, first }] of tally) details.push(`  ${title} ${count}x ${what} (${first})`);
  }
}
await graph.close();

const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
for (const row of rows) {
  console.log(
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  "),
  );
}
for (const line of details) console.log(line);
process.exitCode = unexplained > 0 ? 1 : 0;
