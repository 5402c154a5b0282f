/** Puts together what the run before saw, from what was read of it along with the present. */
import type { Graph } from "../../graph/driver.ts";
import { type Quality, qualities } from "../../words.ts";
import type { SourceRow } from "../read-sources.ts";
import type { Clock, Follows, Stated } from "../world.ts";
import type { Past, PastFacts, PastRun } from "./past.ts";
import { readEnded } from "./read-ended.ts";

interface Parts {
  readonly facts: readonly (PastFacts | null)[];
  readonly positionOf: (id: number) => number;
  readonly clocks: readonly (Clock | null)[];
  readonly stated: ReadonlyMap<number, Stated>;
  readonly sources: readonly SourceRow[];
  readonly users: Past["users"];
}

export async function readPast(graph: Graph, run: PastRun, parts: Parts): Promise<Past> {
  const { facts, positionOf, clocks, stated, sources, users } = parts;
  const connected = new Set(run.connected);
  return {
    run,
    score: Float64Array.from(facts, (fact) => fact?.score ?? Number.NaN),
    judged: {
      quality: Uint8Array.from(facts, (fact) => (fact ? qualities.indexOf(fact.quality as Quality) : 0)),
      standing: Float64Array.from(facts, (fact) => fact?.standing ?? 0),
    },
    knew: (position) => facts[position] != null,
    clocks,
    stated,
    connected: new Set(
      sources.flatMap(({ id, subject }) => (subject !== null && connected.has(id) ? [subject] : [])),
    ),
    ended: await endedFollows(graph, run, facts.length, positionOf),
    users,
    owner: new Map(
      [...users].flatMap(([slug, { accounts }]) => accounts.map((position) => [position, slug] as const)),
    ),
  };
}

/** The verdicts of then; where that run did not know an account, those of now, as nothing changed for it. */
export function judgedThen(past: Past, now: Past["judged"]): Past["judged"] {
  return {
    quality: past.judged.quality.map((then, position) =>
      past.knew(position) ? then : (now.quality[position] ?? 0),
    ),
    standing: past.judged.standing.map((then, position) =>
      past.knew(position) ? then : (now.standing[position] ?? 0),
    ),
  };
}

/** Follows that ended since, by their target; few. */
async function endedFollows(
  graph: Graph,
  { learned }: PastRun,
  count: number,
  positionOf: (id: number) => number,
): Promise<Follows> {
  const rows = (await readEnded(graph, { learned }))
    .map(({ source, target, since }) => ({ source: positionOf(source), target: positionOf(target), since }))
    .filter(({ source, target }) => source >= 0 && target >= 0)
    .sort((a, b) => a.target - b.target || a.source - b.source);
  const [from, to] = [new Int32Array(count), new Int32Array(count)];
  rows.forEach(({ target }, n) => {
    if (to[target] === 0) from[target] = n;
    to[target] = n + 1;
  });
  return {
    from,
    to,
    source: Int32Array.from(rows, ({ source }) => source),
    since: Float64Array.from(rows, ({ since }) => since),
  };
}
