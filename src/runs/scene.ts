/**
 * What one scoring looks at: all of the world as it is now, or the world as an earlier run saw it with some of what is new
 * let in. The score of a scene is how a ledger tells one cause of a change from another.
 */
import type { Clock, Follows, Judged, Stated, World } from "./world.ts";

/** How a fact became known: at an earlier run already, by a source connected since, late (older than the clock then), or new. */
export const KNOWN = 0;
export const CONNECTED = 1;
export const LATE = 2;
export const NEW = 3;
export type Learnt = typeof KNOWN | typeof CONNECTED | typeof LATE | typeof NEW;

/** A set of `Learnt` as bits. */
export const EVERYTHING = 0b1111;
export const bitOf = (learnt: Learnt): number => 1 << learnt;

export interface Scene {
  readonly judged: Pick<Judged, "quality" | "standing">;
  readonly clockOf: (position: number) => Clock | undefined;
  readonly statedOf: (position: number) => Stated | undefined;
  /** Which follows count, and which acts: `Learnt` as bits. */
  readonly follows: number;
  readonly acts: number;
  /** Follows that have ended since, where they count still. */
  readonly ended: Follows | null;
}

/** The world as it is. */
export function present(world: World, judged: Scene["judged"]): Scene {
  return {
    judged,
    clockOf: (position) => world.clocks[position],
    statedOf: (position) => world.stated.get(position),
    follows: EVERYTHING,
    acts: EVERYTHING,
    ended: null,
  };
}
