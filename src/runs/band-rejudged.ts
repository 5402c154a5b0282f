/**
 * Hubs filter their followers by quality: after a rescore, whoever is taken for something else than before is found where it
 * belongs at once.
 */
import type { Graph } from "../graph/driver.ts";
import { setBands } from "../graph/follows/set-bands.ts";
import type { PersonWorld } from "./read-person.ts";
import type { AccountRow } from "./write-account-scores.ts";

/** Follows of an account whose bands are brought in line with its verdict at once; of others the next run does it. */
const MOST_BANDS = 20_000;

/** @returns whether any of the person's own accounts is taken for something else than before */
export async function bandRejudged(
  graph: Graph,
  { accounts, own }: PersonWorld,
  rows: readonly AccountRow[],
): Promise<boolean> {
  const rejudged = rows.filter(({ quality }, n) => {
    const { stored, label } = accounts[own[n] as number] ?? {};
    return quality !== (stored?.quality ?? label ?? "INSUFFICIENT_EVIDENCE");
  });
  for (const { key, quality } of rejudged) await setBands(graph, { key, quality, limit: MOST_BANDS });
  return rejudged.length > 0;
}
