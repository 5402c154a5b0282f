/** `liked_posts.json`: likes of posts, by their short code. */
import { isBareList, listFile } from "./archive.ts";
import { likes } from "./likes.ts";

/** Posts that the archive's account liked. */
export const instagramLikes = listFile({
  id: "instagram-likes",
  title: "Instagram export: liked posts",
  names: ["likes_media_likes"],
  also: (sample) => isBareList(sample, /liked_posts/),
  activities: likes(true),
});
