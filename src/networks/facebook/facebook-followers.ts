/** `people_who_followed_you.json`: followers that are no friends, often without a date. */
import { listFile } from "./archive.ts";
import { follow, relation } from "./relations.ts";

/** Who follows the archive's account. */
export const facebookFollowers = listFile({
  id: "facebook-followers",
  title: "Facebook export: followers",
  signs: [{ names: ["followers"], members: ["name", "timestamp"] }],
  activities: (record, me) => relation(record, (other, when) => [follow(other, me, when)]),
});
