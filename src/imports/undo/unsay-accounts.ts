/** Takes out of the graph what an import said of accounts themselves; those that it alone made one are two again. */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { handleKeyOf } from "../identity.ts";
import { claimOf, splitOf } from "../write/claim.ts";
import { claimsOf } from "../write/claims-of.ts";
import { pagesOf } from "../write/pages-of.ts";
import { settleClaims } from "../write/save-accounts.ts";
import { settleHandles } from "../write/settle-handles.ts";
import { accountsOfImport } from "./accounts-of-import.ts";
import { dropEmptyAccounts } from "./drop-empty-accounts.ts";
import { bareLineOf, prefixOf } from "./lines-of.ts";

/** Accounts removed in one transaction. */
const PAGE = 5_000;
const patient = { deadlineMs: BATCH_DEADLINE_MS };

/** Returns how many accounts it had said something of. */
export async function unsayAccounts(
  graph: Graph,
  number: number,
  now: number,
  progress: (done: number) => void,
): Promise<number> {
  let done = 0;
  const asked = { prefix: prefixOf(number), exact: bareLineOf(number) };
  for await (const page of pagesOf(accountsOfImport.stream(graph, asked, patient))) {
    const lost = new Map<string, string[]>();
    for (const { key, network, claims } of page) {
      for (const { import: by, as, handle } of claims.map(claimOf)) {
        if (by !== number || as !== null || handle === null) continue;
        const name = `${network}:@${handleKeyOf(handle)}`;
        lost.set(name, [...new Set([...(lost.get(name) ?? []), key])]);
      }
    }
    // The handles first, while the lines still say which accounts had them: a call cut short here finds them again.
    await settleHandles(graph, lost.keys(), now, { import: number, lost });
    const held = await claimsOf(graph, { keys: page.map(({ key }) => key) }, patient);
    const names = await settleClaims(
      graph,
      held.map(({ key, network, claims, splits }) => ({
        key,
        network,
        held: claims,
        claims: claims.map(claimOf).filter((claim) => claim.import !== number),
        splits: splits.map(splitOf),
      })),
    );
    await settleHandles(graph, names, now);
    done += page.length;
    progress(done);
  }
  while ((await dropEmptyAccounts(graph, { limit: PAGE }, patient))[0]?.dropped) {}
  return done;
}
