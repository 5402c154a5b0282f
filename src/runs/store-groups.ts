/** Puts the groups that a run found into its slot, and to whom they came, in batches of about a thousand members. */
import { MINUTE_MS } from "../durations.ts";
import type { Graph } from "../graph/driver.ts";
import { clearGroups } from "../spam/groups/clear-groups.ts";
import { destinationsOf } from "../spam/groups/destinations.ts";
import type { SpamGroup } from "../spam/groups/group.ts";
import { writeDestinations } from "../spam/groups/write-destinations.ts";
import { writeGroups } from "../spam/groups/write-groups.ts";
import type { OpenRun } from "./open-run.ts";
import type { World } from "./world.ts";

const MEMBERS = 1_000;
const DEADLINE_MS = 5 * MINUTE_MS;

export async function storeGroups(
  graph: Graph,
  { number: run, slot }: OpenRun,
  { accounts, follows }: World,
  groups: readonly SpamGroup[],
): Promise<void> {
  const options = { deadlineMs: DEADLINE_MS };
  for (;;) {
    const [row] = await clearGroups(graph, { slot }, options);
    if ((row?.cleared ?? 0) === 0) break;
  }
  const keyOf = (position: number): string => accounts[position]?.key ?? "";
  const parts = groups.flatMap(({ kind, target, members, sentence }, n) => {
    const head = { id: `${slot}/${n}`, kind, sentence, size: members.length };
    const of = target === null ? null : keyOf(target);
    const pages = Math.ceil(members.length / MEMBERS);
    return Array.from({ length: pages }, (_, page) => ({
      ...head,
      target: of,
      members: members.slice(page * MEMBERS, (page + 1) * MEMBERS).map(keyOf),
    }));
  });
  for (let from = 0; from < parts.length; ) {
    let [to, held] = [from, 0];
    while (to < parts.length && (to === from || held < MEMBERS)) held += parts[to++]?.members.length ?? 0;
    await writeGroups(graph, { run, slot, groups: parts.slice(from, to) }, options);
    from = to;
  }
  const rows = destinationsOf(groups, follows).flatMap((destinations, n) =>
    destinations.map(({ account, members }) => ({ group: `${slot}/${n}`, key: keyOf(account), members })),
  );
  for (let from = 0; from < rows.length; from += MEMBERS)
    await writeDestinations(graph, { rows: rows.slice(from, from + MEMBERS) }, options);
}
