/** What looking through the given paths yields: files to read, and files left unread with the reason. */
import type { ErrorCode } from "../../errors.ts";
import type { InputFile } from "../../networks/importer.ts";

/** A file that can be read; `path` is its place inside `archive`. */
export interface FoundFile extends InputFile {
  readonly kind: "file";
  /** The folder or export it belongs to; the zips of one export are one. Files of one archive may share a subject. */
  readonly archive: string;
  /** Where it lies, absolute; inside a zip, the zip's path goes on as if it were a folder. */
  readonly location: string;
  /** The folder, zip or file to give to an import to read it again, absolute. */
  readonly input: string;
  /** Bytes as stored (packed, for gz; unpacked, for an entry of a zip); what a progress bar may divide by. */
  readonly size: number;
}

/** Something left unread. Only those with a `code` are faults; media and the like have none. */
export interface Unread {
  readonly kind: "unread";
  /** Place inside the archive; for several files of one sort, the archive itself. */
  readonly path: string;
  readonly archive: string;
  readonly code: ErrorCode | null;
  /** Plain English, without the path: "the zip is cut short; …". */
  readonly reason: string;
  /** How many files this stands for. */
  readonly count: number;
}

export type Found = FoundFile | Unread;

/** First bytes of a file that recognition may look at. */
export const headBytes = 64 * 1024;
