/** `comments.json`, `your_comments_in_groups.json`: comments, on whose post only as far as the sentence beside them says. */
import type { AccountRef, When } from "../activity.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { list, member, word } from "../reading/json-values.ts";
import type { ToldAll } from "../reading/told.ts";
import { badTime, listFile, named, timeOf } from "./archive.ts";
import { targetOf } from "./title-target.ts";

/** One comment: by the account, or by the author the file names where that is another. */
export function commentOf(record: JsonObject, me: AccountRef): ToldAll {
  const comment = list(record.data)
    .map((one) => member(one, "comment"))
    .find((one) => one !== undefined);
  const stamp = member(comment, "timestamp") ?? record.timestamp;
  const when: When | undefined | null = timeOf(stamp);
  if (when === null) return badTime(stamp);
  const author = named(member(comment, "author"));
  const isMine = author === null || me.name === undefined || author.name === me.name;
  const actor = isMine || author === null ? me : author;
  const target = targetOf(word(record.title), author?.name ?? me.name);
  if (target === "own") return [{ type: "NotKept", what: "comments on one's own posts" }];
  if (target === null)
    return [{ type: "NotKept", what: "comments on posts of people Facebook does not name" }];
  const other: AccountRef = target.name === me.name ? me : { network: "facebook", name: target.name };
  const isPrivate = word(member(comment, "group")) === undefined ? undefined : true;
  return [{ type: "Create", actor, inReplyTo: other, when, isPrivate }];
}

/** Comments by the archive's account. */
export const facebookComments = listFile({
  id: "facebook-comments",
  title: "Facebook export: comments",
  signs: [
    { names: ["comments"], members: ["data.comment.author"], bare: true },
    { names: ["group_comments"], members: ["data.comment"], bare: true },
  ],
  cannotKnow: "Facebook says whose post a comment was on in a sentence alone, without post or id.",
  activities: commentOf,
});
