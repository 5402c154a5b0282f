/** `profile.js` and `verified.js`: what the account shows of itself. Only whether a text is there is kept, not the text. */
import { member, word } from "../reading/json-values.ts";
import { dataFile } from "./archive.ts";

/** Profile of the archive's account. */
export const twitterProfile = dataFile({
  id: "twitter-profile",
  title: "X archive: profile",
  names: ["profile", "verified"],
  wrapper: "profile",
  activities: (record, me) => {
    const verified = member(record.verified, "verified");
    if (typeof verified === "boolean") return [{ type: "Profile", account: me, verified }];
    const { description } = record;
    if (description === undefined) return 'the record has no "description"';
    const has = (field: string): boolean => word(member(description, field)) !== undefined;
    const avatar = word(record.avatarMediaUrl);
    return [
      {
        type: "Profile",
        account: me,
        hasBio: has("bio"),
        hasLocation: has("location"),
        hasUrl: has("website"),
        defaultImage: avatar === undefined ? undefined : avatar.includes("default_profile_images"),
      },
    ];
  },
});
