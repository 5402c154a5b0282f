/**
 * Posts of a page with their counts: the table of Meta Business Suite, and that of Page Insights before it (to 2021), whose
 * columns are called `Lifetime Post Stories by action type - like` and whose second row explains them.
 */
import { idIn, postCounts } from "../reading/post-counts.ts";
import { maxNameLength } from "../reading/refs.ts";
import { pageOfPost, pageRef } from "./refs.ts";

const stories = "lifetime_post_stories_by_action_type";

/** Counts of each post of a page. */
export const facebookPagesPosts = postCounts({
  id: "facebook-pages-posts",
  title: "Facebook Pages: posts with their counts (Business Suite)",
  network: "facebook-pages",
  columns: [
    ["post_id", "page_id", "page_name", "publish_time", "permalink"],
    ["post_id", "permalink", "posted", "lifetime_post_total_reach"],
  ],
  counts: {
    likesReceived: ["reactions", `${stories}_like`],
    repliesReceived: ["comments", `${stories}_comment`],
    sharesReceived: ["shares", `${stories}_share`],
    views: ["views", "impressions", "lifetime_post_total_impressions"],
  },
  post(cell) {
    const id = idIn(cell, "post_id");
    if (typeof id !== "string") return id.fault;
    const whole = pageOfPost(id);
    if (whole !== null) return { owner: pageRef(whole), post: id };
    const page = idIn(cell, "page_id");
    if (typeof page !== "string") return page.fault;
    const name = cell("page_name").slice(0, maxNameLength) || undefined;
    return { owner: { ...pageRef(page), name }, post: `${page}_${id}` };
  },
});
