/** `friends.json`, `your_friends.json`: friends by name, since when. A friendship is two follows. */
import { listFile } from "./archive.ts";
import { follow, relation } from "./relations.ts";

/** Friends of the archive's account. */
export const facebookFriends = listFile({
  id: "facebook-friends",
  title: "Facebook export: friends",
  signs: [{ names: ["friends"], members: ["name", "timestamp"] }],
  cannotKnow: "Facebook names friends by name alone: two of the same name count as one.",
  activities: (record, me) =>
    relation(record, (friend, when) => [follow(me, friend, when), follow(friend, me, when)]),
});
