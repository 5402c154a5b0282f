/** The importers of Facebook exports, in the order they are asked; those of files that are not used come last. */
import type { Importer } from "../importer.ts";
import { facebookBlocked } from "./facebook-blocked.ts";
import { facebookComments } from "./facebook-comments.ts";
import { facebookCounted } from "./facebook-counted.ts";
import { facebookFollowers } from "./facebook-followers.ts";
import { facebookFollowing } from "./facebook-following.ts";
import { facebookFriendRequests } from "./facebook-friend-requests.ts";
import { facebookFriends } from "./facebook-friends.ts";
import { facebookGraph } from "./facebook-graph.ts";
import { facebookLabelledReactions } from "./facebook-labelled-reactions.ts";
import { facebookPagesFollowed } from "./facebook-pages-followed.ts";
import { facebookPagesRecommended } from "./facebook-pages-recommended.ts";
import { facebookPagesUnfollowed } from "./facebook-pages-unfollowed.ts";
import { facebookPosts } from "./facebook-posts.ts";
import { facebookProfile } from "./facebook-profile.ts";
import { facebookReactions } from "./facebook-reactions.ts";
import { facebookRemovedFriends } from "./facebook-removed-friends.ts";
import { metaMessages } from "./meta-messages.ts";
import { metaUnused } from "./meta-unused.ts";

export const facebook: readonly Importer[] = [
  facebookProfile,
  facebookFriends,
  facebookRemovedFriends,
  facebookFollowing,
  facebookFollowers,
  facebookBlocked,
  facebookPagesFollowed,
  facebookPagesUnfollowed,
  facebookPagesRecommended,
  facebookComments,
  facebookReactions,
  facebookLabelledReactions,
  facebookPosts,
  facebookCounted,
  facebookGraph,
  facebookFriendRequests,
  metaMessages,
  metaUnused,
];
