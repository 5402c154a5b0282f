/** `following.json`, `who_you've_followed.json`: people and pages the account follows. */
import { listFile } from "./archive.ts";
import { follow, relation } from "./relations.ts";

/** Whom the archive's account follows. */
export const facebookFollowing = listFile({
  id: "facebook-following",
  title: "Facebook export: following",
  signs: [{ names: ["following"], members: ["name", "timestamp"] }],
  activities: (record, me) => relation(record, (other, when) => [follow(me, other, when)]),
});
