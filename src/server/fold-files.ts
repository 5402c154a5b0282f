/** Many files of one sort as one: Google+ gives a file for each post, Flickr one for each photo. */
import type { FileReport, Reason } from "../imports/import-report.ts";

/** So many files of one sort and subject are shown singly. */
const SINGLY = 5;
/** Unknown fields named for many files. */
const FIELDS = 20;

/** One file, or the totals of `count` files under the path they share. */
export interface FoldedFiles {
  readonly file: Omit<FileReport, "note">;
  readonly count: number;
}

/** The files in their order; those of one importer and subject as one where there are many. */
export function foldFiles(files: readonly FileReport[]): FoldedFiles[] {
  const sorts = new Map<string, FileReport[]>();
  for (const file of files) {
    const sort = [file.importer, file.network, file.subject].join("\n");
    const same = sorts.get(sort);
    if (same) same.push(file);
    else sorts.set(sort, [file]);
  }
  return [...sorts.values()].flatMap((same) =>
    same.length > SINGLY ? [fold(same)] : same.map((file) => ({ file, count: 1 })),
  );
}

function fold(files: readonly FileReport[]): FoldedFiles {
  const [first] = files as readonly [FileReport];
  const sum = (of: (file: FileReport) => number): number =>
    files.reduce((total, file) => total + of(file), 0);
  const kept: Record<string, number> = {};
  for (const file of files) {
    for (const [what, count] of Object.entries(file.kept)) kept[what] = (kept[what] ?? 0) + count;
  }
  const fields = new Set(files.flatMap(({ unknownFields }) => unknownFields));
  const times = (of: (file: FileReport) => number | null): number[] =>
    files.flatMap((file) => of(file) ?? []);
  return {
    count: files.length,
    file: {
      ...first,
      path: sharedPath(files.map(({ path }) => path)),
      read: sum(({ read }) => read),
      accepted: sum(({ accepted }) => accepted),
      skipped: sum(({ skipped }) => skipped),
      duplicates: sum(({ duplicates }) => duplicates),
      kept,
      reasons: foldReasons(files),
      unknownFields: [...fields].slice(0, FIELDS),
      from: times(({ from }) => from).reduce<number | null>((least, at) => Math.min(least ?? at, at), null),
      to: times(({ to }) => to).reduce<number | null>((most, at) => Math.max(most ?? at, at), null),
    },
  };
}

/** Rows are rows of one file, so that many files have none to name. */
function foldReasons(files: readonly FileReport[]): Reason[] {
  const counts = new Map<string, number>();
  for (const { reasons } of files) {
    for (const { reason, count } of reasons) counts.set(reason, (counts.get(reason) ?? 0) + count);
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count, places: [] }))
    .sort((one, other) => other.count - one.count);
}

/** `photos/photo_1.json` and `photos/photo_2.json` are `photos/photo_*.json`. */
function sharedPath(paths: readonly string[]): string {
  const [first = "", ...others] = paths;
  const same = (of: (path: string, index: number) => string | undefined): number => {
    let length = 0;
    while (length < first.length && others.every((path) => of(path, length) === of(first, length))) length++;
    return length;
  };
  const start = same((path, index) => path[index]);
  const end = same((path, index) => path[path.length - 1 - index]);
  return `${first.slice(0, start)}*${first.slice(Math.max(start, first.length - end))}`;
}
