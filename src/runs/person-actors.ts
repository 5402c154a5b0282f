/** Where the actors of one person's world stand: an internal id gets a place with its quality and standing when it first comes up. */
import type { Graph } from "../graph/driver.ts";
import type { CallOptions } from "../graph/query.ts";
import { type Quality, qualities } from "../words.ts";
import { daysOfEngagers } from "./days-of-engagers.ts";
import type { PersonAccount } from "./person-accounts.ts";
import type { World } from "./world.ts";

interface Actors {
  readonly quality: number[];
  /** What the run itself took each for, before any label or rescore since. */
  readonly qualityThen: number[];
  readonly standing: number[];
  /** Where an internal id stands; it is given the next place when it is new. */
  place(id: number, quality: Quality, standing: number, qualityThen?: Quality): number;
  /** Where an internal id stands; -1 for nobody of this world. */
  positionOf(id: number): number;
}

/** Places with the person's own accounts first, in their order. */
export function placesFor(accounts: readonly PersonAccount[]): Actors {
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
      return actors.quality.push(qualities.indexOf(quality)) - 1;
    },
  };
  for (const { id, label, stored, past } of accounts) {
    const quality = stored?.quality ?? label ?? "INSUFFICIENT_EVIDENCE";
    actors.place(id, quality, stored?.standing ?? 0, (past?.quality as Quality | undefined) ?? quality);
  }
  return actors;
}

/** How many dated acts engagers did on each day, but for those toward accounts of the same user. */
export async function countDays(
  graph: Graph,
  asked: { ids: number[]; own: string[]; apart: string[] },
  actors: Actors,
  call: Pick<CallOptions, "deadlineMs" | "signal">,
): Promise<World["actsOnDay"]> {
  const days = new Map<string, number>();
  for (const { source, days: on, counts } of await daysOfEngagers(graph, asked, call)) {
    const position = actors.place(source, "INSUFFICIENT_EVIDENCE", 0);
    on.forEach((day, n) => {
      days.set(`${position}/${day}`, counts[n] ?? 0);
    });
  }
  return (position, day) => days.get(`${position}/${day}`) ?? 0;
}
