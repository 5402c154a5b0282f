/**
 * Replies of the X API v1.1 (2012 to 2023) and of v1: posts, users, followers and friends, likes, lists, and messages of the
 * streams and of the Account Activity API, as bodies, arrays or JSON lines, alone or with their request (docs/networks/api-dumps.md).
 */
import type { FileSample, Importer, InputFile, Item, ReadContext } from "../importer.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { replies } from "../reading/replies.ts";
import { itemsOfEach } from "../reading/told.ts";
import { isRequestOfX } from "./asked.ts";
import { ReplyContext } from "./reply-context.ts";
import { actsOfV1 } from "./v1-body.ts";

/** Sets of members, each of which only replies of this API have. */
const marks: readonly (readonly string[])[] = [
  ["user.screen_name", "text", "created_at"],
  ["user.screen_name", "full_text"],
  ["user.id_str", "text", "id_str"],
  ["statuses.user.screen_name"],
  ["statuses", "search_metadata.query"],
  ["users.screen_name", "users.id"],
  ["users", "next_cursor_str"],
  ["ids", "next_cursor_str"],
  ["lists.full_name", "lists.member_count"],
  ["full_name", "member_count", "uri"],
  ["screen_name", "followers_count"],
  ["screen_name", "connections", "id_str"],
  ["relationship.source.screen_name"],
  ["for_user_id"],
  ["delete.status.id"],
  ["delete.status.id_str"],
  ["event", "source.screen_name", "target.screen_name"],
];

function recognise(sample: FileSample): boolean {
  const { paths, request } = outlineOf(sample);
  if (request !== null) return isRequestOfX(request) && !/\.com\/2\//.test(request);
  return marks.some((mark) => mark.every((path) => paths.has(path)));
}

/** The list of a body that may be longer than a record. */
function itemKeyOf(file: InputFile): string {
  return ["users", "ids", "lists"].find((key) => outlineOf(file).paths.has(key)) ?? "statuses";
}

function read(file: InputFile, { subject }: ReadContext): AsyncGenerator<Item> {
  const context = new ReplyContext(subject);
  return itemsOfEach(replies(file, { itemKey: itemKeyOf(file) }), ({ body, request }) =>
    actsOfV1(body, context.asked(request), context),
  );
}

/** What the X API v1.1 says of accounts, posts and who reacted to them. */
export const twitterApiV1: Importer = {
  id: "twitter-api-v1",
  title: "X API v1.1: replies",
  network: "twitter",
  archive: null,
  cannotKnow:
    "When somebody followed or liked; and of whom a list tells, where its request is not kept with it.",
  recognise,
  read,
};
