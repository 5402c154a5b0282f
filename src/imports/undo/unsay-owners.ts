/** Takes out of the graph whose accounts are whose, as an import said, and the people whom it alone knew. */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { settleUsers } from "../write/save-users.ts";
import { prefixOf } from "./lines-of.ts";
import { unsayOwns } from "./unsay-owns.ts";
import { unsaySameOwners } from "./unsay-same-owners.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };

export async function unsayOwners(graph: Graph, number: number): Promise<void> {
  const prefix = prefixOf(number);
  await settleUsers(graph, await unsayOwns(graph, { prefix }, patient));
  await unsaySameOwners(graph, { prefix }, patient);
}
