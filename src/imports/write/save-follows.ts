/**
 * Follows as rows, grouped by the account followed: one look-up of it for all its followers of a batch. New ones are written at
 * once; those that were said before or ended at some time get a second look.
 */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { countFollows } from "./count-follows.ts";
import { type HeldCounts, heldCounts } from "./count-held.ts";
import { endedFollows } from "./ended-follows.ts";
import { mergeFollows } from "./merge-follows.ts";
import type { Statement } from "./statement.ts";
import { undoingsByName } from "./undoings-by-name.ts";
import { type FollowRow, type ToldFollow, writeFollows } from "./write-follows.ts";

/** One statement of a follow, by account keys. */
export interface KeyedFollow extends Statement {
  readonly from: string;
  readonly to: string;
}

const patient = { deadlineMs: BATCH_DEADLINE_MS };
const pairOf = ({ from, to }: { from: string; to: string }): string => `${from}\n${to}`;

/** Writes follows between accounts that exist, all of one import; returns how many the graph did not have, by its own count. */
export async function saveFollows(
  graph: Graph,
  follows: readonly KeyedFollow[],
  held: HeldCounts,
): Promise<number> {
  const [first] = follows;
  if (first === undefined) return 0;
  const before = (await countFollows(graph, {}, patient))[0]?.follows ?? 0;
  const ended = await withEnds(graph, follows, held);
  const { rows, repeated } = grouped(
    ended.size > 0 ? follows.filter((one) => !ended.has(pairOf(one))) : follows,
  );
  const differing = await writeFollows(graph, { rows, import: first.import }, patient);
  // What others take back while this is written shows in the counts; either they have seen these follows, or these see that.
  const now = await heldCounts(graph);
  const isSame = now.unfollowed === held.unfollowed && now.gone === held.gone;
  const since = isSame ? [] : await withEnds(graph, follows, now);
  const again = new Set([...ended, ...repeated, ...differing.map(pairOf), ...since]);
  if (again.size > 0) {
    const said = follows.filter((follow) => again.has(pairOf(follow)));
    await mergeFollows(
      graph,
      said.map(({ from, to, ...statement }) => ({
        from,
        to,
        statements: [statement],
        undoings: [],
        stands: false,
      })),
    );
  }
  const after = (await countFollows(graph, {}, patient))[0]?.follows ?? 0;
  return Math.max(0, after - before);
}

/** The follows that something took back, as pairs. */
async function withEnds(
  graph: Graph,
  follows: readonly KeyedFollow[],
  held: HeldCounts,
): Promise<Set<string>> {
  const found = new Set<string>();
  if (held.unfollowed > 0) {
    const byTarget = new Map<string, string[]>();
    for (const { from, to } of follows) {
      const some = byTarget.get(to);
      if (some) some.push(from);
      else byTarget.set(to, [from]);
    }
    const rows = [...byTarget].map(([to, from]) => ({ to, from }));
    for (const pair of await endedFollows(graph, { rows }, patient)) found.add(pairOf(pair));
  }
  if (held.gone > 0) {
    const nameOf = ({ from, act }: KeyedFollow): string => `${from.slice(0, from.indexOf(":"))}:${act}`;
    const named = follows.filter(({ act }) => act !== null);
    const gone = await undoingsByName(graph, named.map(nameOf));
    for (const follow of named) if (gone.has(nameOf(follow))) found.add(pairOf(follow));
  }
  return found;
}

/** One row for each account followed and source; accounts in the order of their keys, so that writers lock alike. */
function grouped(follows: readonly KeyedFollow[]): { rows: FollowRow[]; repeated: Set<string> } {
  const groups = new Map<string, { to: string; source: string; from: ToldFollow[] }>();
  const told = new Map<string, string>();
  const repeated = new Set<string>();
  for (const { from, to, at, precision, act, saidAt, source, fromAs, toAs } of follows) {
    const pair = pairOf({ from, to });
    const statement = [at, precision, act, saidAt, source, fromAs, toAs].join();
    const other = told.get(pair);
    if (other !== undefined) {
      if (other !== statement) repeated.add(pair);
      continue;
    }
    told.set(pair, statement);
    const name = `${to}\n${source}`;
    let group = groups.get(name);
    if (!group) {
      group = { to, source, from: [] };
      groups.set(name, group);
    }
    group.from.push([from, at, precision, act, saidAt, fromAs, toAs]);
  }
  const rows = [...groups.values()].sort((one, other) =>
    one.to < other.to ? -1 : one.to > other.to ? 1 : 0,
  );
  return { rows, repeated };
}
