/** Files for the offline import tool, written side by side as rows come. */
import { once } from "node:events";
import { createWriteStream, rmSync, type WriteStream } from "node:fs";
import { join } from "node:path";

/** Between the members of a list: a control character, which no word of ours holds. */
export const LIST_SEPARATOR = "\u001f";
const LINE_FEED = 0x0a;
/** Bytes of one file written at once. */
const PIECE = 256 * 1024;
/** Bytes that a character (UTF-16 unit) takes in UTF-8 at most. */
const MOST_BYTES = 3;
/** What may stand without quotation marks: most keys and ids. */
const plain = /^[\w:@./-]+$/;

/** A text or number; nothing where it is not known, which the tool takes as no property. */
export function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  return plain.test(value) ? value : `"${value.replaceAll('"', '""')}"`;
}

interface OpenFile {
  readonly path: string;
  readonly stream: WriteStream;
  piece: Buffer;
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
    const file = { path, stream, piece: Buffer.allocUnsafeSlow(PIECE), length: 0 };
    files.set(name, file);
    append(file, header);
    return file;
  };
  const flush = (file: OpenFile): void => {
    if (file.length === 0) return;
    file.stream.write(file.piece.subarray(0, file.length));
    file.piece = Buffer.allocUnsafeSlow(PIECE);
    file.length = 0;
  };
  /** Lines go into bytes one by one: joined as text first they would be copied twice. */
  const append = (file: OpenFile, line: string): void => {
    const most = (line.length + 1) * MOST_BYTES;
    if (file.length + most > PIECE) flush(file);
    if (most > PIECE) {
      file.stream.write(`${line}\n`);
      return;
    }
    file.length += file.piece.write(line, file.length);
    file.piece[file.length++] = LINE_FEED;
  };

  return {
    add(name: string, header: string, line: string): void {
      append(files.get(name) ?? open(name, header), line);
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
