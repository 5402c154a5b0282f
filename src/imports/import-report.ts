/** What an import tells: on the screen, with `--json`, and from the graph through the API. */
import type { ErrorCode } from "../errors.ts";
import type { NetworkId } from "../words.ts";
import type { Written } from "./write/write-batch.ts";

/** What cannot be known of one network (null: of files that name their own networks) from what was imported. */
export interface CannotKnow {
  readonly network: NetworkId | null;
  /** The network for people, or the title of the importer. */
  readonly title: string;
  /** Plain sentences. */
  readonly text: string;
}

/** Records left out for one reason. */
export interface Reason {
  readonly reason: string;
  readonly count: number;
  /** Row or item numbers of the first few. */
  readonly places: readonly number[];
}

export interface FileReport {
  /** Path inside its archive or folder. */
  readonly path: string;
  /** Importer's id and title. */
  readonly importer: string;
  readonly title: string;
  /** Null where rows name their own networks. */
  readonly network: NetworkId | null;
  /** Whose archive it is, as an account key; null where it belongs to nobody. */
  readonly subject: string | null;
  /** Records: read = accepted + skipped. */
  readonly read: number;
  readonly accepted: number;
  readonly skipped: number;
  /** Accepted facts that the graph had already. */
  readonly duplicates: number;
  /** How many of each sort: `follows`, `replies`, `plain posts`. */
  readonly kept: Readonly<Record<string, number>>;
  readonly reasons: readonly Reason[];
  readonly unknownFields: readonly string[];
  /** Oldest and newest time in the file, milliseconds. */
  readonly from: number | null;
  readonly to: number | null;
  /** What this kind of file cannot tell, or why reading ended early. */
  readonly note: string | null;
}

/** A file that was not read, or not to its end. Only those with a code are faults. */
export interface UnreadFile {
  readonly path: string;
  readonly archive: string;
  readonly code: ErrorCode | null;
  readonly reason: string;
  readonly hint: string | null;
  /** How many files this stands for. */
  readonly count: number;
}

export interface ImportReport {
  /** Null for a dry run. */
  readonly number: number | null;
  /** True where an import that had been cut short was taken up again. */
  readonly resumed: boolean;
  /** True where the offline import tool loaded the files. */
  readonly bulk: boolean;
  readonly files: readonly FileReport[];
  readonly unread: readonly UnreadFile[];
  /** What the files cannot tell, once for each network. */
  readonly cannotKnow: readonly CannotKnow[];
  readonly read: number;
  readonly accepted: number;
  readonly skipped: number;
  readonly durationMs: number;
}

/** Told while an import goes on. */
export interface ImportReporter {
  /** `bytes` unpacked so far of `totalBytes` (null = packed, so not known), and records read of this file. */
  progress(state: { file: string; bytes: number; totalBytes: number | null; rows: number }): void;
  /** A record was left out; `place` is its row or item number from 1. */
  skipped?(reason: string, place: number): void;
  /** A batch was written. */
  wrote?(written: Written): void;
}
