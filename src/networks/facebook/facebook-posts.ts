/**
 * `your_posts_1.json`, `your_posts__check_ins__photos_and_videos_1.json`, posts in groups, and what others wrote on the
 * timeline. Posts have no id: what remains of one is whom it tags, whose timeline it is on, and whose post it shares.
 */
import type { AccountRef } from "../activity.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { list, member, word } from "../reading/json-values.ts";
import type { ToldAll } from "../reading/told.ts";
import { badTime, listFile, named, timeOf } from "./archive.ts";
import { commentOf } from "./facebook-comments.ts";
import { targetOf } from "./title-target.ts";

/** Labels of an audience of everybody; anything else was for some. */
const everybody = /^(?:public|everyone|everybody)$/i;
/** "Bob Berg wrote on your timeline." */
const wrote = /^(.+?) (?:wrote|posted) on .+ timeline\.?$/;
const shared = / shared /;

/** People tagged in a post: `tags: [{name}]`, or names alone. */
function tagged(record: JsonObject): AccountRef[] {
  return list(record.tags)
    .map((tag) => named(member(tag, "name")) ?? named(tag))
    .filter((account) => account !== null);
}

function postOf(record: JsonObject, me: AccountRef): ToldAll {
  if (list(record.data).some((one) => member(one, "comment") !== undefined)) return commentOf(record, me);
  const when = timeOf(record.timestamp);
  if (when === null) return badTime(record.timestamp);
  const title = word(record.title);
  const audience = word(record.privacy) ?? word(member(list(record.data)[0], "privacy"));
  const isPrivate = audience === undefined || everybody.test(audience) ? undefined : true;
  const writer = wrote.exec(title ?? "")?.[1];
  if (writer !== undefined && writer !== me.name && me.name !== undefined) {
    return [
      { type: "Create", actor: { network: "facebook", name: writer }, mentions: [me], when, isPrivate },
    ];
  }
  const target = targetOf(title, me.name);
  const other: AccountRef[] =
    target === null || target === "own" ? [] : [{ network: "facebook", name: target.name }];
  if (other[0] !== undefined && shared.test(title ?? "")) {
    return [{ type: "Announce", actor: me, object: other[0], when, isPrivate }];
  }
  const names = new Set<string | undefined>([me.name]);
  const mentions = [...tagged(record), ...other].filter(({ name }) => !names.has(name) && names.add(name));
  return [{ type: "Create", actor: me, mentions, when, isPrivate }];
}

/** Posts by the archive's account, and by others on its timeline. */
export const facebookPosts = listFile({
  id: "facebook-posts",
  title: "Facebook export: posts",
  signs: [
    { names: ["status_updates"], members: ["timestamp"] },
    { names: ["group_posts"], members: ["timestamp", "title"] },
    { names: ["wall_posts_sent_to_you"], members: ["timestamp"] },
    { names: ["activity_log_data"], members: ["timestamp"] },
    { names: ["posts"], members: ["timestamp", "data.post"] },
    { names: [], members: ["timestamp", "data.post"], bare: true },
    { names: [], members: ["timestamp", "title", "attachments.data"], bare: true },
    { names: [], members: ["timestamp", "data.update_timestamp"], bare: true },
  ],
  cannotKnow: "Facebook gives posts no id and tells of no reactions to them.",
  activities: postOf,
});
