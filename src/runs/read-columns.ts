/** Reads all follows and all acts into columns, from packed streams, with how each fact became known. */
import type { Graph } from "../graph/driver.ts";
import { interactionKinds } from "../words.ts";
import { EdgeColumns } from "./edge-columns.ts";
import { edgeSpans } from "./edge-spans.ts";
import type { PastRun } from "./ledger/past.ts";
import { readActs } from "./read-acts.ts";
import { readFollows } from "./read-follows.ts";
import { LATE, NEW } from "./scene.ts";
import { DayCounter } from "./selectivity.ts";
import type { Acts, Follows, World } from "./world.ts";

/** Where things stand while columns are read. */
export interface Places {
  readonly count: number;
  /** Position of an internal id; -1 where it is not an account that was read. */
  readonly positionOf: (id: number) => number;
  /** Position of the owning user, -1 none. */
  readonly owner: Int32Array;
  /** Told of every fact's target and time. */
  readonly see: (position: number, at: number) => void;
  /** The run to compare with; null for none. */
  readonly past: PastRun | null;
  /** Clock of an account at that run, milliseconds; null where it did not know it. */
  readonly pastClock: (position: number) => number | null;
}

const comparison = ({ past }: Places) => ({
  params: { learned: past?.learned ?? 0, connected: [...(past?.connected ?? [])] },
  form: past?.hasNews ? "COMPARED" : "ALONE",
});

/** News that is older than the account's clock then is a late observation, not something that happened since. */
function learntOf({ pastClock }: Places, target: number, code: number, at: number): number {
  if (code !== NEW || at === 0) return code;
  const clock = pastClock(target);
  return clock !== null && at <= clock ? LATE : NEW;
}

export async function readAllFollows(graph: Graph, places: Places): Promise<Follows> {
  const { count, positionOf, see } = places;
  const columns = new EdgeColumns();
  const { params, form } = comparison(places);
  for (const span of await edgeSpans(graph, "FOLLOWS")) {
    for await (const row of readFollows.stream(graph, { ...params, ...span }, { form })) {
      const { targets, sources, since, learnt } = row;
      for (let n = 0; n < sources.length; n++) {
        const [target, follower] = [positionOf(targets[n] as number), positionOf(sources[n] as number)];
        if (target < 0 || follower < 0 || follower === target) continue;
        const at = since[n] as number;
        columns.push(target, follower, at, 0, learntOf(places, target, learnt[n] ?? 0, at));
        see(target, at);
      }
    }
  }
  const { at: since, kind: _, ...follows } = columns.done(count);
  return { ...follows, since };
}

/** Acts between accounts, and how many dated ones each account did on a day, those on posts of unknown owners included. */
export async function readAllActs(
  graph: Graph,
  places: Places,
): Promise<{ acts: Acts; actsOnDay: World["actsOnDay"] }> {
  const { count, positionOf, owner, see } = places;
  const columns = new EdgeColumns();
  const days = new DayCounter();
  const { params, form } = comparison(places);
  for (const [code, kind] of interactionKinds.entries()) {
    for (const span of await edgeSpans(graph, kind)) {
      for await (const row of readActs.stream(graph, { ...params, ...span }, { form, kind })) {
        const { targets, sources, at, learnt } = row;
        for (let n = 0; n < sources.length; n++) {
          const [target, actor] = [positionOf(targets[n] as number), positionOf(sources[n] as number)];
          if (actor < 0 || actor === target) continue;
          const time = at[n] as number;
          const sameUser = target >= 0 && (owner[actor] as number) >= 0 && owner[actor] === owner[target];
          if (!sameUser) days.add(actor, time);
          // A post of an unknown owner: nobody's engagement yet, but an act toward other people all the same.
          if (target < 0) continue;
          columns.push(target, actor, time, code, learntOf(places, target, learnt[n] ?? 0, time));
          see(target, time);
        }
      }
    }
  }
  return { acts: columns.done(count), actsOnDay: days.done(count) };
}
