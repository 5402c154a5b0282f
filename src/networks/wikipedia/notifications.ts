/** Notifications of one's own account (`meta=notifications`, the Echo extension): who thanked, mentioned, wrote to or linked to it. */
import type { AccountRef } from "../activity.ts";
import type { Json } from "../reading/json-builder.ts";
import { member, word } from "../reading/json-values.ts";
import { isSame } from "../reading/refs.ts";
import type { ToldAll } from "../reading/told.ts";
import { accountOfPage, linkOf, notKept, whenOf } from "./acts.ts";
import { articleSpace, userOf, userTalkSpace, wikiOfDatabase } from "./names.ts";

const thanked = new Set(["edit-thank", "flow-thank", "log-thank"]);
const mentioned = new Set(["mention", "mention-summary", "flow-mention"]);
const answered = new Set([
  "edit-user-talk",
  "flow-post-reply",
  "flow-new-topic",
  "dt-added-topic",
  "dt-subscribed-new-comment",
]);

const spaceOf = (title: Json | undefined): number =>
  Number(word(member(title, "namespace-key")) ?? Number.NaN);

/** Whose notifications they are: the user whose talk page somebody wrote on. */
export function receiverOf(notice: Json): AccountRef | null {
  const title = member(notice, "title");
  const isTalk = member(notice, "type") === "edit-user-talk" && spaceOf(title) === userTalkSpace;
  return isTalk ? userOf(word(member(title, "text"))) : null;
}

/** What a notification says; `me` is the account that was notified. */
export function notificationOf(notice: Json, me: AccountRef | null): ToldAll {
  const type = word(member(notice, "type")) ?? "";
  const wiki = wikiOfDatabase(word(member(notice, "wiki")));
  const actor = userOf(word(member(member(notice, "agent"), "name")));
  const stamp = member(notice, "timestamp");
  const when = whenOf(member(stamp, "utciso8601") ?? member(stamp, "utcunix") ?? stamp);
  const id = word(member(notice, "revid"));
  const title = member(notice, "title");
  if (type === "reverted") return notKept("reverts");
  if (type === "page-linked") {
    const target = { wiki, space: spaceOf(title), title: word(member(title, "full")) };
    const source = member(notice, "source");
    const from = { wiki, space: articleSpace, title: word(member(source, "title")) ?? word(source) };
    return from.title === undefined
      ? notKept("links from pages not named")
      : linkOf(from, accountOfPage(target));
  }
  const isKept = thanked.has(type) || mentioned.has(type) || answered.has(type);
  if (!isKept) return notKept("other notifications");
  if (actor === null) return notKept("notifications by IP addresses or hidden users");
  const receiver = me ?? receiverOf(notice);
  if (receiver === null) return "the notification does not say whose it is; add --as wikipedia:@User";
  if (isSame(actor, receiver)) return notKept("notifications of one's own acts");
  if (thanked.has(type)) return [{ type: "Like", actor, object: receiver, when }];
  const nativeId = wiki === null || id === undefined ? undefined : `${wiki}:${id}`;
  return mentioned.has(type)
    ? [{ type: "Create", actor, mentions: [receiver], when, nativeId }]
    : [{ type: "Create", actor, inReplyTo: receiver, when, nativeId }];
}
