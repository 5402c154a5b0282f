/**
 * Replies of the X API v2 (since 2020): users, followers, posts, likers, sharers, quotes, mentions and lists, as bodies, arrays
 * or JSON lines, alone or with their request (docs/networks/api-dumps.md), also flattened to a post a line (twarc).
 */
import type { FileSample, Importer, InputFile, Item, ReadContext } from "../importer.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { replies } from "../reading/replies.ts";
import { itemsOfEach } from "../reading/told.ts";
import { isRequestOfX } from "./asked.ts";
import { ReplyContext } from "./reply-context.ts";
import { actsOfV2 } from "./v2-body.ts";

/** Sets of members, each of which only replies of this API have. */
const marks: readonly (readonly string[])[] = [
  ["data.edit_history_tweet_ids"],
  ["data.public_metrics.tweet_count"],
  ["data.public_metrics.retweet_count"],
  ["data.author_id", "data.text"],
  ["data.id", "data.text", "includes.users.username"],
  ["data.id", "data.text", "meta.result_count"],
  ["data.id", "data.name", "data.username"],
  ["data.id", "data.name", "meta.result_count"],
  ["data.id", "data.owner_id", "data.name"],
  ["meta.result_count"],
  ["author_id", "edit_history_tweet_ids"],
  ["author_id", "public_metrics.retweet_count"],
  ["author_id", "author.username", "text"],
  ["__twarc.url"],
];
/** Members that other networks' replies of a like shape have. */
const others = ["paging", "data.permalink", "data.media_type", "data.attributes", "data.node"];

function recognise(sample: FileSample): boolean {
  const { paths, request } = outlineOf(sample);
  if (request !== null) return isRequestOfX(request) && /\.com\/2\//.test(request);
  if (others.some((path) => paths.has(path))) return false;
  return (
    marks.some((mark) => mark.every((path) => paths.has(path))) ||
    /"https:\/\/api\.(?:twitter|x)\.com\/2\/problems\//.test(sample.text)
  );
}

function read(file: InputFile, { subject }: ReadContext): AsyncGenerator<Item> {
  const context = new ReplyContext(subject);
  return itemsOfEach(replies(file, { itemKey: "data" }), ({ body, request }) =>
    actsOfV2(body, context.asked(request), context),
  );
}

/** What the X API v2 says of accounts, posts and who reacted to them. */
export const twitterApiV2: Importer = {
  id: "twitter-api-v2",
  title: "X API v2: replies",
  network: "twitter",
  archive: null,
  cannotKnow:
    "When somebody followed or liked; and of whom a list tells, where its request is not kept with it.",
  recognise,
  read,
};
