/**
 * Replies of Mastodon's API and of servers that speak it (docs.joinmastodon.org/api): accounts, posts, threads, notifications,
 * and, with their request, who follows whom and who likes or boosts what.
 */
import type { AccountRef } from "../activity.ts";
import type { FileSample, Importer, InputFile, Item, ReadContext, Subject } from "../importer.ts";
import { addressOf } from "../reading/addresses.ts";
import type { Json } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { isObject, list, word } from "../reading/json-values.ts";
import { replies } from "../reading/replies.ts";
import { itemsOfEach, type ToldAll } from "../reading/told.ts";
import { accountOf, profileOf, type Server } from "./accounts.ts";
import { groupsOf, notificationOf, receiverOf } from "./notifications.ts";
import { byRequest } from "./requests.ts";
import { statusOf } from "./statuses.ts";

function bodyOf(body: Json, me: AccountRef | null, server: Server): ToldAll {
  if (Array.isArray(body)) return (body as readonly Json[]).flatMap((one) => acts(bodyOf(one, me, server)));
  if (!isObject(body)) return "the reply is no object";
  if (typeof body.error === "string") return "the server answered with an error";
  if (body.notification_groups !== undefined) return groupsOf(body, me, server);
  if (body.ancestors !== undefined || body.descendants !== undefined)
    return [...list(body.ancestors), ...list(body.descendants)].flatMap((status) => statusOf(status, server));
  if (body.accounts !== undefined || body.statuses !== undefined)
    return [
      ...list(body.accounts).flatMap((account) => profileOf(account, server)),
      ...list(body.statuses).flatMap((status) => statusOf(status, server)),
    ];
  const isNotification =
    body.account !== undefined && body.type !== undefined && body.visibility === undefined;
  if (isNotification) return notificationOf(body, me, server);
  const read = body.account === undefined ? profileOf(body, server) : statusOf(body, server);
  return read.length > 0 ? read : "the reply names no account";
}

const acts = (read: ToldAll) => (typeof read === "string" ? [] : read);

/** Whose replies they are: of an account that shows its settings (`source`), of notifications their receiver. */
async function subject(file: InputFile): Promise<Subject | null> {
  for await (const reply of replies(file)) {
    if ("fault" in reply) continue;
    const server = addressOf(reply.request ?? "")?.host ?? null;
    for (const body of list(reply.body)) {
      if (!isObject(body)) continue;
      const account = isObject(body.source) ? accountOf(body, server) : receiverOf(body, server);
      if (account !== null) return { account };
    }
  }
  return null;
}

function read(file: InputFile, context: ReadContext): AsyncGenerator<Item> {
  const me = context.subject?.network === "mastodon" ? context.subject : null;
  return itemsOfEach(replies(file), (reply) => {
    const request = addressOf(reply.request ?? "");
    const asked = request && byRequest(request, reply.body, me);
    return asked ?? bodyOf(reply.body, me, request?.host ?? null);
  });
}

/** Where a reply has an account by its `acct`, a word of Mastodon's own. */
const places = [
  "",
  "account.",
  "accounts.",
  "statuses.account.",
  "ancestors.account.",
  "descendants.account.",
];

function recognise(sample: FileSample): boolean {
  const { paths, request } = outlineOf(sample);
  if (places.some((place) => paths.has(`${place}acct`) && paths.has(`${place}username`))) return true;
  const asked = word(request) ?? "";
  return /\/api\/v[12]\/(?:accounts|statuses|notifications|timelines|lists|blocks|favourites)(?:[/?]|$)/.test(
    asked,
  );
}

/** Replies of Mastodon's API. */
export const mastodonApi: Importer = {
  id: "mastodon-api",
  title: "Mastodon API replies",
  network: "mastodon",
  archive: "mastodon",
  cannotKnow: "When a follow, like or boost of a list was made: only notifications have a time.",
  recognise,
  subject,
  read,
};
