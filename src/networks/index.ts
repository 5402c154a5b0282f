/**
 * The importers in the order they are asked; the first that recognises a file reads it. Each network's own formats come
 * first, told by marks of their own, then ActivityStreams, told by its JSON, then tables told by their header, then plain
 * edge lists.
 */
import { activitystreams } from "./activitystreams/activitystreams.ts";
import { bing } from "./bing/index.ts";
import { blogger } from "./blogger/index.ts";
import { bluesky } from "./bluesky/index.ts";
import { facebook } from "./facebook/index.ts";
import { facebookPages } from "./facebook-pages/index.ts";
import { flickr } from "./flickr/index.ts";
import { foursquare } from "./foursquare/index.ts";
import { generic } from "./generic/index.ts";
import { googlePlus } from "./google-plus/index.ts";
import type { FileSample, Importer } from "./importer.ts";
import { instagram } from "./instagram/index.ts";
import { klout } from "./klout/index.ts";
import { lastfm } from "./lastfm/index.ts";
import { linkedin } from "./linkedin/index.ts";
import { mastodon } from "./mastodon/index.ts";
import { tumblr } from "./tumblr/index.ts";
import { twitter } from "./twitter/index.ts";
import { wikipedia } from "./wikipedia/index.ts";
import { wordpress } from "./wordpress/index.ts";
import { youtube } from "./youtube/index.ts";

export const importers: readonly Importer[] = [
  ...twitter,
  ...flickr,
  ...foursquare,
  ...klout,
  ...linkedin,
  ...googlePlus,
  ...youtube,
  ...instagram,
  ...facebook,
  ...facebookPages,
  ...bluesky,
  ...blogger,
  ...wordpress,
  ...tumblr,
  ...lastfm,
  ...mastodon,
  ...wikipedia,
  ...bing,
  // Asked last: what no network claims.
  activitystreams,
  ...generic,
];

/** The importer that reads a file, judged by its content; null when none knows it. */
export function recognise(sample: FileSample): Importer | null {
  return importers.find((importer) => importer.recognise(sample)) ?? null;
}
