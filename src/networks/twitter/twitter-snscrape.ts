/**
 * Posts and users collected with snscrape (`snscrape --jsonl twitter-user nora_l`, `twitter-search …`) or twscrape, as JSON
 * lines or an array. What a post says is read as API v1.1 says it; `snscrape.ts` has the sources.
 */
import type { Activity } from "../activity.ts";
import type { FileSample, Importer, InputFile, Item } from "../importer.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { isObject, word } from "../reading/json-values.ts";
import { replies } from "../reading/replies.ts";
import { itemsOfEach, type Told } from "../reading/told.ts";
import { ReplyContext } from "./reply-context.ts";
import { statusOf, userOf } from "./snscrape.ts";
import { actsOfV1 } from "./v1-body.ts";

/** Sets of members, each of which only these programs write. */
const marks: readonly (readonly string[])[] = [
  ["user.username", "likeCount", "retweetCount", "conversationId"],
  ["username", "displayname", "followersCount", "favouritesCount"],
];

function recognise(sample: FileSample): boolean {
  const { paths } = outlineOf(sample);
  return marks.some((mark) => mark.every((path) => paths.has(path)));
}

/** The counts of a post with its views, which API v1.1 has no word for. */
function withViews(told: Told, tweet: JsonObject): Told {
  const views = word(tweet.viewCount);
  if (typeof told === "string" || told.type !== "Metric" || views === undefined || !/^\d{1,15}$/.test(views))
    return told;
  const isIts = "post" in told.of && told.of.post === (word(tweet.id_str) ?? word(tweet.id));
  return isIts ? ({ ...told, counts: { ...told.counts, views: Number(views) } } satisfies Activity) : told;
}

function tells(record: JsonObject, context: ReplyContext): readonly Told[] {
  if ("user" in record)
    return actsOfV1(statusOf(record), null, context).map((told) => withViews(told, record));
  if ("followersCount" in record) return actsOfV1(userOf(record), null, context);
  return ["the record is neither a post nor a user"];
}

function read(file: InputFile): AsyncGenerator<Item> {
  const context = new ReplyContext(null);
  return itemsOfEach(replies(file), ({ body }) =>
    isObject(body) ? tells(body, context) : "the record is no object",
  );
}

/** What snscrape and twscrape saw of posts and their authors. */
export const twitterSnscrape: Importer = {
  id: "twitter-snscrape",
  title: "X posts collected with snscrape or twscrape",
  network: "twitter",
  archive: null,
  cannotKnow:
    "Who liked the posts, and who follows whom; of retweets and answers only those that were collected.",
  recognise,
  read,
};
