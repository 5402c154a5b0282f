/** `Company Follows.csv`: companies by name alone. */
import type { AccountRef } from "../activity.ts";
import { linkedinTable, timeIn } from "./table.ts";

/** Companies you follow. */
export const linkedinCompanyFollows = linkedinTable({
  id: "linkedin-company-follows",
  title: "LinkedIn export: companies followed",
  columns: ["organization", "followed_on"],
  cannotKnow: "Companies and people you follow come by name alone.",
  says(cell, me) {
    const name = cell("organization");
    if (name === "") return [{ type: "NotKept", what: "closed companies" }];
    const when = timeIn(cell, "followed_on");
    if (typeof when === "string") return when;
    const company: AccountRef = { network: "linkedin", name };
    return [
      { type: "Follow", actor: me, object: company, when },
      { type: "Profile", account: company, kind: "page" },
    ];
  },
});
