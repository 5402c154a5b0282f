/** Files for the import tool: what is written is what a reader of CSV finds, however long and in whatever script. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, expect, it } from "vitest";
import { cell, createCsvFiles } from "../../src/imports/bulk/csv-files.ts";

const folder = mkdtempSync(join(tmpdir(), "gravitas-csv-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const texts = [
  "twitter:12",
  "did:plc:ab-c_9",
  'Nora, "L."',
  " a ",
  "Ж",
  "日本",
  "-",
  "a;b",
  "x".repeat(300_000),
];

it("rows come back as they were, pieces of a file and long lines among them", async () => {
  const csv = createCsvFiles(folder);
  const rows = 20_000;
  for (let n = 0; n < rows; n++) csv.add("a", "n,text", `${n},${cell(texts[n % 8] ?? "")}`);
  csv.add("a", "n,text", `${rows},${cell(texts[8] ?? "")}`);
  csv.add("b", "n", "1");
  const paths = await csv.close();
  const [header, ...read] = parse(readFileSync(paths.get("a") ?? "")) as string[][];
  expect(header).toEqual(["n", "text"]);
  expect(read).toHaveLength(rows + 1);
  expect(read.slice(0, 8).map(([, text]) => text)).toEqual(texts.slice(0, 8));
  expect(read.every(([n, text], at) => n === String(at) && text === texts[at < rows ? at % 8 : 8])).toBe(
    true,
  );
  expect(readFileSync(paths.get("b") ?? "", "utf8")).toBe("n\n1\n");
});

it("keys and ids stand bare, what a reader could take apart is quoted, what is not known is empty", () => {
  expect(["twitter:post:12", "@nora", "a.b-c_d/e", "", "a,b", "a b", null, 7].map(cell)).toEqual([
    "twitter:post:12",
    "@nora",
    "a.b-c_d/e",
    '""',
    '"a,b"',
    '"a b"',
    "",
    "7",
  ]);
});
