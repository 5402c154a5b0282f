/** What an edit, a thanks or a link on a wiki means as an act of one account toward another. */
import type { AccountRef, Activity, When } from "../activity.ts";
import { isSame } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import type { ToldAll } from "../reading/told.ts";
import {
  articleOf,
  articleSpace,
  talkSpace,
  userOf,
  userOfTitle,
  userSpace,
  userTalkSpace,
  withoutSpace,
} from "./names.ts";

export const notKept = (what: string): readonly Activity[] => [{ type: "NotKept", what }];
export const unknownWiki =
  "the reply does not say which wiki it is of; keep its request with it (docs/networks/api-dumps.md)";

/** A time of the API or of a dump; the pipeline judges the future. */
export function whenOf(value: unknown): When | undefined {
  const time = readTime(value);
  return time ? { ...time, of: "event" } : undefined;
}

/** A page as replies and dumps name it. */
export interface Page {
  readonly wiki: string | null;
  /** Number of the namespace. */
  readonly space: number;
  readonly title: string | undefined;
  readonly pageId?: string | undefined;
}

export interface Edit extends Page {
  /** Undefined where it is hidden. */
  readonly user: string | undefined;
  readonly revision: string | undefined;
  readonly at: unknown;
  readonly tags: readonly string[];
}

const reverts = new Set(["mw-undo", "mw-rollback", "mw-manual-revert"]);

/**
 * An edit. On a user's talk page it is an answer to that user, on an article's an answer to the article; the rest is writing
 * and kept of nobody. A revert undoes work and says nothing of attention.
 */
export function editOf(edit: Edit): ToldAll {
  const { user, space, title, wiki, revision, tags } = edit;
  if (user === undefined) return notKept("edits by hidden users");
  const actor = userOf(user);
  if (actor === null) return notKept("edits from IP addresses");
  if (tags.some((tag) => reverts.has(tag))) return notKept("reverts");
  const when = whenOf(edit.at);
  const nativeId = wiki === null || revision === undefined ? undefined : `${wiki}:${revision}`;
  if (space === userTalkSpace) {
    const owner = userOfTitle(title);
    if (owner === null) return notKept("edits of pages below a talk page");
    return isSame(owner, actor)
      ? notKept("edits of one's own talk page")
      : [{ type: "Create", actor, inReplyTo: owner, when, nativeId }];
  }
  if (space === talkSpace && title !== undefined && !title.includes("/")) {
    if (wiki === null) return unknownWiki;
    const article = articleOf(wiki, withoutSpace(title));
    return article === null
      ? notKept("edits")
      : [{ type: "Create", actor, inReplyTo: article, when, nativeId }];
  }
  return notKept(space === articleSpace ? "edits of articles" : "edits of other pages");
}

/** Somebody thanks the user of a user page; for which edit stays secret. */
export function thanks(actorName: string | undefined, title: string | undefined, at: unknown): ToldAll {
  const actor = userOf(actorName);
  const object = userOfTitle(title);
  if (actorName === undefined) return notKept("thanks by hidden users");
  if (actor === null || object === null) return "the thanks names no user";
  if (isSame(actor, object)) return "the user thanks itself";
  return [{ type: "Like", actor, object, when: whenOf(at) }];
}

/** The account that a page is or belongs to: an article, or the user of a user page; null for any other. */
export function accountOfPage({ wiki, space, title, pageId }: Page): AccountRef | null {
  if (space === userSpace || space === userTalkSpace) return userOfTitle(title);
  return space === articleSpace && wiki !== null ? articleOf(wiki, title, pageId) : null;
}

/** A page links to an article or a user's page. */
export function linkOf(from: Page, object: AccountRef | null): ToldAll {
  if (from.wiki === null && from.space === articleSpace) return unknownWiki;
  const actor = accountOfPage(from);
  if (actor === null || object === null) return notKept("links between other pages");
  if (isSame(actor, object)) return notKept("links of a page to itself");
  const kind =
    from.space === articleSpace ? [{ type: "Profile", account: actor, kind: "page" } as const] : [];
  return [{ type: "Create", actor, links: [object] }, ...kind];
}
