/**
 * Replies of the Action API of Wikipedia and its sister wikis: contributions, thanks, notifications, page histories, links,
 * users, pageviews. Which wiki was asked stands in the request alone, so keep it (docs/networks/api-dumps.md).
 */
import type { AccountRef } from "../activity.ts";
import type { FileSample, Importer, InputFile, Item, ReadContext, Subject } from "../importer.ts";
import { addressOf } from "../reading/addresses.ts";
import { errorCode } from "../reading/api-error.ts";
import type { Json } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { replies } from "../reading/replies.ts";
import { itemsOf, type ToldAll } from "../reading/told.ts";
import { userOf, wikiOf } from "./names.ts";
import { receiverOf } from "./notifications.ts";
import { PageViews } from "./page-views.ts";
import { type Asked, loneEvent, queries } from "./queries.ts";

function bodyOf(body: Json, asked: Asked): readonly ToldAll[] {
  if (!isObject(body)) return ["the reply is no object"];
  if (body.error !== undefined) {
    return [`the wiki answered with an error${errorCode(member(body.error, "code"))}`];
  }
  if (body.logid !== undefined) return [loneEvent(body)];
  const known = Object.entries(queries).filter(([name]) => member(body.query, name) !== undefined);
  // A page of a long query may hold nothing but where to go on.
  if (known.length === 0 && (body.continue !== undefined || body.batchcomplete !== undefined)) return [];
  if (known.length === 0) return ["the reply holds no query that is known"];
  return known.flatMap(([name, read]) => read(member(body.query, name), asked));
}

/** The wiki of a subject that is an article (`--as "wikipedia:@en.wikipedia:Nora Lindqvist"`). */
const wikiOfSubject = (subject: AccountRef | null): string | null =>
  /^([a-z-]+\.[a-z]+):/.exec(subject?.handle ?? subject?.nativeId ?? "")?.[1] ?? null;

/** Whose replies they are: of `meta=userinfo` the account asking, of notifications their receiver. */
async function subject(file: InputFile): Promise<Subject | null> {
  for await (const reply of replies(file)) {
    if ("fault" in reply) continue;
    const query = member(reply.body, "query");
    const notices = member(query, "notifications");
    const account =
      userOf(word(member(member(query, "userinfo"), "name"))) ??
      list(member(notices, "list"))
        .map(receiverOf)
        .find((one) => one !== null);
    if (account) return { account };
  }
  return null;
}

async function* read(file: InputFile, context: ReadContext): AsyncGenerator<Item> {
  const me = context.subject?.network === "wikipedia" ? context.subject : null;
  const views = new PageViews();
  const tell = (body: Json, asked: string | null): Iterable<ToldAll> => {
    const request = addressOf(asked ?? "");
    const wiki = request ? wikiOf(request.href) : wikiOfSubject(me);
    if (request && wiki === null) return ["the request is of no wiki of Wikimedia"];
    return bodyOf(body, { wiki, request, me, views });
  };
  let last = 1;
  for await (const reply of replies(file)) {
    last = reply.place;
    yield* itemsOf("fault" in reply ? reply.fault : tell(reply.body, reply.request), last);
  }
  for (const activity of views.metrics()) yield { activity, place: last };
}

function recognise(sample: FileSample): boolean {
  const { paths } = outlineOf(sample);
  const isLog = paths.has("logid") && paths.has("action") && paths.has("ns");
  return (
    isLog ||
    Object.keys(queries).some((name) => paths.has(`query.${name}`) && name !== "users") ||
    isUsers(paths)
  );
}

/** `query.users` is a common word; its elements are not. */
const isUsers = (paths: ReadonlySet<string>): boolean =>
  paths.has("query.users.name") && (paths.has("query.users.editcount") || paths.has("query.users.userid"));

/** Replies of the Action API. */
export const wikipediaApi: Importer = {
  id: "wikipedia-api",
  title: "Wikipedia API replies",
  network: "wikipedia",
  archive: "wikipedia",
  cannotKnow: "Which edit a thanks was for, when a link was made, and who reads a page.",
  recognise,
  subject,
  read,
};
