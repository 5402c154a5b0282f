/**
 * Answers kept for the life of a run in this process, whatever the requests: what is asked on demand and walks many follows.
 * A new run of a graph drops what was kept of the one before; of one run the oldest answers go first.
 */
import type { Graph } from "../../graph/driver.ts";
import type { CallOptions } from "../../graph/query.ts";
import type { RunRow } from "../../runs/run-row.ts";
import type { ReadMany } from "../batches.ts";

/** Answers kept for one graph. */
const MOST_KEPT = 10_000;

interface Kept {
  readonly run: string;
  readonly answers: Map<string, Promise<unknown>>;
}
const byGraph = new WeakMap<Graph, Kept>();

/** What `read` finds for the keys, each asked for once in the life of a run. */
export async function keepForRun<V>(
  graph: Graph,
  run: RunRow,
  name: string,
  keys: readonly string[],
  read: ReadMany<V>,
): Promise<Map<string, V>> {
  const answers = answersOf(graph, run);
  const idOf = (key: string) => `${name} ${key}`;
  const missing = keys.filter((key) => !answers.has(idOf(key)));
  const reading = missing.length > 0 ? read(missing) : null;
  for (const key of missing) {
    const answer = reading?.then((found) => found.get(key));
    answers.set(idOf(key), answer as Promise<unknown>);
    // What failed is asked again.
    answer?.catch(() => answers.delete(idOf(key)));
  }
  const waiting = keys.map((key) => [key, answers.get(idOf(key)) as Promise<V | undefined>] as const);
  for (const oldest of answers.keys()) {
    if (answers.size <= MOST_KEPT) break;
    answers.delete(oldest);
  }
  const found = new Map<string, V>();
  for (const [key, answer] of waiting) {
    const value = await answer;
    if (value !== undefined) found.set(key, value);
  }
  return found;
}

/** What `read` finds, asked for once in the life of a run. */
export async function keepOneForRun<V>(
  graph: Graph,
  run: RunRow,
  name: string,
  read: () => Promise<V>,
): Promise<V> {
  const kept = await keepForRun(graph, run, name, [""], async () => new Map([["", await read()]]));
  return kept.get("") as V;
}

/** How a query is called whose answer others will use: it must not end with the request that asked first. */
export const forOthers = ({ deadlineMs = 0 }: CallOptions): CallOptions => ({ deadlineMs });

/** Drops all of it, as somebody whom it may name was erased. */
export function forgetKept(graph: Graph): void {
  byGraph.delete(graph);
}

function answersOf(graph: Graph, { number, publishedAt }: RunRow): Map<string, Promise<unknown>> {
  const run = `${number} ${publishedAt}`;
  const known = byGraph.get(graph);
  if (known?.run === run) return known.answers;
  const answers = new Map<string, Promise<unknown>>();
  byGraph.set(graph, { run, answers });
  return answers;
}
