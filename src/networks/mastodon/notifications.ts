/**
 * Notifications of Mastodon's API: who liked, boosted, mentioned, quoted or followed the one who asked. One by one (v1), or
 * in groups of one kind about one post (v2), of which up to eight accounts are named and the rest counted.
 */
import type { AccountRef, Activity } from "../activity.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { list, member, word } from "../reading/json-values.ts";
import { isSame } from "../reading/refs.ts";
import type { ToldAll } from "../reading/told.ts";
import { accountOf, profileOf, type Server, serverOf } from "./accounts.ts";
import { postOf, statusOf, whenOf } from "./statuses.ts";

interface Notice {
  readonly type: string;
  readonly account: Json | undefined;
  readonly status: Json | undefined;
  readonly at: Json | undefined;
}

/** Kinds in which the post is the work of who caused them: the post itself says everything. */
const byPost = new Set(["mention", "status", "quote", "quoted_update", "update", "reblog_of_quote"]);

/** Whose notifications they are: the owner of a post that others like or boost. */
export function receiverOf(notice: Json, server: Server): AccountRef | null {
  const type = word(member(notice, "type"));
  return type === "favourite" || type === "reblog"
    ? accountOf(member(member(notice, "status"), "account"), server)
    : null;
}

function activitiesOf({ type, account, status, at }: Notice, me: AccountRef | null, asked: Server): ToldAll {
  if (byPost.has(type)) return statusOf(status, asked);
  const server = asked ?? serverOf(account) ?? serverOf(member(status, "account"));
  const actor = accountOf(account, server);
  if (type === "follow") {
    if (actor === null) return "the notification names no account";
    if (me === null) return "the notification does not say who is followed; add --as mastodon:@user@host";
    if (isSame(actor, me)) return "the account follows itself";
    return [{ type: "Follow", actor, object: me, when: whenOf(at) }, ...profileOf(account, server)];
  }
  if (type !== "favourite" && type !== "reblog") return [{ type: "NotKept", what: "other notifications" }];
  const object = postOf(status, server);
  if (actor === null || object === null) return "the notification names no account or no post";
  const act = { actor, object, when: whenOf(at) };
  return [
    type === "favourite" ? { type: "Like", ...act } : { type: "Announce", ...act },
    ...profileOf(account, server),
    ...statusOf(status, server),
  ];
}

/** A notification as the API has had it since 2016. */
export function notificationOf(notice: JsonObject, me: AccountRef | null, server: Server): ToldAll {
  const { account, status, created_at: at } = notice;
  return activitiesOf({ type: word(notice.type) ?? "", account, status, at }, me, server);
}

/** Groups of Mastodon 4.3 (`/api/v2/notifications`), whose accounts and posts lie beside them. */
export function groupsOf(body: JsonObject, me: AccountRef | null, server: Server): ToldAll {
  const byId = (values: Json | undefined): Map<string, Json> =>
    new Map(list(values).map((value) => [word(member(value, "id")) ?? "", value]));
  const accounts = byId(body.accounts);
  const statuses = byId(body.statuses);
  const home = server ?? [...accounts.values()].map(serverOf).find((one) => one !== null) ?? null;
  const acts: Activity[] = [];
  for (const group of list(body.notification_groups)) {
    const type = word(member(group, "type")) ?? "";
    const status = statuses.get(word(member(group, "status_id")) ?? "");
    // The time is that of the newest; it is everybody's only where there is one.
    const alone = member(group, "notifications_count") === 1;
    const at = alone ? member(group, "latest_page_notification_at") : undefined;
    for (const id of list(member(group, "sample_account_ids"))) {
      const read = activitiesOf({ type, account: accounts.get(word(id) ?? ""), status, at }, me, home);
      if (typeof read === "string") return read;
      acts.push(...read);
    }
  }
  return acts;
}
