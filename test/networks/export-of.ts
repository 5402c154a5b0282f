/** An import of files that lie in no folder: name -> text, as one person's export. Everything behind them is the real thing. */
import type { ImportOptions } from "../../src/imports/import-options.ts";
import { fileOf } from "../imports/scripted.ts";

export function exportOf(
  folder: string,
  files: Readonly<Record<string, string>>,
  options: Partial<ImportOptions> = {},
): ImportOptions {
  return {
    paths: [folder],
    now: Date.UTC(2026, 10, 20, 12),
    async *find() {
      for (const [path, text] of Object.entries(files))
        yield { ...fileOf(path, text), archive: folder, input: folder, location: `${folder}/${path}` };
    },
    ...options,
  };
}
