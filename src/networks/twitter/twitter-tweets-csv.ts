/**
 * `tweets.csv` of archives made from 2012 to 2018. It has no list of the accounts mentioned, so they and the hashtags are
 * taken from the text, by the signs @ and #.
 */
import type { FileSample, Importer, InputFile, Item, ReadContext } from "../importer.ts";
import { csvRows, headerOf } from "../reading/csv-rows.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { itemsOfEach } from "../reading/told.ts";
import { archive, subjectOf } from "./archive.ts";
import { actsOfStatus } from "./status.ts";

const needed = ["tweet_id", "in_reply_to_user_id", "timestamp", "source", "text", "retweeted_status_user_id"];

function header(sample: FileSample): ReturnType<typeof headerOf> {
  const found = headerOf(sample.text);
  return found !== null && needed.every((name) => found.names.includes(name)) ? found : null;
}

const marks = (text: string, mark: RegExp): string[] =>
  [...text.matchAll(mark)].map(([, word]) => word ?? "");

/** A row in the form of a post object. */
function statusOf(cell: (name: string) => string): JsonObject {
  const text = cell("text");
  const answered = cell("in_reply_to_user_id") !== "" || cell("in_reply_to_status_id") !== "";
  // The handle that an answer begins with is that of the account answered, which the row names by id.
  const mentioned = marks(answered ? text.replace(/^\s*@\w+/, "") : text, /(?<![\w/@])@(\w{1,15})\b/g);
  const shared = cell("retweeted_status_id");
  return {
    id_str: cell("tweet_id"),
    created_at: cell("timestamp"),
    text,
    in_reply_to_status_id_str: cell("in_reply_to_status_id"),
    in_reply_to_user_id_str: cell("in_reply_to_user_id"),
    ...(shared === ""
      ? {}
      : { retweeted_status: { id_str: shared, user: { id_str: cell("retweeted_status_user_id") } } }),
    entities: {
      user_mentions: [...new Set(mentioned)].map((screen_name) => ({ screen_name })),
      hashtags: marks(text, /(?<![\w&/])#([\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*)/gu).map((tag) => ({
        text: tag,
      })),
      urls: cell("expanded_urls")
        .split(",")
        .map((url) => ({ expanded_url: url })),
    },
  };
}

function read(file: InputFile, context: ReadContext): AsyncGenerator<Item> {
  const me = subjectOf(file, context);
  const { names, separator } = header(file) ?? { names: needed, separator: "," };
  return itemsOfEach(csvRows(file, separator, names.length), ({ cells }) =>
    actsOfStatus(
      statusOf((name) => cells[names.indexOf(name)]?.trim() ?? ""),
      me,
    ),
  );
}

/** Posts by the archive's account, from the table of an archive of 2012 to 2018. */
export const twitterTweetsCsv: Importer = {
  id: "twitter-tweets-csv",
  title: "X archive to 2018: posts (CSV)",
  network: "twitter",
  archive,
  needsSubject: true,
  cannotKnow: "Who reacted to the posts, and how many: archives to 2018 have no counts.",
  recognise: (sample) => header(sample) !== null,
  read,
};
