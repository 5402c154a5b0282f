/** `Registration.csv`: since when the member is one; the IP address in it is not read. */
import { linkedinTable, timeIn } from "./table.ts";

/** The day of joining. */
export const linkedinRegistration = linkedinTable({
  id: "linkedin-registration",
  title: "LinkedIn export: registration",
  columns: ["registered_at", "registration_ip"],
  others: ["subscription_types", "subscription_type", "inviter_first_name", "inviter_last_name"],
  says(cell, me) {
    const when = timeIn(cell, "registered_at");
    if (typeof when === "string") return when;
    return [{ type: "Profile", account: me, createdAt: when?.at }];
  },
});
