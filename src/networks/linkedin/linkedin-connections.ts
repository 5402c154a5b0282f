/** `Connections.csv`: a connection is two follows, dated to the day. Mail address, company and position are not read. */
import { fullName, memberOf } from "./linkedin-refs.ts";
import { linkedinTable, timeIn } from "./table.ts";

/** Connections; without `URL` before 2023, below a note since 2021. */
export const linkedinConnections = linkedinTable({
  id: "linkedin-connections",
  title: "LinkedIn export: connections",
  columns: ["first_name", "last_name", "connected_on"],
  others: ["url", "email_address", "company", "position"],
  cannotKnow: "Exports before 2023 name connections without the address of their profile: by name alone.",
  says(cell, me) {
    const member = memberOf(cell("url"), fullName(cell("first_name"), cell("last_name")));
    // Members who have closed their account, or hide from you, are a row with a date and nothing else.
    if (member === null) return [{ type: "NotKept", what: "hidden connections" }];
    const when = timeIn(cell, "connected_on");
    if (typeof when === "string") return when;
    return [
      { type: "Follow", actor: me, object: member, when },
      { type: "Follow", actor: member, object: me, when },
    ];
  },
});
