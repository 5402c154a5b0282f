/** `pages_you've_liked.json`, `pages_and_profiles_you_follow.json`. Liking a page is following it. */
import { pageFile } from "./pages.ts";
import { follow } from "./relations.ts";

/** Pages that the archive's account likes or follows. */
export const facebookPagesFollowed = pageFile({
  id: "facebook-pages-followed",
  title: "Facebook export: pages liked and followed",
  sign: { names: ["page_likes", "pages_followed"], members: ["timestamp"] },
  act: follow,
});
