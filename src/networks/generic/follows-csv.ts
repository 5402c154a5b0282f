/** `follows.csv`: who follows whom on which network, and since when (issue 3, item 4). */
import type { Activity } from "../activity.ts";
import type { Importer } from "../importer.ts";
import { isSame } from "../reading/refs.ts";
import { columnsOf, type Row, readTable } from "./table.ts";

const columns = new Set(["network", "source", "target", "since"]);

function activitiesOf(row: Row): readonly Activity[] {
  const actor = row.account("source");
  const object = row.account("target");
  if (isSame(actor, object)) row.refuse("the account follows itself");
  const since = row.time("since");
  return [{ type: "Follow", actor, object, when: since && { ...since, of: "event" } }];
}

/** Follows between accounts named by native id or @handle. */
export const followsCsv: Importer = {
  id: "follows-csv",
  title: "Follows table (CSV)",
  network: null,
  archive: null,
  cannotKnow: "A table of follows says nothing of what accounts say or do to each other.",
  recognise: (sample) => {
    const names = columnsOf(sample);
    return names.has("source") && names.has("target") && (names.has("network") || names.has("since"));
  },
  read: (file, context) => readTable(file, context, columns, activitiesOf),
};
