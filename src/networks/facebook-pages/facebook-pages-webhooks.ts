/** Deliveries of page webhooks: `{"object": "page", "entry": [{id, time, changes: [{field, value}]}]}`, one or many. */
import type { Activity } from "../activity.ts";
import type { Importer, InputFile, Item } from "../importer.ts";
import type { Json } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { list, member, word } from "../reading/json-values.ts";
import { replies } from "../reading/replies.ts";
import { readTime } from "../reading/times.ts";
import { itemsOfEach } from "../reading/told.ts";
import { idOf } from "./refs.ts";
import { feedChange } from "./webhook-change.ts";
import { mentionChange, ratingChange } from "./webhook-mention.ts";

function changesOf(entry: Json): readonly Activity[] | null {
  const page = idOf(member(entry, "id"));
  if (page === undefined) return null;
  const time = readTime(member(entry, "time"));
  const at = time ? ({ ...time, of: "event" } as const) : undefined;
  // Messages to the page are private: counted, not read.
  const messages = list(member(entry, "messaging")).map(
    (): Activity => ({ type: "NotKept", what: "messages" }),
  );
  const changes = list(member(entry, "changes")).flatMap((one): readonly Activity[] => {
    const change = { page, value: member(one, "value") ?? null, at };
    switch (word(member(one, "field"))) {
      case "feed":
        return feedChange(change);
      case "mention":
        return mentionChange(change);
      case "ratings":
        return ratingChange(change);
      default:
        return [{ type: "NotKept", what: "changes of page settings" }];
    }
  });
  return [...messages, ...changes];
}

const read = (file: InputFile): AsyncGenerator<Item> =>
  itemsOfEach(replies(file, { itemKey: "entry" }), ({ body }) =>
    word(member(body, "object")) === "page"
      ? list(member(body, "entry")).map((entry) => changesOf(entry) ?? 'the entry has no "id" of a page')
      : 'the delivery is not about a "page"',
  );

/** Who reacted to, commented on, shared, mentioned and recommended a page, as Facebook tells its owner at once. */
export const facebookPagesWebhooks: Importer = {
  id: "facebook-pages-webhooks",
  title: "Facebook Pages: webhooks",
  network: "facebook-pages",
  archive: null,
  cannotKnow: "Who acted without being named: Facebook leaves people out unless the app may see them.",
  recognise: (sample) => {
    const { paths } = outlineOf(sample);
    const isDelivery = paths.has("object") && (paths.has("entry.changes") || paths.has("entry.messaging"));
    return isDelivery && /"object"\s*:\s*"page"/.test(sample.text);
  },
  read,
};
