/**
 * The contract of an action worth advising: something a person can do without sleaze, with what it is supposed to bring. Add
 * one by copying `get-listed.ts` and adding a line to `index.ts`. Buying, mass following and follow-back rings have no place.
 */
import type { NetworkInputs, ScoreInputs } from "../inputs.ts";

export const actionKinds = ["RECONNECT", "CONNECT", "CONVERSE", "GET_LISTED", "POST", "CLEAN_UP"] as const;
export type ActionKind = (typeof actionKinds)[number];

export const efforts = ["LOW", "MEDIUM", "HIGH"] as const;
export type Effort = (typeof efforts)[number];

/** An action on one network, with the inputs as they are supposed to be after it. */
export interface Proposal {
  readonly inputs: ScoreInputs;
  /** What to do and what it is modelled as; the points are added behind it. `on` is the network's name for people. */
  readonly sentence: (on: string) => string;
  /** What is not modelled, or assumed. */
  readonly heldFixed: readonly string[];
}

export interface Action {
  readonly kind: ActionKind;
  readonly effort: Effort;
  /** What could be done on a network of these inputs; null where it makes no sense there. */
  propose(inputs: ScoreInputs, network: NetworkInputs): Proposal | null;
}
