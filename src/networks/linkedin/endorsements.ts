/** `Endorsement_Received_Info.csv` and `Endorsement_Given_Info.csv`: who vouches for whose skill. */
import type { Importer } from "../importer.ts";
import { fullName, memberOf } from "./linkedin-refs.ts";
import { linkedinTable, timeIn } from "./table.ts";

/** Either table; `other` is who the columns name. */
export function endorsements(id: string, title: string, other: "endorser" | "endorsee"): Importer {
  const [first, last, address] = [
    `${other}_first_name`,
    `${other}_last_name`,
    `${other}_public_url`,
  ] as const;
  return linkedinTable({
    id,
    title,
    columns: ["endorsement_date", "skill_name", first, last],
    others: [address, "endorsement_status", "status"],
    says(cell, me) {
      const member = memberOf(cell(address), fullName(cell(first), cell(last)));
      if (member === null) return [{ type: "NotKept", what: "endorsements of hidden members" }];
      const status = cell("endorsement_status") || cell("status");
      if (!/^(?:accept\w*)?$/i.test(status)) return [{ type: "NotKept", what: "endorsements not accepted" }];
      const when = timeIn(cell, "endorsement_date");
      if (typeof when === "string") return when;
      const [actor, object] = other === "endorser" ? [member, me] : [me, member];
      return [{ type: "Endorse", actor, object, topic: cell("skill_name") || undefined, when }];
    },
  });
}
