/** `unfollowed_pages.json`, `pages_and_profiles_you've_unfollowed.json`. */
import { pageFile } from "./pages.ts";
import { follow, unfollow } from "./relations.ts";

/** Pages that the archive's account no longer follows. */
export const facebookPagesUnfollowed = pageFile({
  id: "facebook-pages-unfollowed",
  title: "Facebook export: pages unfollowed",
  sign: { names: ["pages_unfollowed"], members: ["timestamp"] },
  act: (me, page, when) => unfollow(me, follow(me, page), when),
});
