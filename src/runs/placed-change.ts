/** What a caller may suppose of a score besides what was measured, and where the caller wrote it. */
import type { Hypothesis } from "../scoring/what-if/hypothesis.ts";

/** A change to the user itself: one account more or less, by its key. */
export interface Linking {
  readonly kind: "LINK" | "UNLINK";
  readonly key: string;
}

/** The person's accounts on a network heard of again, now. */
export interface Reconnecting {
  readonly kind: "RECONNECT";
  readonly network: string;
}

/** A change, and where the caller wrote it. */
export interface PlacedChange<Change = Hypothesis | Linking | Reconnecting> {
  readonly change: Change;
  readonly path: string;
}
