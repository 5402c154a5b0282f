/**
 * The contract of an importer: one small file per network and shape, told apart by content, never by file name alone.
 * Add one by copying `generic/edge-list.ts` and adding a line to the list in `index.ts`.
 */
import type { Readable } from "node:stream";
import type { NetworkId } from "../words.ts";
import type { AccountRef, Activity } from "./activity.ts";

/** The beginning of a file, already unpacked; enough to tell what it is. */
export interface FileSample {
  /** Path inside its archive or folder, for messages and as a weak hint; never the only sign. */
  readonly path: string;
  /** First bytes, at most 64 KiB. */
  readonly head: Buffer;
  /** `head` as text without byte order mark; invalid bytes become U+FFFD. */
  readonly text: string;
}

export interface InputFile extends FileSample {
  /** Opens the unpacked bytes from the start; may be called more than once. */
  open(): Promise<Readable>;
}

/** Whose archive it is, as a file of it says, and when it was made. */
export interface Subject {
  readonly account: AccountRef;
  /** Milliseconds; the clock of the source. */
  readonly exportedAt?: number | undefined;
}

export interface ReadContext {
  /** The account the archive belongs to: from the archive itself or from `--as`; null where neither says. */
  readonly subject: AccountRef | null;
  /** From `--network`, for files that do not name theirs. */
  readonly network: NetworkId | null;
  /**
   * Stands for something private that tells one person from another, such as the mail address of a commenter: a keyed hash
   * of 22 characters, the same for the same value on this installation and nowhere else. The value itself is never kept.
   */
  pseudonym(value: string): string;
}

/** One thing read: an activity, or a record left out with its reason; `place` is a row or item number from 1. */
export type Item =
  | { readonly activity: Activity; readonly place: number }
  | { readonly skipped: string; readonly place: number }
  | { readonly unknownField: string };

export interface Importer {
  /** Kebab-case, same as the file name. */
  readonly id: string;
  /** For people: "X archive: followers". */
  readonly title: string;
  /** Null where the file itself or `--network` says. */
  readonly network: NetworkId | null;
  /** Files of this importer in one folder or zip belong together and share a subject; null: each file stands alone. */
  readonly archive: string | null;
  /** True when this file is mine, judged by its content. Cheap: sees only the sample. */
  recognise(sample: FileSample): boolean;
  /** Whose archive this is, if this file says so. */
  subject?(file: InputFile): Promise<Subject | null>;
  /** True when reading needs a subject (`--as` if the archive does not say). */
  readonly needsSubject?: boolean;
  /** True when reading needs `--network`, unless the file's content names it. */
  readonly needsNetwork?: boolean;
  /** True for a file that belongs to an export but holds nothing we keep: recognised, so that nobody wonders. */
  readonly keepsNothing?: boolean;
  /** What this kind of file can never tell, one sentence for the report. */
  readonly cannotKnow?: string;
  /** Streams the file: never holds more than a record of it. */
  read(file: InputFile, context: ReadContext): AsyncIterable<Item>;
}
