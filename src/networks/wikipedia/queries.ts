/**
 * Members of `query` in replies of MediaWiki's Action API (mediawiki.org/wiki/API:Query), each read by its name.
 * `formatversion=1` gives pages as a map and flags as empty strings, version 2 lists and booleans.
 */
import { type AccountRef, type Activity, isPost } from "../activity.ts";
import { refOfAddress } from "../reading/addresses.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { readTime } from "../reading/times.ts";
import type { ToldAll } from "../reading/told.ts";
import { accountOfPage, editOf, linkOf, notKept, type Page, thanks, unknownWiki } from "./acts.ts";
import { articleOf, articleSpace, userOf } from "./names.ts";
import { notificationOf } from "./notifications.ts";
import type { PageViews } from "./page-views.ts";

/** What a reply is read with. */
export interface Asked {
  readonly wiki: string | null;
  readonly request: URL | null;
  readonly me: AccountRef | null;
  readonly views: PageViews;
}
type Query = (value: Json | undefined, asked: Asked) => readonly ToldAll[];

/** Elements of a list, or values of a map by page number. */
const values = (value: Json | undefined): readonly Json[] =>
  isObject(value) ? Object.values(value).filter((one) => one !== undefined) : list(value);

const numberOf = (value: Json | undefined): number => Number(word(value) ?? Number.NaN);
/** A flag of either version: there, unless it is false. */
const has = (value: Json | undefined, flag: string): boolean => {
  const found = member(value, flag);
  return found !== undefined && found !== false;
};

const pageOf = (page: Json, { wiki }: Asked): Page => ({
  wiki,
  space: numberOf(member(page, "ns")),
  title: word(member(page, "title")),
  pageId: word(member(page, "pageid")),
});

const edit = (revision: Json, page: Page): ToldAll => {
  const tags = list(member(revision, "tags")).map((tag) => word(tag) ?? "");
  const user = has(revision, "userhidden") ? undefined : word(member(revision, "user"));
  const id = word(member(revision, "revid"));
  return editOf({ ...page, user, revision: id, at: member(revision, "timestamp"), tags });
};

/** The log's number is not the act's id: a notification of the same thanks has none, and meets it by its time. */
function logEvent(event: Json): ToldAll {
  if (member(event, "type") !== "thanks") return notKept("other log entries");
  return thanks(word(member(event, "user")), word(member(event, "title")), member(event, "timestamp"));
}

/** A user with the time of registration and the number of edits. */
function user(entity: Json): ToldAll {
  if (has(entity, "missing") || has(entity, "invalid")) return notKept("users that do not exist");
  const account = userOf(word(member(entity, "name")));
  if (account === null) return notKept("IP addresses");
  const createdAt = readTime(member(entity, "registration") ?? member(entity, "registrationdate"))?.at;
  const posts = member(entity, "editcount");
  const metric: Activity[] =
    typeof posts === "number" && posts >= 0 ? [{ type: "Metric", of: account, counts: { posts } }] : [];
  return [{ type: "Profile", account, createdAt }, ...metric];
}

/** Views a day of `prop=pageviews`, null where none are counted yet. */
function addViews(page: Json, { wiki, views }: Asked): void {
  const title = word(member(page, "title"));
  const days = member(page, "pageviews");
  if (wiki === null || title === undefined || !isObject(days)) return;
  for (const [day, count] of Object.entries(days)) {
    const at = readTime(day)?.at;
    if (at !== undefined && typeof count === "number" && count >= 0)
      views.addDay(wiki, title, word(member(page, "pageid")), at, count, true);
  }
}

/** A page with what was asked of it: revisions, pages that link to it, views. */
function page(entity: Json, asked: Asked): readonly ToldAll[] {
  const self = pageOf(entity, asked);
  if (has(entity, "missing") || has(entity, "invalid")) return [notKept("pages that do not exist")];
  const isArticle = self.space === articleSpace;
  const article = isArticle && asked.wiki !== null ? articleOf(asked.wiki, self.title, self.pageId) : null;
  if (isArticle && asked.wiki === null) return [unknownWiki];
  addViews(entity, asked);
  return [
    ...(article === null ? [] : [[{ type: "Profile", account: article, kind: "page" }] as ToldAll]),
    ...list(member(entity, "revisions")).map((revision) => edit(revision, self)),
    ...values(member(entity, "linkshere")).map((from) => linkFrom(from, accountOfPage(self), asked)),
  ];
}

/** Pages that link to the page of the request, which the reply does not repeat. */
const backlinks: Query = (value, asked) => {
  const title = asked.request?.searchParams.get("bltitle") ?? undefined;
  if (title === undefined)
    return ['the reply does not say which page is linked to; keep its request with "bltitle"'];
  const target = refOfAddress(`https://${asked.wiki}.org/wiki/${encodeURIComponent(title)}`);
  const object = target === null || isPost(target) ? null : target;
  return values(value).map((from) => linkFrom(from, object, asked));
};

function linkFrom(from: Json, object: AccountRef | null, asked: Asked): ToldAll {
  return has(from, "redirect") ? notKept("redirects") : linkOf(pageOf(from, asked), object);
}

/** By the member of `query`; a reply may hold several. */
export const queries: Readonly<Record<string, Query>> = {
  usercontribs: (value, asked) => values(value).map((one) => edit(one, pageOf(one, asked))),
  logevents: (value) => values(value).map(logEvent),
  notifications: (value, { me }) =>
    values(member(value, "list") ?? value).map((one) => notificationOf(one, me)),
  pages: (value, asked) => values(value).flatMap((one) => page(one, asked)),
  recentchanges: (value, asked) => values(value).map((one) => edit(one, pageOf(one, asked))),
  backlinks,
  users: (value) => values(value).map(user),
  allusers: (value) => values(value).map(user),
  userinfo: (value) => (value === undefined ? [] : [user(value)]),
  globaluserinfo: (value) => (value === undefined ? [] : [user(value)]),
};

/** A log event that was saved alone. */
export const loneEvent = (body: JsonObject): ToldAll => logEvent(body);
