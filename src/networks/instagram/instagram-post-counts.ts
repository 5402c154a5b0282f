/** Posts of a professional account with their counts, as Meta Business Suite exports them. */
import { idIn, postCounts } from "../reading/post-counts.ts";
import { maxNameLength } from "../reading/refs.ts";
import { byHandle } from "./archive.ts";
import { hashtagsIn, mentionsIn } from "./caption.ts";
import { ownAccount } from "./graph-refs.ts";

/** Counts of each post of an account. */
export const instagramPostCounts = postCounts({
  id: "instagram-post-counts",
  title: "Instagram: posts with their counts (Business Suite)",
  network: "instagram",
  columns: [["post_id", "account_id", "account_username", "publish_time", "permalink"]],
  counts: {
    likesReceived: ["likes"],
    repliesReceived: ["comments"],
    sharesReceived: ["shares"],
    views: ["views", "impressions"],
  },
  post(cell) {
    const post = idIn(cell, "post_id");
    if (typeof post !== "string") return post.fault;
    const account = idIn(cell, "account_id");
    if (typeof account !== "string") return account.fault;
    const name = cell("account_name").slice(0, maxNameLength) || undefined;
    return { owner: { ...ownAccount(account, byHandle(cell("account_username"))?.handle), name }, post };
  },
  said: (cell, owner) => ({
    mentions: mentionsIn(cell("description"), [owner]),
    hashtags: hashtagsIn(cell("description")),
  }),
});
