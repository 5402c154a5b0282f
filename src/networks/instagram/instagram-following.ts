/** `following.json`: whom the account follows, since when. */
import { isBareList, listFile, toward } from "./archive.ts";

/** Accounts that the archive's account follows. */
export const instagramFollowing = listFile({
  id: "instagram-following",
  title: "Instagram export: following",
  names: ["relationships_following"],
  also: (sample) => isBareList(sample, /^following(?:_\d+)?\./),
  activities: toward((me, other, when) => ({ type: "Follow", actor: me, object: other, when })),
});
