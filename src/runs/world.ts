/**
 * What a run holds of the graph while it scores: plain columns, one position per account. Positions are in the order of the
 * keys, so that every sum runs in the same order however the graph was imported.
 */
import type { Responses, StatedCounts } from "../scoring/inputs.ts";
import { noneStated } from "../scoring/stated.ts";
import { type InteractionKind, interactionKinds, type Quality, qualities } from "../words.ts";

/** The end of the time an account is scored for, and how it was come by. */
export interface Clock {
  /** Milliseconds. */
  readonly at: number;
  /** Milliseconds within which the next data were expected; facts dated later than that after the clock wait. */
  readonly expectedIntervalMs: number;
  readonly status: "CURRENT" | "FROZEN";
}

export interface AccountFacts {
  /** Neo4j's internal id, good for one run only. */
  readonly id: number;
  readonly key: string;
  readonly network: string;
  readonly handle: string | null;
  /** Milliseconds. */
  readonly createdAt: number | null;
  /** The verdict of a moderator, which stands above that of the evidence; null for none. */
  readonly label: Quality | null;
  /** Verified, vouched for by hand, or labelled genuine by a moderator: where trust starts. */
  readonly trusted: boolean;
  /** Labelled spam by a moderator: where distrust starts. */
  readonly distrusted: boolean;
  readonly hasBio: boolean | null;
  readonly hasLocation: boolean | null;
  readonly hasUrl: boolean | null;
  readonly defaultImage: boolean | null;
}

/** The newest counts a network states about one account. */
export interface Stated extends StatedCounts {
  /** When `followers` was read, milliseconds. */
  readonly followersAt: number | null;
  /** Posts of the window with known responses, and the responses; null where none is. */
  readonly responses: Responses | null;
  /** Likes it gave. */
  readonly likesGiven: number | null;
}

/** Relationships by their target: those of position n stand from `from[n]` to `to[n]`. */
export interface Lists {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Position of the account they come from. */
  readonly source: Int32Array;
}

export interface Follows extends Lists {
  /** How each became known (`Learnt`); absent where no earlier run is compared with. */
  readonly learnt?: Uint8Array;
  /** Milliseconds; 0 unknown; infinite where it is unknown and waits for the clock of the account followed. */
  readonly since: Float64Array;
}

export interface Acts extends Lists {
  /** How each became known (`Learnt`); absent where no earlier run is compared with. */
  readonly learnt?: Uint8Array;
  /** Milliseconds; 0 unknown. */
  readonly at: Float64Array;
  /** Position in `interactionKinds`. */
  readonly kind: Uint8Array;
}

export interface World {
  readonly accounts: readonly AccountFacts[];
  /** Position of the user that owns each account; -1 where nobody does. */
  readonly owner: Int32Array;
  readonly users: readonly { readonly slug: string; readonly accounts: readonly number[] }[];
  readonly stated: ReadonlyMap<number, Stated>;
  readonly clocks: readonly Clock[];
  readonly follows: Follows;
  readonly acts: Acts;
  /** Dated acts of the account at a position toward other people on a UTC day (days since 1970). */
  readonly actsOnDay: (position: number, day: number) => number;
}

/** The accounts of the same user; the account alone where nobody owns it. */
export function personOf(world: World, position: number): readonly number[] {
  return world.users[world.owner[position] as number]?.accounts ?? [position];
}

/** What the run finds out about every account before it scores any. */
export interface Judged {
  /** Position in `qualities`. */
  readonly quality: Uint8Array;
  /** 0..1. */
  readonly standing: Float64Array;
  /** Bit n: signal n of the list speaks for spam; the two highest bits: inactive, automated. */
  readonly signs: Int32Array;
}

export const INACTIVE_BIT = 30;
export const AUTOMATED_BIT = 29;

export const qualityAt = (position: number): Quality => qualities[position] ?? "INSUFFICIENT_EVIDENCE";
export const kindAt = (position: number): InteractionKind => interactionKinds[position] ?? "LIKE";

/** Nothing stated. */
export const unstated: Stated = {
  ...noneStated,
  followersAt: null,
  responses: null,
  likesGiven: null,
};
