/**
 * Separates two identities that became one account, by mistake or because a handle changed hands: from some time on the handle
 * is not the account's. What files said with the handle alone since then goes to an account of the handle's own, or to whoever
 * else has the handle. The decision is kept, so importing the same files again does not join them again.
 */
import { GravitasError } from "../errors.ts";
import { BATCH_DEADLINE_MS, type Graph } from "../graph/driver.ts";
import { handleKeyOf } from "./identity.ts";
import { addSplit } from "./split/add-split.ts";
import { claimOf, spansOf, splitLine, splitOf } from "./write/claim.ts";
import { claimsOf } from "./write/claims-of.ts";
import { settleClaims } from "./write/save-accounts.ts";
import { settleHandles } from "./write/settle-handles.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };

/**
 * @param key of the account that was taken for the handle's
 * @param handle without the leading @
 * @param from milliseconds; 0 = the handle never was the account's
 * @param now milliseconds
 * @throws BAD_OPTION where there is no such account, or it never had the handle
 */
export async function splitAccount(
  graph: Graph,
  key: string,
  handle: string,
  from: number,
  now: number,
): Promise<void> {
  const handleKey = handleKeyOf(handle);
  const [account] = await claimsOf(graph, { keys: [key] }, patient);
  if (!account) {
    throw new GravitasError("BAD_OPTION", `There is no account ${key}.`, {
      hint: "An account's key is its network and id, such as twitter:12.",
    });
  }
  const claims = account.claims.map(claimOf);
  const splits = account.splits.map(splitOf);
  const isSaid = spansOf(claims, []).has(handleKey);
  if (key.includes(":@") || !isSaid) {
    throw new GravitasError("BAD_OPTION", `No file says that ${key} has or had the handle @${handleKey}.`, {
      hint: "Only a handle that files gave along with the account's id can be parted from it.",
    });
  }
  const name = `${account.network}:@${handleKey}`;
  await addSplit(graph, { key, line: splitLine({ handle: handleKey, from }) }, patient);
  const all = [...splits, { handle: handleKey, from }];
  const own = { key, network: account.network, held: account.claims, claims, splits: all };
  const names = await settleClaims(graph, [own]);
  await settleHandles(graph, [name, ...names], now, { import: null, lost: new Map([[name, [key]]]) });
}
