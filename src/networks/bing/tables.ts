/** The three CSVs of Bing Webmaster Tools' backlinks report, told apart by their header; all quoted, with a byte order mark. */
import { GravitasError } from "../../errors.ts";
import type { AccountRef } from "../activity.ts";
import type { Importer, InputFile, ReadContext } from "../importer.ts";
import { csvRows, headerOf } from "../reading/csv-rows.ts";
import { hostOf } from "../reading/site.ts";
import { itemsOfEach, type ToldAll } from "../reading/told.ts";
import { siteOf } from "./links.ts";

interface Table {
  readonly id: string;
  readonly title: string;
  readonly needsSubject?: boolean;
  /** The columns, as `columnName` has them. */
  readonly columns: readonly string[];
  /** What a row says; undefined where it only adds to the end. */
  readonly row: (cells: readonly string[], me: AccountRef | null) => ToldAll;
}

/** The site whose report it is. @throws SUBJECT_UNKNOWN */
function siteGiven(file: InputFile, { subject }: ReadContext): AccountRef {
  const host = hostOf(subject?.nativeId ?? subject?.handle);
  if (host !== null) return siteOf(host);
  throw new GravitasError("SUBJECT_UNKNOWN", `${file.path} does not say whose backlinks it counts.`, {
    hint: "Say which site it is, for example --as bing:example.org.",
  });
}

/** An importer of one of the tables. */
export function backlinksTable({ id, title, needsSubject, columns, row }: Table): Importer {
  const isMine = (names: readonly string[]): boolean =>
    names.length === columns.length && columns.every((column, index) => names[index] === column);
  return {
    id,
    title,
    network: "bing",
    archive: "bing",
    ...(needsSubject ? { needsSubject } : {}),
    cannotKnow: "When a link was made, and by whom: Bing knows pages that link, no people.",
    recognise: ({ text }) => isMine(headerOf(text)?.names ?? []),
    read(file, context) {
      const me = needsSubject ? siteGiven(file, context) : null;
      const separator = headerOf(file.text)?.separator ?? ",";
      return itemsOfEach(csvRows(file, separator, columns.length), ({ cells }) =>
        cells.length < columns.length ? "the row has too few cells" : row(cells, me),
      );
    },
  };
}
