/** `Profile.csv`: whether there is a headline, a place, a website; not the texts, addresses or the birthday themselves. */
import type { Importer } from "../importer.ts";
import { fullName, memberOf } from "./linkedin-refs.ts";
import { linkedinRows, linkedinTable, timeIn } from "./table.ts";

const columns = ["first_name", "last_name", "headline"];

const table = linkedinTable({
  id: "linkedin-profile",
  title: "LinkedIn export: profile",
  columns,
  others: [
    ...["maiden_name", "address", "birth_date", "summary", "industry", "zip_code", "geo_location"],
    ...["twitter_handles", "websites", "instant_messengers", "created_date", "contact_instructions"],
    ...["marital_status", "association", "profile_url", "public_profile_url"],
  ],
  says(cell, me) {
    const created = timeIn(cell, "created_date");
    return [
      {
        type: "Profile",
        account: { ...me, name: fullName(cell("first_name"), cell("last_name")) ?? me.name },
        hasBio: cell("headline") !== "" || cell("summary") !== "",
        hasLocation: cell("geo_location") !== "",
        hasUrl: cell("websites") !== "",
        createdAt: typeof created === "object" ? created.at : undefined,
      },
    ];
  },
});

/** The member's profile; names its owner where it has the address of the profile. */
export const linkedinProfile: Importer = {
  ...table,
  async subject(file) {
    for await (const row of linkedinRows(file, columns)) {
      if ("fault" in row) continue;
      const address = row.cell("profile_url") || row.cell("public_profile_url");
      const account = memberOf(address, fullName(row.cell("first_name"), row.cell("last_name")));
      if (account?.handle !== undefined) return { account };
    }
    return null;
  },
};
