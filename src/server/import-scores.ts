/** What an import did to the scores of those whose archives it read: a sentence or two for each, from the stored runs. */
import type { Graph } from "../graph/driver.ts";
import { currentRun } from "../runs/current-run.ts";
import { accountScores } from "../runs/stored-scores.ts";
import type { Console } from "./console.ts";
import { scoreGraph } from "./score-graph.ts";

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** What the run shown says of an account. */
export interface SubjectScore {
  /** 1..100. */
  readonly value: number;
  readonly frozen: boolean;
  /** Milliseconds; the clock it was scored at. */
  readonly asOf: number | null;
}

/** Scores the graph and tells what became of the scores of these accounts. */
export async function scoreAgain(graph: Graph, console: Console, keys: readonly string[]): Promise<string[]> {
  const before = await scoresOf(graph, keys);
  await scoreGraph(graph, console);
  return scoreSentences(before, await scoresOf(graph, keys));
}

/** Scores by account key; accounts that no run has scored are left out. */
async function scoresOf(graph: Graph, keys: readonly string[]): Promise<Map<string, SubjectScore>> {
  const [current] = await currentRun(graph, {});
  if (current === undefined || keys.length === 0) return new Map();
  const scores = await accountScores(graph, current.run.number, keys);
  return new Map(
    scores.flatMap((score, index) => {
      if (score === null) return [];
      const [part] = score.card.networks;
      const state = { value: score.value, frozen: part?.status === "FROZEN", asOf: part?.asOf ?? null };
      return [[keys[index] ?? "", state] as const];
    }),
  );
}

/** One or two sentences for each account of the run after. */
function scoreSentences(
  before: ReadonlyMap<string, SubjectScore>,
  after: ReadonlyMap<string, SubjectScore>,
): string[] {
  return [...after].map(([key, { value, frozen, asOf }]) => {
    const was = before.get(key);
    const now = value.toFixed(1);
    const change =
      was === undefined
        ? `${key} scores ${now}: its first score.`
        : was.value.toFixed(1) === now
          ? `${key} scores ${now}, as before.`
          : `${key} scores ${now}, was ${was.value.toFixed(1)} before this import.`;
    return frozen && asOf !== null
      ? `${change} It counts as of ${day(asOf)}, when its data end: nothing after that moves it.`
      : change;
  });
}
