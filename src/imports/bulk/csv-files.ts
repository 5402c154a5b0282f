/** Files for the offline import tool, written side by side as rows come. */
import { once } from "node:events";
import { createWriteStream, rmSync, type WriteStream } from "node:fs";
import { join } from "node:path";

/** Between the members of a list: a control character, which no word of ours holds. */
export const LIST_SEPARATOR = "\u001f";
/** Characters of one file written at once. */
const PIECE = 256 * 1024;

/** Every text is quoted: ids may hold separators. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
/** A text or number; nothing where it is not known, which the tool takes as no property. */
export const cell = (value: string | number | null): string =>
  value === null ? "" : typeof value === "number" ? String(value) : quoted(value);

interface OpenFile {
  readonly path: string;
  readonly stream: WriteStream;
  lines: string[];
  length: number;
}

/** Makes CSV files in `folder`, each on its first line. */
export function createCsvFiles(folder: string) {
  const files = new Map<string, OpenFile>();
  let failure: unknown = null;

  const open = (name: string, header: string): OpenFile => {
    const path = join(folder, `${name}.csv`);
    const stream = createWriteStream(path, { mode: 0o600 });
    stream.on("error", (error) => {
      failure ??= error;
    });
    const file = { path, stream, lines: [header], length: header.length };
    files.set(name, file);
    return file;
  };
  const flush = (file: OpenFile): void => {
    if (file.lines.length === 0) return;
    file.stream.write(`${file.lines.join("\n")}\n`);
    file.lines = [];
    file.length = 0;
  };

  return {
    add(name: string, header: string, line: string): void {
      const file = files.get(name) ?? open(name, header);
      file.lines.push(line);
      file.length += line.length;
      if (file.length >= PIECE) flush(file);
    },
    /** Waits until the disk has kept up; call it now and then. */
    async drained(): Promise<void> {
      if (failure !== null) throw failure;
      for (const { stream } of files.values()) if (stream.writableNeedDrain) await once(stream, "drain");
    },
    /** Ends all files; their paths by name. */
    async close(): Promise<ReadonlyMap<string, string>> {
      for (const file of files.values()) {
        flush(file);
        file.stream.end();
        if (!file.stream.writableFinished) await once(file.stream, "finish");
      }
      return new Map([...files].map(([name, { path }]) => [name, path]));
    },
    remove(): void {
      for (const { stream, path } of files.values()) {
        stream.destroy();
        rmSync(path, { force: true });
      }
    },
  };
}

export type CsvFiles = ReturnType<typeof createCsvFiles>;
