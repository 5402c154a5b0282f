/**
 * Links an account to a user, or unlinks it, by hand, and brings the scores of everybody concerned up to date. What it does to
 * the user's score is computed beforehand by the same code as a dry run (what-if.ts): the two cannot differ.
 */
import type { Graph } from "../graph/driver.ts";
import { HAND, handMark } from "../graph/users/hand-mark.ts";
import { linkAccount } from "../graph/users/link-account.ts";
import { unlinkAccount } from "../graph/users/unlink-account.ts";
import { currentRun } from "./current-run.ts";
import type { Linking } from "./placed-change.ts";
import { rescore } from "./rescore.ts";

/** Why nothing was done: somebody else has the account, it is not linked, or one of the two is no longer there. */
export type Hindrance = { readonly owner: string } | "not linked" | "gone";

/**
 * Does it; null where it is done.
 * @param now milliseconds
 */
export async function link(
  graph: Graph,
  slug: string,
  { kind, key }: Linking,
  now: number,
): Promise<Hindrance | null> {
  const decision = { slug, key, mark: handMark(key, now), hand: HAND };
  if (kind === "LINK") {
    const [row] = await linkAccount(graph, decision);
    if (row === undefined) return "gone";
    if (row.owner !== null) return { owner: row.owner };
  } else if ((await unlinkAccount(graph, decision)).length === 0) return "not linked";
  // Before the first run there is no score to bring up to date.
  if ((await currentRun(graph, {})).length === 0) return null;
  await rescore(graph, { slug }, now);
  // On its own again, it counts what the others did for it.
  if (kind === "UNLINK") await rescore(graph, { key }, now);
  return null;
}
