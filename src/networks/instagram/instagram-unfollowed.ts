/** `recently_unfollowed_profiles.json`: whom the account no longer follows. */
import { isBareList, listFile, toward } from "./archive.ts";

/** Follows that the archive's account took back. */
export const instagramUnfollowed = listFile({
  id: "instagram-unfollowed",
  title: "Instagram export: recently unfollowed",
  names: ["relationships_unfollowed_users"],
  also: (sample) => isBareList(sample, /unfollow/),
  activities: toward((actor, object, when) => ({
    type: "Undo",
    actor,
    object: { type: "Follow", actor, object },
    when,
  })),
});
