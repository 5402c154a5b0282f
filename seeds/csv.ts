/** The columns of the generic CSV files that the seeds are written in, and a writer that never holds more than a chunk. */
import { once } from "node:events";
import { createWriteStream } from "node:fs";

export const accountColumns = [
  "network",
  "native_id",
  "handle",
  "name",
  "created_at",
  "verified",
  "protected",
  "curated",
  "has_bio",
  "has_location",
  "has_url",
  "default_image",
  "followers",
  "following",
  "posts",
  "listed",
  "likes_given",
  "shares_given",
  "replies_given",
  "mentions_given",
  "likes_received",
  "shares_received",
  "replies_received",
  "mentions_received",
  "window_days",
  "observed_at",
] as const;
export const followColumns = ["network", "source", "target", "since"] as const;
export const interactionColumns = ["network", "actor", "target", "kind", "at", "post"] as const;
export const userColumns = ["slug", "name", "network", "account"] as const;

export type Cell = string | number | boolean | undefined;
export type AccountRow = Partial<Record<(typeof accountColumns)[number], Cell>>;

/** One line with its line end; quotes only where RFC 4180 needs them, empty for what is unknown. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(",")}\n`;
}

function cellText(cell: Cell): string {
  const text = cell === undefined ? "" : String(cell);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A whole small file: header and rows. */
export function csvText(columns: readonly string[], rows: Iterable<readonly Cell[]>): string {
  let text = csvLine(columns);
  for (const row of rows) text += csvLine(row);
  return text;
}

/** The cells of an account in the order of `columns`. */
export function accountCells(
  row: AccountRow,
  columns: readonly (keyof AccountRow)[] = accountColumns,
): Cell[] {
  return columns.map((column) => row[column]);
}

export interface CsvWriter {
  /** Adds a line; await `drained()` now and then, or memory grows. */
  write(line: string): void;
  drained(): Promise<void>;
  close(): Promise<void>;
}

const chunkCharacters = 256 * 1024;

/** Opens a CSV file for streaming and writes its header. */
export function openCsv(path: string, columns: readonly string[]): CsvWriter {
  const stream = createWriteStream(path, { encoding: "utf8" });
  const failed = once(stream, "error").then(([error]) => Promise.reject(error as Error));
  failed.catch(() => undefined);
  let chunk = csvLine(columns);
  const drained = async (): Promise<void> => {
    if (chunk.length < chunkCharacters) return;
    const full = chunk;
    chunk = "";
    if (!stream.write(full)) await Promise.race([once(stream, "drain"), failed]);
  };
  return {
    write: (line) => {
      chunk += line;
    },
    drained,
    close: async () => {
      stream.end(chunk);
      await Promise.race([once(stream, "finish"), failed]);
    },
  };
}
