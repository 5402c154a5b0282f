/**
 * The CSVs of Settings > Import and export: one account address a line, `user@host`. Some have a header, blank lines stand
 * between rows of some versions, lists have the list's name before the address.
 */
import { parse } from "csv-parse/sync";
import type { AccountRef, Activity } from "../activity.ts";
import type { Importer, InputFile } from "../importer.ts";
import { type CsvRow, headerOf } from "../reading/csv-rows.ts";
import { readLines } from "../reading/lines.ts";
import { maxNameLength, quoted } from "../reading/refs.ts";
import { itemsOfEach } from "../reading/told.ts";
import { handleOf } from "./accounts.ts";
import { archive, subjectOf } from "./archive.ts";

interface Table {
  readonly id: string;
  readonly title: string;
  readonly cannotKnow?: string;
  readonly recognise: Importer["recognise"];
  /** Columns by position: of the address, and of the list. */
  readonly address: number;
  readonly activity: (me: AccountRef, other: AccountRef, cells: readonly string[]) => Activity;
}

/** The header's own words; the first cell alone tells, further ones came with versions. */
export const hasAddressHeader = (text: string, second: RegExp): boolean => {
  const names = headerOf(text)?.names ?? [];
  return names[0] === "account_address" && (names.length === 1 || second.test(names[1] ?? ""));
};

/** True when every whole line of the beginning has this form, and there is one. */
export function everyLine(text: string, form: RegExp): boolean {
  const lines = text.slice(0, 8000).split(/\r?\n/);
  const whole = (text.length > 8000 ? lines.slice(0, -1) : lines).filter((line) => line.trim() !== "");
  return whole.length > 0 && whole.every((line) => form.test(line.trim()));
}

const header = /^"?account address"?(?:[,;\t]|$)/i;

/** Cells of each line that has any, but for a header; no cell spans lines here. */
async function* rows(file: InputFile): AsyncGenerator<CsvRow> {
  for await (const { first, lines, faults } of readLines(file)) {
    for (const [index, line] of lines.entries()) {
      const place = first + index;
      const fault = faults.get(index);
      if (fault !== undefined) yield { fault, place };
      if (fault !== undefined || line.trim() === "") continue;
      if (!header.test(line.trim())) yield { cells: cellsOf(line.trim()), place };
    }
  }
}

function cellsOf(line: string): readonly string[] {
  try {
    const parsed: string[][] = parse(line, { relax_column_count: true });
    return parsed[0] ?? [];
  } catch {
    return line.split(",");
  }
}

/** An importer of such a table about the archive's account. */
export function addressTable(table: Table): Importer {
  const { id, title, cannotKnow, recognise, address, activity } = table;
  return {
    id,
    title,
    network: "mastodon",
    archive,
    needsSubject: true,
    ...(cannotKnow === undefined ? {} : { cannotKnow }),
    recognise,
    read(file, context) {
      const me = subjectOf(file, context);
      const home = /@([^@]+)$/.exec(me.handle ?? "")?.[1] ?? null;
      return itemsOfEach(rows(file), ({ cells }) => {
        const cell = cells[address] ?? "";
        const handle = cell.length > maxNameLength ? null : handleOf(cell, home);
        if (handle === null) return `${quoted(cell)} is no address of an account`;
        if (handle === me.handle?.toLowerCase()) return "the account itself";
        return activity(me, { network: "mastodon", handle }, cells);
      });
    },
  };
}
