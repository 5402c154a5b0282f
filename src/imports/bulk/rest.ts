/** What the import tool could not load, written as usual into the graph that it has loaded. */
import type { Graph } from "../../graph/driver.ts";
import { type Facts, noFacts } from "../facts.ts";
import { clockOf } from "../sources.ts";
import type { BatchContext } from "../write/batch-context.ts";
import { writeBatch } from "../write/write-batch.ts";
import type { CollectedFile } from "./collect.ts";

/** Facts of one sort written together. */
const PAGE = 10_000;

type Context = Pick<BatchContext, "now" | "import" | "remembered">;

/** Writes a file's rest; returns how many of its follows and acts were there already. */
export async function writeRest(
  graph: Graph,
  { rest, sources }: CollectedFile,
  context: Context,
): Promise<number> {
  const saidAt = clockOf(sources.rows()) ?? context.now;
  let duplicates = 0;
  for (const facts of pagesOf(rest)) {
    duplicates += (await writeBatch(graph, facts, { ...context, saidAt, sourceOf: sources.of })).duplicates;
  }
  return duplicates;
}

/** The facts in pages of at most so many of each sort. */
function* pagesOf(rest: Facts): Generator<Facts> {
  const longest = Math.max(...Object.values(rest).map((list: readonly unknown[]) => list.length));
  for (let start = 0; start < longest; start += PAGE) {
    const page = Object.entries(rest).map(([name, list]) => [name, list.slice(start, start + PAGE)]);
    yield { ...noFacts(), ...Object.fromEntries(page) };
  }
}
