/**
 * Follows that need a second look: said before, taken back, or moved to another account. All that is known of each is read,
 * put together with what is new, and what then stands or ended is written; one page at a time, as merge-acts.ts does.
 */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { oneAtATime } from "../../graph/one-at-a-time.ts";
import { followStates, type HeldFollow } from "./follow-states.ts";
import { endOf, settle, type Undoing, undoingLine, undoingOf } from "./settle.ts";
import { type SettledFollow, settleFollows } from "./settle-follows.ts";
import { lineOf, type Statement, standingOf, statementOf, statementsIn } from "./statement.ts";
import { undoingsByName } from "./undoings-by-name.ts";

/** What is said of one follow, by account keys. */
export interface SaidFollow {
  readonly from: string;
  readonly to: string;
  readonly statements: readonly Statement[];
  readonly undoings: readonly Undoing[];
  /** Whether the graph has it standing, as far as was read. */
  readonly stands: boolean;
}

/** Follows looked at in one transaction. */
const PAGE = 5_000;
const patient = { deadlineMs: BATCH_DEADLINE_MS };
const pairOf = ({ from, to }: { from: string; to: string }): string => `${from}\n${to}`;

/** Adds what is said to what is held, between accounts that exist. */
export async function mergeFollows(graph: Graph, said: readonly SaidFollow[]): Promise<void> {
  for (let start = 0; start < said.length; start += PAGE) {
    const page = oneEach(said.slice(start, start + PAGE));
    await oneAtATime(graph, async () => {
      await replaceFollows(graph, oneEach([...page, ...(await heldFollows(graph, page))]));
    });
  }
}

function oneEach(follows: readonly SaidFollow[]): SaidFollow[] {
  const byPair = new Map<string, SaidFollow>();
  for (const follow of follows) {
    const other = byPair.get(pairOf(follow));
    byPair.set(pairOf(follow), other ? together(other, follow) : follow);
  }
  return [...byPair.values()];
}

const together = (one: SaidFollow, other: SaidFollow): SaidFollow => ({
  ...one,
  statements: [...one.statements, ...other.statements],
  undoings: [...one.undoings, ...other.undoings],
  stands: one.stands || other.stands,
});

/** All that is held of these follows. */
export async function heldFollows(
  graph: Graph,
  follows: readonly { readonly from: string; readonly to: string }[],
): Promise<SaidFollow[]> {
  const pairs = follows.map(({ from, to }) => ({ from, to }));
  const rows = await followStates(graph, { pairs }, patient);
  return rows.map(({ from, to, held, said, undoings }) => ({
    from,
    to,
    statements: [...(held ? statementsOfFollow(held) : []), ...said.map(statementOf)],
    undoings: undoings.map(undoingOf),
    stands: held !== null,
  }));
}

function statementsOfFollow({ since, ...held }: HeldFollow): Statement[] {
  return statementsIn({ ...held, at: since, of: since === 0 ? null : "event" });
}

/**
 * Writes what stands and what ended of follows of which everything is given; one of which nothing is said goes. The caller reads
 * and replaces them one at a time (oneAtATime).
 */
export async function replaceFollows(graph: Graph, follows: readonly SaidFollow[]): Promise<void> {
  const taken = await undoingsByName(
    graph,
    follows.flatMap(({ from, statements }) => statements.flatMap(({ act }) => nameOf(from, act) ?? [])),
  );
  const rows = follows.map((follow) =>
    settledRow(follow, (act) => taken.get(nameOf(follow.from, act) ?? "") ?? []),
  );
  rows.sort((one, other) => (one.to < other.to ? -1 : one.to > other.to ? 1 : 0));
  const found = await settleFollows(graph, { rows }, patient);
  if (found.length === 0) return;
  // New follows are written at any time, also since these were read; what they say counts too.
  const pairs = new Set(found.map(pairOf));
  const meanwhile = follows.filter((follow) => pairs.has(pairOf(follow)));
  await replaceFollows(graph, oneEach([...meanwhile, ...(await heldFollows(graph, meanwhile))]));
}

/** A native id with the network of the account that acted. */
const nameOf = (from: string, act: string | null): string | null =>
  act === null ? null : `${from.slice(0, from.indexOf(":"))}:${act}`;

function settledRow(
  { from, to, statements, undoings, stands }: SaidFollow,
  undoingsOf: (act: string) => readonly Undoing[],
): SettledFollow {
  const { live, over, end, ended } = settle(statements, undoings, undoingsOf);
  const last = ended.length > 0 ? standingOf(ended) : null;
  return {
    from,
    to,
    stood: stands,
    live: live.length > 0 ? followProperties(standingOf(live)) : null,
    ended: end && {
      since: last?.at ?? 0,
      precision: last?.precision ?? "unknown",
      source: last?.source ?? end.source,
      act: last?.act ?? null,
      ...endOf(end),
      imports: [end.import],
      said: over.map(lineOf),
      undoings: [...new Set(undoings.map(undoingLine))].sort(),
    },
  };
}

/** A follow's properties but its keys. */
function followProperties({ at, of: _of, ...standing }: ReturnType<typeof standingOf>) {
  return { ...standing, since: at };
}
