/**
 * `Recommendations_Received.csv` and `Recommendations_Given.csv`. Both have the same columns, so which of the two it is
 * stands in the file's name alone, which LinkedIn does not translate.
 */

import type { Importer, Item } from "../importer.ts";
import { fullName, memberOf } from "./linkedin-refs.ts";
import { linkedinTable, timeIn } from "./table.ts";

const table = linkedinTable({
  id: "linkedin-recommendations",
  title: "LinkedIn export: recommendations",
  columns: ["first_name", "last_name", "job_title", "text", "status"],
  others: ["company", "creation_date"],
  cannotKnow: "Recommendations name people without the address of their profile: by name alone.",
  says(cell, me) {
    const member = memberOf("", fullName(cell("first_name"), cell("last_name")));
    if (member === null) return [{ type: "NotKept", what: "recommendations of hidden members" }];
    const when = timeIn(cell, "creation_date");
    if (typeof when === "string") return when;
    const isPrivate = /^(?:visible|accepted)?$/i.test(cell("status")) ? undefined : true;
    return [{ type: "Endorse", actor: member, object: me, when, isPrivate }];
  },
});

function turned(item: Item): Item {
  if (!("activity" in item) || item.activity.type !== "Endorse") return item;
  const { actor, object } = item.activity;
  return { ...item, activity: { ...item.activity, actor: object, object: actor } };
}

/** Recommendations, read as received unless the name of the file says given. */
export const linkedinRecommendations: Importer = {
  ...table,
  async *read(file, context) {
    const name = file.path.split("/").at(-1) ?? "";
    const direction = /given|received/i.exec(name)?.[0].toLowerCase();
    if (direction === undefined) {
      yield {
        skipped:
          'the name of the file has to say "Received" or "Given", as LinkedIn named it: the columns do not',
        place: 1,
      };
      return;
    }
    for await (const item of table.read(file, context)) yield direction === "given" ? turned(item) : item;
  },
};
