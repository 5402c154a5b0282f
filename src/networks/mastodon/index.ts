/** What is read of Mastodon and servers like it. Stands before ActivityStreams, in whose words the archive is. */
import type { Importer } from "../importer.ts";
import { mastodonActor } from "./mastodon-actor.ts";
import { mastodonApi } from "./mastodon-api.ts";
import { mastodonBlocks } from "./mastodon-blocks.ts";
import { mastodonFollowers } from "./mastodon-followers.ts";
import { mastodonFollows } from "./mastodon-follows.ts";
import { mastodonLikes } from "./mastodon-likes.ts";
import { mastodonLists } from "./mastodon-lists.ts";
import { mastodonOutbox } from "./mastodon-outbox.ts";
import { mastodonUnused } from "./mastodon-unused.ts";
import { misskeyNotes } from "./misskey-notes.ts";

export const mastodon: readonly Importer[] = [
  mastodonActor,
  mastodonOutbox,
  mastodonLikes,
  mastodonFollows,
  mastodonFollowers,
  mastodonLists,
  mastodonBlocks,
  misskeyNotes,
  mastodonUnused,
  mastodonApi,
];
