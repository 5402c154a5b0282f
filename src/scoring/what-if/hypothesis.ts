/** What can be supposed about one scored thing, within limits that keep an answer quick and sensible. */
import { GravitasError } from "../../errors.ts";
import type { InteractionKind, Quality } from "../../words.ts";

/** So many followers more. */
export interface AddFollowers {
  readonly kind: "ADD_FOLLOWERS";
  readonly network: string;
  readonly quality: Quality;
  readonly count: number;
}

/** So many of the followers that are known less. */
export interface RemoveFollowers {
  readonly kind: "REMOVE_FOLLOWERS";
  readonly network: string;
  readonly quality: Quality;
  readonly count: number;
}

/** Acts of one kind by distinct people who have not acted before and have no standing of their own yet. */
export interface AddInteractions {
  readonly kind: "ADD_INTERACTIONS";
  readonly network: string;
  readonly act: InteractionKind;
  /** Distinct people. */
  readonly people: number;
  /** Acts of each of them. */
  readonly times: number;
  /** New posts that the acts are spread over; 0: they are about posts that are there already. */
  readonly posts: number;
  readonly quality: Quality;
  /** Days before the clock that the acts are spread over evenly; 0: all at the clock. */
  readonly overDays: number;
}

/** What is supposed of the inputs alone; linking and reconnecting need the graph (`runs/what-if.ts`). */
export type Hypothesis = AddFollowers | RemoveFollowers | AddInteractions;

/** The least and the most of each number. */
export const limits = {
  count: [1, 1_000_000],
  people: [1, 10_000],
  times: [1, 100],
  posts: [0, 10_000],
  overDays: [0, 89],
} as const satisfies Record<string, readonly [number, number]>;
/** Acts that one change may add, people times acts of each. */
export const MOST_ACTS = 20_000;

/**
 * Refuses numbers out of their limits.
 * @param path of the change, as the caller wrote it
 * @throws BAD_USER_INPUT
 */
export function checkHypothesis(change: Hypothesis, path: string): void {
  for (const [name, [least, most]] of Object.entries(limits)) {
    const value = (change as unknown as Readonly<Record<string, unknown>>)[name];
    if (value === undefined) continue;
    if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) continue;
    throw badChange(
      `${path}.${name}`,
      `is ${value}, but must be a whole number from ${least} to ${most.toLocaleString("en")}`,
    );
  }
  if (change.kind === "ADD_INTERACTIONS" && change.people * change.times > MOST_ACTS) {
    throw badChange(path, `adds ${change.people * change.times} acts; ask for at most ${MOST_ACTS}`);
  }
}

/** The refusal of a change. */
export function badChange(path: string, what: string, hint?: string): GravitasError {
  return new GravitasError("BAD_USER_INPUT", `\`${path}\` ${what}.`, hint === undefined ? {} : { hint });
}
