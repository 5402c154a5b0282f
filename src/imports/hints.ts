/** What to do about a file that no importer knows, judged by its beginning. */
import type { FileSample } from "../networks/importer.ts";

/** Bytes looked at for a NUL, which text has none of. */
const LOOK = 4_096;

export function hintFor({ head, text, path }: FileSample): string {
  const start = text.trimStart().slice(0, 2_000).toLowerCase();
  if (start.startsWith("<!doctype html") || /<html[\s>]/.test(start)) {
    return "It looks like an HTML export. Download your information again and choose JSON.";
  }
  if (start.startsWith("<?xml") || start.startsWith("<")) return "XML is not read; choose JSON or CSV.";
  if (head.subarray(0, LOOK).includes(0)) return "It is no text. Archives are read as zip or gz.";
  if (/^[[{]/.test(start) || start.startsWith("window.")) {
    return "It is JSON of a shape no importer knows. ActivityStreams 2.0 and X archives are known.";
  }
  if (/^[^\n]*[,;\t][^\n]*\n/.test(start)) {
    return `Its columns are not those of a table we know: docs lists them, "source,target" at least for follows.`;
  }
  return path.toLowerCase().endsWith(".txt")
    ? "It is text of no known form."
    : "Known are tables and edge lists (CSV), ActivityStreams 2.0 and X archives.";
}
