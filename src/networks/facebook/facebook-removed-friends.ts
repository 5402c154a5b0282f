/** `removed_friends.json`: friendships ended, and when. */
import { listFile } from "./archive.ts";
import { follow, relation, unfollow } from "./relations.ts";

/** Friends that the archive's account removed. */
export const facebookRemovedFriends = listFile({
  id: "facebook-removed-friends",
  title: "Facebook export: removed friends",
  signs: [{ names: ["deleted_friends", "removed_friends"], members: ["name", "timestamp"] }],
  activities: (record, me) =>
    relation(record, (friend, when) => [
      unfollow(me, follow(me, friend), when),
      unfollow(me, follow(friend, me), when),
    ]),
});
