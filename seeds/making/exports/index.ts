/** Which formats each folder of the world is told in. The town holds the replies and logs of everybody else's networks. */
import { blogger } from "./blogger.ts";
import { bluesky } from "./bluesky.ts";
import type { NativeExport } from "./export.ts";
import { facebook } from "./facebook.ts";
import { flickr } from "./flickr.ts";
import { googlePlus } from "./google-plus.ts";
import { instagram } from "./instagram.ts";
import { klout } from "./klout.ts";
import { linkedin } from "./linkedin.ts";
import { mastodon } from "./mastodon.ts";
import { tumblr } from "./tumblr.ts";
import { twitterActivity } from "./twitter-activity.ts";
import { twitterArchive } from "./twitter-archive.ts";
import { wordpress } from "./wordpress.ts";
import { youtube } from "./youtube.ts";

export const exportsOf: Readonly<Record<string, readonly NativeExport[]>> = {
  "nora-twitter": [twitterActivity],
  "nora-instagram": [instagram],
  "nora-facebook": [facebook],
  "nora-linkedin": [linkedin],
  "tom-twitter": [twitterArchive],
  town: [bluesky, mastodon, youtube, tumblr, flickr, wordpress, blogger, googlePlus, klout],
};
