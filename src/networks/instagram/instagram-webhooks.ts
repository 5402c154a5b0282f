/**
 * Deliveries of Instagram webhooks: `{"object": "instagram", "entry": [{id, time, changes: [{field, value}]}]}`
 * (developers.facebook.com/docs/instagram-platform/webhooks). Commenters are known by handle; their ids differ from app to app.
 */
import type { AccountRef, Activity, When } from "../activity.ts";
import type { Importer, InputFile, Item } from "../importer.ts";
import type { Json } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { list, member, word } from "../reading/json-values.ts";
import { isSame } from "../reading/refs.ts";
import { replies } from "../reading/replies.ts";
import { readTime } from "../reading/times.ts";
import { itemsOfEach } from "../reading/told.ts";
import { idOf, ownAccount, postRef, someone } from "./graph-refs.ts";

const notKept = (what: string): readonly Activity[] => [{ type: "NotKept", what }];

function comment(value: Json, me: AccountRef | null, when: When | undefined): readonly Activity[] {
  const actor = someone(member(value, "from"), me);
  const id = idOf(member(value, "id"));
  if (actor === null || id === undefined) return notKept("comments by somebody unnamed");
  const parent = idOf(member(value, "parent_id"));
  const media = idOf(member(member(value, "media"), "id"));
  const inReplyTo =
    parent !== undefined
      ? postRef(parent)
      : media === undefined
        ? undefined
        : postRef(media, me ?? undefined);
  const isOwn = me !== null && isSame(actor, me);
  return [
    {
      type: "Create",
      actor,
      object: postRef(id, actor),
      inReplyTo: isOwn ? undefined : inReplyTo,
      when,
      nativeId: id,
    },
  ];
}

function story(value: Json, me: AccountRef | null, when: When | undefined): readonly Activity[] {
  const media = idOf(member(value, "media_id"));
  const views = member(value, "views") ?? member(value, "impressions");
  if (media === undefined || typeof views !== "number" || views < 0)
    return notKept("insights of other kinds");
  const answers = member(value, "replies");
  const counts = {
    views,
    ...(typeof answers === "number" && answers >= 0 ? { repliesReceived: answers } : {}),
  };
  return [{ type: "Metric", of: postRef(media, me ?? undefined), counts, observedAt: when?.at }];
}

function entryActs(entry: Json): readonly Activity[] {
  const id = idOf(member(entry, "id"));
  const me = id === undefined ? null : ownAccount(id);
  const time = readTime(member(entry, "time"));
  const when: When | undefined = time ? { ...time, of: "event" } : undefined;
  const messages = list(member(entry, "messaging")).map(
    (): Activity => ({ type: "NotKept", what: "messages" }),
  );
  const changes = list(member(entry, "changes")).flatMap((change) => {
    const value = member(change, "value") ?? null;
    switch (word(member(change, "field"))) {
      case "comments":
      case "live_comments":
        return comment(value, me, when);
      case "story_insights":
        return story(value, me, when);
      case "mentions":
        return notKept("mentions by somebody unnamed");
      default:
        return notKept("changes of other kinds");
    }
  });
  return [...messages, ...changes];
}

const read = (file: InputFile): AsyncGenerator<Item> =>
  itemsOfEach(replies(file, { itemKey: "entry" }), ({ body }) =>
    word(member(body, "object")) === "instagram"
      ? list(member(body, "entry")).flatMap(entryActs)
      : 'the delivery is not about "instagram"',
  );

/** Who commented on an account's posts, as Instagram tells its owner at once. */
export const instagramWebhooks: Importer = {
  id: "instagram-webhooks",
  title: "Instagram: webhooks",
  network: "instagram",
  archive: null,
  cannotKnow: "Who mentioned the account: a delivery has the comment's id alone.",
  recognise: (sample) => {
    const { paths } = outlineOf(sample);
    const isDelivery = paths.has("object") && (paths.has("entry.changes") || paths.has("entry.messaging"));
    return isDelivery && /"object"\s*:\s*"instagram"/.test(sample.text);
  },
  read,
};
