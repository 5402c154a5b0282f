/** Reads all follows and all acts into columns, each list in one packed stream, with how each fact became known. */
import type { Graph } from "../graph/driver.ts";
import { Growable } from "./growable.ts";
import type { PastRun } from "./ledger/past.ts";
import { readActs } from "./read-acts.ts";
import { readActsOnPosts } from "./read-acts-on-posts.ts";
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

const ints = (length: number) => new Int32Array(length);
const floats = (length: number) => new Float64Array(length);
const bytes = (length: number) => new Uint8Array(length);

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
  const [from, to] = [ints(count), ints(count)];
  const [source, since, learnt] = [new Growable(ints), new Growable(floats), new Growable(bytes)];
  const { params, form } = comparison(places);
  for await (const row of readFollows.stream(graph, params, { form })) {
    const target = positionOf(row.target);
    if (target < 0) continue;
    from[target] = source.length;
    for (let n = 0; n < row.sources.length; n++) {
      const follower = positionOf(row.sources[n] as number);
      if (follower < 0 || follower === target) continue;
      const at = row.since[n] ?? 0;
      source.push(follower);
      since.push(at);
      learnt.push(learntOf(places, target, row.learnt[n] ?? 0, at));
      see(target, at);
    }
    to[target] = source.length;
  }
  return { from, to, source: source.done(), since: since.done(), learnt: learnt.done() };
}

/** Acts between accounts, and how many dated ones each account did on a day, those on posts of unknown owners included. */
export async function readAllActs(
  graph: Graph,
  places: Places,
): Promise<{ acts: Acts; actsOnDay: World["actsOnDay"] }> {
  const { count, positionOf, owner, see } = places;
  const [from, to] = [ints(count), ints(count)];
  const [source, at] = [new Growable(ints), new Growable(floats)];
  const [kind, learnt] = [new Growable(bytes), new Growable(bytes)];
  const days = new DayCounter();
  const { params, form } = comparison(places);
  for await (const row of readActs.stream(graph, params, { form })) {
    const target = positionOf(row.target);
    if (target < 0) continue;
    from[target] = source.length;
    for (let n = 0; n < row.sources.length; n++) {
      const actor = positionOf(row.sources[n] as number);
      if (actor < 0 || actor === target) continue;
      const time = row.at[n] as number;
      source.push(actor);
      at.push(time);
      kind.push(row.kinds[n] as number);
      learnt.push(learntOf(places, target, row.learnt[n] ?? 0, time));
      see(target, time);
      const sameUser = (owner[actor] as number) >= 0 && owner[actor] === owner[target];
      if (!sameUser) days.add(actor, time);
    }
    to[target] = source.length;
  }
  for await (const row of readActsOnPosts.stream(graph, {})) {
    row.sources.forEach((id, n) => {
      const actor = positionOf(id);
      if (actor >= 0) days.add(actor, row.at[n] ?? 0);
    });
  }
  const columns = { source: source.done(), at: at.done(), kind: kind.done(), learnt: learnt.done() };
  return { acts: { from, to, ...columns }, actsOnDay: days.done() };
}
