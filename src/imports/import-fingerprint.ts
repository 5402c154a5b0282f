/**
 * What makes two imports the same files: paths, sizes and beginnings, and the options that change what is read. An import cut
 * short is taken up again by it, and undated counts read twice from the same files are known to speak for the same time.
 */
import { createHash } from "node:crypto";
import type { ImportOptions } from "./import-options.ts";
import type { RecognisedFile } from "./recognise.ts";

export function importFingerprint(files: readonly RecognisedFile[], options: ImportOptions): string {
  const reading = {
    network: options.network,
    as: options.as,
    covers: options.coversNetwork,
    private: options.includePrivate === true || undefined,
    days: options.shiftDays,
  };
  const hash = createHash("sha256").update(JSON.stringify(reading));
  for (const { file, importer } of files) {
    hash.update(JSON.stringify([importer.id, file.archive, file.path, file.size])).update(file.head);
  }
  return hash.digest("base64url");
}
