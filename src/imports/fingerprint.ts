/**
 * What makes two imports the same files: paths, sizes and beginnings, and the options that change what is read. An import cut
 * short is taken up again by it, and undated counts read twice from the same files are known to speak for the same time.
 */
import { createHash } from "node:crypto";
import type { RecognisedFile } from "./recognise.ts";

export function fingerprintOf(
  files: readonly RecognisedFile[],
  options: Readonly<Record<string, unknown>>,
): string {
  const hash = createHash("sha256").update(JSON.stringify(options));
  for (const { file, importer } of files) {
    hash.update(JSON.stringify([importer.id, file.archive, file.path, file.size])).update(file.head);
  }
  return hash.digest("base64url");
}
