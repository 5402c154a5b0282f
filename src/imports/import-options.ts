/** What one import is asked to do: which files, whose they are, how they are read and written. */
import type { AccountRef } from "../networks/activity.ts";
import type { Importer } from "../networks/importer.ts";
import type { NetworkId } from "../words.ts";
import type { BulkLoader } from "./bulk/bulk-loader.ts";
import type { Found } from "./files/found.ts";

export interface ImportOptions {
  /** Files and folders. */
  readonly paths: readonly string[];
  /** Network of files that do not name theirs. */
  readonly network?: NetworkId | undefined;
  /** Whose the files are that do not say so; of several accounts, each for the files of its network. */
  readonly as?: AccountRef | readonly AccountRef[] | undefined;
  /** The network that the files cover whole. */
  readonly coversNetwork?: NetworkId | undefined;
  /** Keeps what only some people were shown, of one's own archive. */
  readonly includePrivate?: boolean | undefined;
  /** Reads and reports, writes nothing. */
  readonly dryRun?: boolean | undefined;
  /** Whole days added to every time; seeds are moved so that their newest time is yesterday. */
  readonly shiftDays?: number | undefined;
  /** Key of the pseudonyms that stand for mail addresses; one per installation. */
  readonly secret?: string | undefined;
  /** Key of the suppression list; without it nobody is left out. */
  readonly suppressionSecret?: string | undefined;
  /** The list itself, where there is no graph that has it. */
  readonly suppressedHashes?: readonly string[] | undefined;
  /** Our clock, milliseconds. */
  readonly now: number;
  /** Records written together. */
  readonly batchSize?: number | undefined;
  /** How to load big files into an empty graph; absent where the server is not ours alone. */
  readonly bulk?: BulkLoader | undefined;
  /** Rows from which that is done; a million unless told. */
  readonly bulkRows?: number | undefined;
  /** Those that are asked; all of the registry unless told. */
  readonly importers?: readonly Importer[] | undefined;
  /** How files are found behind the paths. */
  readonly find?: ((paths: readonly string[]) => AsyncIterable<Found>) | undefined;
}
