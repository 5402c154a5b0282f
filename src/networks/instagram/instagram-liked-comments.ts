/** `liked_comments.json`, `story_likes.json`: likes of what has no address of its own, so they are toward its author. */
import { isBareList, listFile } from "./archive.ts";
import { likes } from "./likes.ts";

/** Comments and stories that the archive's account liked. */
export const instagramLikedComments = listFile({
  id: "instagram-liked-comments",
  title: "Instagram export: liked comments and stories",
  names: ["likes_comment_likes", "story_activities_story_likes"],
  also: (sample) => isBareList(sample, /liked_comments|story_likes/),
  activities: likes(false),
});
