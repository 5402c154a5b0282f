/** What a batch is written under: its import, and what is remembered from batch to batch. */
import type { NetworkId } from "../../words.ts";
import type { Remembered } from "./resolve-accounts.ts";

export interface BatchContext {
  /** Milliseconds; time of the import. */
  readonly now: number;
  /** Number of the import. */
  readonly import: number;
  /** Clock of the file so far, milliseconds: what undated facts speak for. */
  readonly saidAt: number;
  /** Id of the source that speaks for an act on this network. */
  readonly sourceOf: (network: NetworkId) => string;
  readonly remembered: Remembered;
}
