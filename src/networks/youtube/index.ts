/** What is read of YouTube: replies of its API, and the tables of a Google Takeout. */
import type { Importer } from "../importer.ts";
import { youtubeApi } from "./youtube-api.ts";
import { youtubeChannel } from "./youtube-channel.ts";
import { youtubeComments } from "./youtube-comments.ts";
import { youtubeLikes } from "./youtube-likes.ts";
import { youtubeSubscriptions } from "./youtube-subscriptions.ts";
import { youtubeUnused } from "./youtube-unused.ts";
import { youtubeVideos } from "./youtube-videos.ts";

export const youtube: readonly Importer[] = [
  youtubeApi,
  youtubeSubscriptions,
  youtubeComments,
  youtubeLikes,
  youtubeVideos,
  youtubeUnused,
  youtubeChannel,
];
