/** The importers of Instagram, in the order they are asked; files that are not used are taken by `meta-unused`. */
import type { Importer } from "../importer.ts";
import { instagramBlocked } from "./instagram-blocked.ts";
import { instagramCloseFriends } from "./instagram-close-friends.ts";
import { instagramComments } from "./instagram-comments.ts";
import { instagramEarlyActs } from "./instagram-early-acts.ts";
import { instagramEarlyConnections } from "./instagram-early-connections.ts";
import { instagramEarlyMedia } from "./instagram-early-media.ts";
import { instagramEarlyProfile } from "./instagram-early-profile.ts";
import { instagramEarlyUnused } from "./instagram-early-unused.ts";
import { instagramFollowers } from "./instagram-followers.ts";
import { instagramFollowing } from "./instagram-following.ts";
import { instagramGraph } from "./instagram-graph.ts";
import { instagramInsights } from "./instagram-insights.ts";
import { instagramLabelled } from "./instagram-labelled.ts";
import { instagramLabelledPosts } from "./instagram-labelled-posts.ts";
import { instagramLikedComments } from "./instagram-liked-comments.ts";
import { instagramLikes } from "./instagram-likes.ts";
import { instagramPostCounts } from "./instagram-post-counts.ts";
import { instagramPosts } from "./instagram-posts.ts";
import { instagramProfile } from "./instagram-profile.ts";
import { instagramUnfollowed } from "./instagram-unfollowed.ts";
import { instagramWebhooks } from "./instagram-webhooks.ts";

export const instagram: readonly Importer[] = [
  instagramProfile,
  instagramFollowing,
  instagramUnfollowed,
  instagramBlocked,
  instagramCloseFriends,
  instagramLikes,
  instagramLikedComments,
  instagramFollowers,
  instagramComments,
  instagramLabelled,
  instagramLabelledPosts,
  instagramPosts,
  instagramEarlyProfile,
  instagramEarlyConnections,
  instagramEarlyActs,
  instagramEarlyMedia,
  instagramEarlyUnused,
  instagramInsights,
  instagramWebhooks,
  instagramGraph,
  instagramPostCounts,
];
