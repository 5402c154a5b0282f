/** A bar for each file of an import, on the console. */
import type { ImportReporter } from "../imports/import-report.ts";
import type { Console, Progress } from "./console.ts";

const MB = 1_000_000;
/** Milliseconds; files that take less are not worth a line of a log. */
const PATIENCE = 2_000;

/** Shows the file being read; `end` takes the last bar away. */
export function importProgress(console: Console): ImportReporter & { end(): void } {
  let bar: Progress | undefined;
  let current: string | undefined;
  return {
    progress({ file, bytes, totalBytes, rows }) {
      if (file !== current) {
        bar?.end();
        bar = console.progress("Import", file, PATIENCE);
        current = file;
      }
      if (totalBytes === null) bar?.update(rows, null, "records");
      else bar?.update(bytes / MB, totalBytes / MB, `MB, ${rows.toLocaleString("en-US")} records`);
    },
    end() {
      bar?.end();
      bar = undefined;
    },
  };
}
