/**
 * Hubs filter their followers by quality: whoever is taken for something else than before is found where it belongs at once.
 */
import type { Graph } from "../graph/driver.ts";
import { setBands } from "../graph/follows/set-bands.ts";
import type { Quality } from "../words.ts";

/** Follows of an account whose bands are brought in line with its verdict at once; of others the next run does it. */
const MOST_BANDS = 20_000;

export async function bandRejudged(
  graph: Graph,
  rejudged: readonly { readonly key: string; readonly quality: Quality }[],
): Promise<void> {
  for (const { key, quality } of rejudged) await setBands(graph, { key, quality, limit: MOST_BANDS });
}
