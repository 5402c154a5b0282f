/** How far the reading of a file has come, by the bytes taken from it: for the progress bar, and to judge the whole by its beginning. */
import { Transform } from "node:stream";
import type { InputFile } from "../networks/importer.ts";
import type { ImportReporter } from "./import-report.ts";
import type { OwnedFile } from "./subjects.ts";

/** Bytes beside which those read ahead of the rows are few. */
const TELLING = 4_000_000;

/** The same file, its bytes counted for the progress bar as they are read. */
export function counting(
  { file }: OwnedFile,
  rows: () => number,
  reporter: ImportReporter,
): {
  readonly file: InputFile;
  progress(): void;
  /** How much larger the file is than what was read of it; null where it is packed or hardly anything was read. */
  ratio(): number | null;
} {
  let bytes = 0;
  const open = async () => {
    const counter = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        bytes += chunk.length;
        done(null, chunk);
      },
    });
    const source = await file.open();
    source.on("error", (error) => counter.destroy(error));
    counter.on("close", () => source.destroy());
    return source.pipe(counter);
  };
  const { path, head, text, size } = file;
  const totalBytes = path.endsWith(".gz") ? null : size;
  return {
    file: { path, head, text, open },
    progress: () => reporter.progress({ file: path, bytes, totalBytes, rows: rows() }),
    ratio: () => (totalBytes === null || bytes < TELLING ? null : Math.max(1, totalBytes / bytes)),
  };
}
