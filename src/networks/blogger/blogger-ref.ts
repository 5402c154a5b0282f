/**
 * Accounts and posts of Blogger. A blog is an account (its number), and so is a profile (its number, too); posts and comments
 * share one range of numbers. Commenters without a profile are a site, an account elsewhere, or a name alone.
 */
import type { AccountRef, PostRef, When } from "../activity.ts";
import { accountOfAddress } from "../reading/addresses.ts";
import { maxNameLength } from "../reading/refs.ts";
import { siteOf } from "../reading/site.ts";
import { readTime } from "../reading/times.ts";

/** How Blogger names who did not sign, in the languages met. */
const anonymous =
  /^(?:anonymous|anonym|anonyme|anônimo|anónimo|anonimo|anoniem|anonim|аноним(?:ный)?|匿名|unknown)$/i;

export const blogOf = (id: string, name?: string): AccountRef => ({ network: "blogger", nativeId: id, name });

export const postOf = (id: string, owner?: AccountRef): PostRef => ({ network: "blogger", post: id, owner });

/** The blog and the post (or comment, or page) of `tag:blogger.com,1999:blog-12.post-34`. */
export function idsOfTag(tag: string | undefined): { readonly blog?: string; readonly post?: string } {
  const match = /blog-(\d+)(?:\.(?:post|page)-(\d+))?/.exec(tag ?? "");
  return { ...(match?.[1] && { blog: match[1] }), ...(match?.[2] && { post: match[2] }) };
}

/** Who wrote, by number or address and shown name; null for somebody who stays unknown. */
export function authorOf(
  address: string | undefined,
  shown: string | undefined,
  id?: string | undefined,
): AccountRef | null {
  const name = shown?.slice(0, maxNameLength);
  const known = address === undefined ? null : accountOfAddress(address);
  // The address is preferred: it has the twenty digits by which feeds name a profile, leading zeros included.
  const number = (known?.network === "blogger" ? known.nativeId : undefined) ?? id;
  if (number !== undefined && /^\d+$/.test(number)) return { network: "blogger", nativeId: number, name };
  // Comments of 2012 to 2019 were signed with a Google+ profile, which Google vouched for.
  if (known?.network === "google-plus") return { ...known, name };
  const site = siteOf(address);
  if (site !== null) return { network: "blogger", nativeId: site, name };
  return name === undefined || anonymous.test(name.trim()) ? null : { network: "blogger", name };
}

export function timeOf(value: unknown): When | undefined {
  const time = readTime(value);
  return time ? { ...time, of: "event" } : undefined;
}
