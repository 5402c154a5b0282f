/**
 * Data files of an X archive saved as plain JSON, without `window.YTD… =`: an array of records, or one object with an array for
 * each file (`{"account":[…],"tweets":[…],"follower":[…]}`, as the Community Archive publishes them). Each record is wrapped in
 * a member that says what it is.
 */
import type { FileSample, Importer, InputFile, Item, ReadContext, Subject } from "../importer.ts";
import type { Json } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { jsonRecords } from "../reading/json-records.ts";
import { isObject, member } from "../reading/json-values.ts";
import { itemsOfEach } from "../reading/told.ts";
import { archive, type ReadRecord, subjectOf } from "./archive.ts";
import { actsOfStatus } from "./status.ts";
import { ownerOf } from "./twitter-account.ts";
import { blockActs } from "./twitter-block.ts";
import { followerActs } from "./twitter-follower.ts";
import { followingActs } from "./twitter-following.ts";
import { likeActs } from "./twitter-like.ts";
import { listActs } from "./twitter-lists-member.ts";

/** Readers by the member that wraps a record. */
const readers: Readonly<Record<string, ReadRecord>> = {
  tweet: (record, me) => actsOfStatus(record, me),
  follower: followerActs,
  following: followingActs,
  like: likeActs,
  blocking: blockActs,
  userListInfo: listActs,
};

/** Names of the arrays, where several files are one object. */
const itemKeys = [
  "account",
  "tweets",
  "tweet",
  "community-tweet",
  "follower",
  "following",
  "like",
  "block",
  "lists-member",
];

/** Members that a record of each kind has. */
const marks = [
  "tweet.id_str",
  "follower.accountId",
  "following.accountId",
  "like.tweetId",
  "blocking.accountId",
  "userListInfo.url",
];

function recognise(sample: FileSample): boolean {
  const { root, paths } = outlineOf(sample);
  if (root === "array") return marks.some((mark) => paths.has(mark));
  if (root !== "object") return false;
  return (
    paths.has("account.account.accountId") ||
    itemKeys.some((key) => marks.some((mark) => paths.has(`${key}.${mark}`)))
  );
}

/** The kind of a record, by its wrapper. */
const kindOf = (record: Json): string | undefined =>
  Object.keys(readers).find((name) => isObject(member(record, name)));

function read(file: InputFile, context: ReadContext): AsyncGenerator<Item> {
  const me = subjectOf(file, context);
  return itemsOfEach(jsonRecords(file, { itemKeys }), ({ value, envelope }) => {
    // The object around the arrays, and the owner, of whom `subject` tells.
    if (envelope || member(value, "account") !== undefined) return [];
    const kind = kindOf(value);
    const record = kind === undefined ? undefined : member(value, kind);
    const acts = kind === undefined || !isObject(record) ? undefined : readers[kind]?.(record, me);
    return acts ?? "the record is of no known kind";
  });
}

async function subject(file: InputFile): Promise<Subject | null> {
  if (!outlineOf(file).paths.has("account") && outlineOf(file).root === "array") return null;
  for await (const item of jsonRecords(file, { itemKeys })) {
    const owner = "value" in item ? member(item.value, "account") : undefined;
    const account = isObject(owner) ? ownerOf(owner) : null;
    if (account !== null) return { account };
  }
  return null;
}

/** An X archive, or a file of one, as plain JSON. */
export const twitterArchiveJson: Importer = {
  id: "twitter-archive-json",
  title: "X archive: as plain JSON",
  network: "twitter",
  archive,
  needsSubject: true,
  cannotKnow: "Who liked, shared or answered the posts: the archive has counts per post.",
  recognise,
  subject,
  read,
};
