/** `followers_part001.json`: who follows you. */
import { relations } from "./relations.ts";

/** Followers: they follow you. */
export const flickrFollowers = relations("followers", "Flickr export: followers", (me, other) => [
  { type: "Follow", actor: other, object: me },
]);
