/**
 * A random sample of all accounts: what is true of a part of it is taken for the same part of all. Every account is drawn
 * with the same chance, so the error is that of a poll (`estimate.ts`), whatever the graph looks like. Drawing reads the key
 * index once (a second for a million accounts); whoever asks keeps it for the life of a run.
 */
import { z } from "zod";
import type { Graph } from "../graph/driver.ts";
import { type CallOptions, defineQuery } from "../graph/query.ts";
import { MOST_PATHS, SAMPLE_SIZE } from "./bounds.ts";

const accountSample = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    /** Accounts wanted. */
    size: z.number(),
    /** Follows that all of them together may have. */
    paths: z.number(),
  }),
  row: z.object({ accounts: z.number(), ids: z.array(z.string()) }),
});

export interface AccountSample {
  /** Neo4j's ids of the accounts drawn. */
  readonly ids: readonly string[];
  /** Accounts it was drawn from. */
  readonly accounts: number;
}

/** Draws a sample. */
export async function drawAccounts(
  graph: Graph,
  options: CallOptions = {},
  size = SAMPLE_SIZE,
): Promise<AccountSample> {
  const [row] = await accountSample(graph, { size, paths: MOST_PATHS }, options);
  return row ?? { accounts: 0, ids: [] };
}
