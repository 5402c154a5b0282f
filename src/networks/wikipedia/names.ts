/**
 * Who is who on the wikis of Wikimedia. A user is one on all of them (accounts are global since 2015) and is named by the user
 * name, as its number differs from wiki to wiki. An article is an account of kind page: `en.wikipedia:<page number>`, with
 * `en.wikipedia:Title` as handle; no user name may hold a colon, so the two never meet.
 */
import type { AccountRef } from "../activity.ts";
import { addressOf } from "../reading/addresses.ts";
import { normalTitle, wikiOfHost } from "../reading/wikipedia-address.ts";

/** Numbers of namespaces, the same in every language. */
export const articleSpace = 0;
export const talkSpace = 1;
export const userSpace = 2;
export const userTalkSpace = 3;

const ipAddress = /^(?:\d{1,3}(?:\.(?:\d{1,3}|xxx)){3}|(?=.*:)[0-9a-f:]+)$/i;

/** A user by name; null for an IP address, which names no account and is never kept. Temporary accounts (`~2025-1`) are users. */
export function userOf(name: string | undefined): AccountRef | null {
  if (name === undefined || name.trim() === "" || ipAddress.test(name.trim())) return null;
  return { network: "wikipedia", handle: normalTitle(name) };
}

/** A title without its namespace, whose name is translated. */
export const withoutSpace = (title: string): string => title.slice(title.indexOf(":") + 1).trim();

/** The user of a user or user talk page; null for a page below it, which others edit for other reasons. */
export function userOfTitle(title: string | undefined): AccountRef | null {
  if (title === undefined || title.includes("/")) return null;
  return userOf(withoutSpace(title));
}

/** An article of a wiki. The page number is the stable key; a title alone is a handle. */
export function articleOf(wiki: string, title: string | undefined, pageId?: string): AccountRef | null {
  if (title === undefined && pageId === undefined) return null;
  const name = title === undefined ? undefined : normalTitle(title);
  return {
    network: "wikipedia",
    nativeId: pageId === undefined || pageId === "0" ? undefined : `${wiki}:${pageId}`,
    handle: name === undefined ? undefined : `${wiki}:${name}`,
    name,
  };
}

const families = "wiktionary|wikiquote|wikinews|wikisource|wikibooks|wikiversity|wikivoyage";
const special: Readonly<Record<string, string>> = {
  commons: "commons.wikimedia",
  meta: "meta.wikimedia",
  species: "species.wikimedia",
  wikidata: "www.wikidata",
};

/** The wiki of a database's name: `enwiki` is `en.wikipedia`, `zh_yuewiktionary` is `zh-yue.wiktionary`. */
export function wikiOfDatabase(name: string | undefined): string | null {
  const [, language, family] = new RegExp(`^([a-z_]+?)(wiki|${families})$`).exec(name ?? "") ?? [];
  if (language === undefined || family === undefined) return null;
  if (family === "wiki" && special[language] !== undefined) return special[language] ?? null;
  return `${language.replaceAll("_", "-")}.${family === "wiki" ? "wikipedia" : family}`;
}

/** The wiki of an address of a page or of `api.php`, or of a project's name (`en.wikipedia`). */
export function wikiOf(address: string | undefined): string | null {
  if (address === undefined) return null;
  const url = addressOf(/^https?:/.test(address) ? address : `https://${address.replace(/\.org$/, "")}.org/`);
  return url && wikiOfHost(url.hostname);
}
