/** `Member_Follows.csv`: whom you follow without being connected, by name alone; and whom no more. */
import { linkedinTable, timeIn } from "./table.ts";

/** Members you follow, or no longer do. */
export const linkedinMemberFollows = linkedinTable({
  id: "linkedin-member-follows",
  title: "LinkedIn export: members followed",
  columns: ["date", "status", "fullname"],
  cannotKnow: "Companies and people you follow come by name alone.",
  says(cell, me) {
    const name = cell("fullname");
    if (name === "") return [{ type: "NotKept", what: "hidden members" }];
    const when = timeIn(cell, "date");
    if (typeof when === "string") return when;
    const follow = { type: "Follow", actor: me, object: { network: "linkedin", name } } as const;
    const ended = /^(?:un|in|not|removed|deleted)/i.test(cell("status"));
    return [ended ? { type: "Undo", actor: me, object: follow, when } : { ...follow, when }];
  },
});
