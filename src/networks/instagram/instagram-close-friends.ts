/** `close_friends.json`: a private list of the account's own. */
import { isBareList, listFile, toward } from "./archive.ts";

/** Who is on the archive's account's list of close friends. */
export const instagramCloseFriends = listFile({
  id: "instagram-close-friends",
  title: "Instagram export: close friends",
  names: ["relationships_close_friends"],
  also: (sample) => isBareList(sample, /close_friends/),
  activities: toward((actor, object, when) => ({
    type: "Add",
    actor,
    object,
    target: "close friends",
    when,
    isPrivate: true,
  })),
});
