/** Which accounts a user would own after linking and unlinking some; refuses what cannot be done. */
import { accountsByKey } from "../graph/accounts/accounts-by-key.ts";
import type { Graph } from "../graph/driver.ts";
import { ownersByKey } from "../graph/users/owners-by-key.ts";
import { badChange } from "../scoring/what-if/hypothesis.ts";
import type { Linking, PlacedChange } from "./placed-change.ts";
import type { Call, ScoredRead } from "./read-scored.ts";

/**
 * The keys after all of them, in order.
 * @throws BAD_USER_INPUT where an account is unknown, somebody else's, linked already, or not linked
 */
export async function linkedKeys(
  graph: Graph,
  { scored, person }: ScoredRead,
  linking: readonly PlacedChange<Linking>[],
  call?: Call,
): Promise<readonly string[]> {
  const asked = { keys: linking.map(({ change }) => change.key) };
  const known = new Set((await accountsByKey(graph, asked, call)).map(({ account }) => account.key));
  const owners = new Map((await ownersByKey(graph, asked, call)).map(({ key, slug }) => [key, slug]));
  const keys = new Set(person.keys);
  for (const { change, path } of linking) {
    const { kind, key } = change;
    const owner = owners.get(key);
    if ("key" in scored)
      throw badChange(path, "concerns a user, not one account", "Ask for it on the score of the user.");
    if (!known.has(key)) throw badChange(path, "is no account that the graph knows");
    if (kind === "UNLINK") {
      if (!keys.delete(key)) throw badChange(path, "is not linked to this user");
    } else if (owner !== undefined && owner !== scored.slug) {
      throw badChange(path, "is linked to somebody else", "Unlink it there first.");
    } else if (keys.has(key)) throw badChange(path, "is linked to this user already");
    else keys.add(key);
  }
  return [...keys].sort();
}
