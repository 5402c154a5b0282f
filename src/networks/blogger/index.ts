/** What is read of Blogger: a blog's feed from its backup or Takeout, and replies of its API. */
import type { Importer } from "../importer.ts";
import { bloggerApi } from "./blogger-api.ts";
import { bloggerFeed } from "./blogger-feed.ts";

export const blogger: readonly Importer[] = [bloggerFeed, bloggerApi];
