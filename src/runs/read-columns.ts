/** Reads all follows and all acts into columns, each list in one packed stream, with how each fact became known. */
import type { Graph } from "../graph/driver.ts";
import { EdgeColumns } from "./edge-columns.ts";
import type { PastRun } from "./ledger/past.ts";
import { readActs } from "./read-acts.ts";
import { readActsOnPosts } from "./read-acts-on-posts.ts";
import { readFollows } from "./read-follows.ts";
import { readProjectedFollows } from "./read-projected-follows.ts";
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
  /** Name of the run's projection, once it is made; null for none. */
  readonly projected: Promise<string> | null;
  /** Clock of an account at that run, milliseconds; null where it did not know it. */
  readonly pastClock: (position: number) => number | null;
}

type FollowRow = Readonly<Record<"targets" | "sources" | "since", readonly number[]>>;

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
  const { count, positionOf, see, projected } = places;
  const columns = new EdgeColumns();
  const take = ({ targets, sources, since }: FollowRow, learnt: readonly number[]): void => {
    for (let n = 0; n < sources.length; n++) {
      const [target, follower] = [positionOf(targets[n] as number), positionOf(sources[n] as number)];
      if (target < 0 || follower < 0 || follower === target) continue;
      const at = since[n] ?? 0;
      columns.push(target, follower, at, 0, learntOf(places, target, learnt[n] ?? 0, at));
      see(target, at);
    }
  };
  const { params, form } = comparison(places);
  // The projection does not know which import said what.
  if (form === "ALONE" && projected !== null && count > 0) {
    const asked = { graph: await projected };
    for await (const row of readProjectedFollows.stream(graph, asked)) take(row, []);
  } else {
    for await (const row of readFollows.stream(graph, params, { form })) take(row, row.learnt);
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
  for await (const { targets, sources, at, kinds, learnt } of readActs.stream(graph, params, { form })) {
    for (let n = 0; n < sources.length; n++) {
      const [target, actor] = [positionOf(targets[n] as number), positionOf(sources[n] as number)];
      if (target < 0 || actor < 0 || actor === target) continue;
      const time = at[n] as number;
      columns.push(target, actor, time, kinds[n] as number, learntOf(places, target, learnt[n] ?? 0, time));
      see(target, time);
      const sameUser = (owner[actor] as number) >= 0 && owner[actor] === owner[target];
      if (!sameUser) days.add(actor, time);
    }
  }
  for await (const row of readActsOnPosts.stream(graph, {})) {
    row.sources.forEach((id, n) => {
      const actor = positionOf(id);
      if (actor >= 0) days.add(actor, row.at[n] ?? 0);
    });
  }
  return { acts: columns.done(count), actsOnDay: days.done(count) };
}
