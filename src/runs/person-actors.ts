/** Where the actors of one person's world stand: an internal id gets a place with its quality and standing when it first comes up. */
import { type Quality, qualities } from "../words.ts";
import type { PersonAccount } from "./person-accounts.ts";

export interface Actors {
  readonly quality: number[];
  /** What the run itself took each for, before any label or rescore since. */
  readonly qualityThen: number[];
  readonly standing: number[];
  /** Where an internal id stands; it is given the next place when it is new. */
  place(id: number, quality: Quality, standing: number, qualityThen?: Quality): number;
  /** Where an internal id stands; -1 for nobody of this world. */
  positionOf(id: number): number;
}

/** What some accounts are taken for, by internal id, whatever the graph says of them. */
export type Rejudged = ReadonlyMap<number, Quality>;

/** Places with the person's own accounts first, in their order. */
export function placesFor(accounts: readonly PersonAccount[], rejudged: Rejudged): Actors {
  const places = new Map<number, number>();
  const actors: Actors = {
    quality: [],
    qualityThen: [],
    standing: [],
    positionOf: (id) => places.get(id) ?? -1,
    place(id, quality, standing, qualityThen = quality) {
      const known = places.get(id);
      // Followers come without their standing; whoever also engages brings it.
      if (known !== undefined) {
        actors.standing[known] = Math.max(actors.standing[known] ?? 0, standing);
        return known;
      }
      places.set(id, actors.quality.length);
      actors.standing.push(standing);
      actors.qualityThen.push(qualities.indexOf(qualityThen));
      return actors.quality.push(qualities.indexOf(rejudged.get(id) ?? quality)) - 1;
    },
  };
  for (const { id, label, stored, past } of accounts) {
    const quality = stored?.quality ?? label ?? "INSUFFICIENT_EVIDENCE";
    actors.place(id, quality, stored?.standing ?? 0, (past?.quality as Quality | undefined) ?? quality);
  }
  return actors;
}
