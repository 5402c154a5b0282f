/**
 * `posts_and_comments.json` (2018), `likes_and_reactions_1.json`: reactions, to whose post only as far as the sentence beside
 * them says. Many have the time 1, which is none.
 */
import type { AccountRef } from "../activity.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { list, member, word } from "../reading/json-values.ts";
import type { ToldAll } from "../reading/told.ts";
import { badTime, listFile, named, timeOf } from "./archive.ts";
import { targetOf } from "./title-target.ts";

function reactionOf(record: JsonObject, me: AccountRef): ToldAll {
  const reaction = list(record.data)
    .map((one) => member(one, "reaction"))
    .find((one) => one !== undefined);
  const when = timeOf(record.timestamp);
  if (when === null) return badTime(record.timestamp);
  const actor = named(member(reaction, "actor"));
  const target = targetOf(word(record.title), actor?.name ?? me.name);
  if (target === "own") return [{ type: "NotKept", what: "reactions to one's own posts" }];
  if (target === null) return [{ type: "NotKept", what: "reactions to people Facebook does not name" }];
  const isMine = actor === null || me.name === undefined || actor.name === me.name;
  const other: AccountRef = target.name === me.name ? me : { network: "facebook", name: target.name };
  return [{ type: "Like", actor: isMine || actor === null ? me : actor, object: other, when }];
}

/** Likes and reactions by the archive's account, to posts, comments and stories. */
export const facebookReactions = listFile({
  id: "facebook-reactions",
  title: "Facebook export: likes and reactions",
  signs: [
    { names: ["reactions"], members: ["data.reaction"], bare: true },
    { names: ["stories_feedback", "story_reactions"], members: ["title", "timestamp"] },
  ],
  cannotKnow: "Facebook says whose post a reaction was to in a sentence alone, without post or id.",
  activities: reactionOf,
});
