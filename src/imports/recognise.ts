/** Finds the files behind the paths of an import and asks the importers whose they are. */
import type { Importer } from "../networks/importer.ts";
import type { Found, FoundFile } from "./files/found.ts";
import { hintFor } from "./hints.ts";
import type { UnreadFile } from "./import-report.ts";

export interface RecognisedFile {
  readonly file: FoundFile;
  readonly importer: Importer;
}

export interface Recognised {
  readonly files: readonly RecognisedFile[];
  readonly unread: readonly UnreadFile[];
}

/** The files in the order found; the first importer that says yes reads a file. */
export async function recogniseAll(
  found: AsyncIterable<Found>,
  importers: readonly Importer[],
): Promise<Recognised> {
  const files: RecognisedFile[] = [];
  const unread: UnreadFile[] = [];
  for await (const file of found) {
    if (file.kind === "unread") {
      const { path, archive, code, reason, count } = file;
      unread.push({ path, archive, code, reason, hint: null, count });
      continue;
    }
    const importer = importers.find((candidate) => candidate.recognise(file));
    if (importer) files.push({ file, importer });
    else {
      const { path, archive } = file;
      unread.push({
        path,
        archive,
        code: "NOT_RECOGNISED",
        reason: "not read: no importer knows this file",
        hint: hintFor(file),
        count: 1,
      });
    }
  }
  return { files, unread };
}
