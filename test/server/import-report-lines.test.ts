/** How a report reads: many files of one sort in one line, media in one, faults of one reason together. */
import { expect, it } from "vitest";
import type { FileReport, ImportReport, UnreadFile } from "../../src/imports/import-report.ts";
import { reportLines } from "../../src/server/import-report-lines.ts";

const photo = (n: number, rest: Partial<FileReport> = {}): FileReport => ({
  path: `data/photo_${n}.json`,
  importer: "flickr-photo",
  title: "Flickr export: photo",
  network: "flickr",
  subject: "flickr:1",
  read: 2,
  accepted: 1,
  skipped: 1,
  duplicates: 0,
  kept: { replies: 1 },
  reasons: [{ reason: "no user", count: 1, places: [7] }],
  unknownFields: [],
  from: Date.UTC(2012, 0, n),
  to: Date.UTC(2012, 1, n),
  note: null,
  ...rest,
});
const unread = (path: string, rest: Partial<UnreadFile> = {}): UnreadFile => ({
  path,
  archive: "/d",
  code: "NOT_RECOGNISED",
  reason: "not read: no importer knows this file",
  hint: "It is text of no known form.",
  count: 1,
  ...rest,
});
const report = (rest: Partial<ImportReport>): ImportReport => ({
  number: 7,
  resumed: false,
  bulk: false,
  files: [],
  unread: [],
  cannotKnow: [],
  read: 0,
  accepted: 0,
  skipped: 0,
  durationMs: 3_400,
  ...rest,
});

it("six photos are one line with their totals; two are two", () => {
  const six = [1, 2, 3, 4, 5, 6].map((n) => photo(n));
  expect(reportLines(report({ files: six })).slice(0, 2)).toEqual([
    "  data/photo_*.json  Flickr export: photo of flickr:1, 6 files: 12 records read: 6 replies, 2012-01-01 to 2012-02-06",
    "    left out: 6 records: no user",
  ]);
  expect(reportLines(report({ files: six.slice(0, 2) }))[1]).toBe("    left out: 1 record: no user (row 7)");
});

it("photos of two people are not added up", () => {
  const files = [1, 2, 3, 4, 5, 6].map((n) => photo(n, { subject: `flickr:${n % 2}` }));
  expect(reportLines(report({ files })).filter((line) => line.includes("photo_"))).toHaveLength(6);
});

it("media are one line whatever zips they lay in; files of one reason are named up to five", () => {
  const media = { code: null, reason: "not read: media", hint: null } as const;
  const files = [1, 2, 3, 4, 5, 6, 7].map((n) => unread(`note${n}.txt`));
  const lines = reportLines(
    report({ unread: [unread("a.zip", { ...media, count: 3 }), ...files, unread("b.zip", media)] }),
  );
  expect(lines).toEqual([
    ...[1, 2, 3, 4, 5].map(
      (n) => `  note${n}.txt: not read: no importer knows this file. It is text of no known form.`,
    ),
    "  and 2 files more for the same reason.",
    "  4 media files passed over.",
    "Import 7 done in 3.4 s: 0 records kept, 0 left out.",
  ]);
});
