/** Members, companies and posts as the LinkedIn export names them. */
import type { AccountRef, PostRef } from "../activity.ts";
import { accountOfAddress } from "../reading/addresses.ts";

const network = "linkedin" as const;
const withScheme = (address: string): string =>
  /^https?:\/\//i.test(address) ? address : `https://${address}`;

/** `First` and `Last` as one name, undefined when both are empty. */
export function fullName(first: string, last: string): string | undefined {
  const name = `${first.trim()} ${last.trim()}`.trim();
  return name === "" ? undefined : name.slice(0, 255);
}

/** A member by the address of a profile (`www.linkedin.com/in/ada`), else by name alone; null when there is neither. */
export function memberOf(address: string, name: string | undefined): AccountRef | null {
  const found = address === "" ? null : accountOfAddress(withScheme(address));
  if (found?.network === network) return { ...found, handle: found.handle?.toLowerCase(), name };
  return name === undefined ? null : { network, name };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What the address of a feed entry names. */
export interface FeedLink {
  /** The post. */
  readonly post: PostRef;
  /** The comment that the link points into. */
  readonly comment: PostRef | null;
  /** The answer to that comment that the link points into. */
  readonly reply: PostRef | null;
}

const urn = /^urn:li:[\w]+:(?:[\w-]+|\([\w:,-]+\))$/;
const comment = /urn:li:comment:\([\w:,-]+\)/;

/** Reads `https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A69?commentUrn=…`; null when it names no post. */
export function feedLink(link: string): FeedLink | null {
  const [path = "", query = ""] = link.trim().split("?", 2);
  const id = decoded(path)
    .replace(/\/+$/, "")
    .split(/(?:\/feed\/update\/|\/)/)
    .at(-1);
  const activity = /\/posts\/.*-(\d{10,})-[\w-]*\/?$/.exec(path)?.[1];
  const post = activity === undefined ? id : `urn:li:activity:${activity}`;
  const article = /\/pulse\/([^/]+)\/?$/.exec(path)?.[1];
  if (article !== undefined)
    return { post: { network, post: `pulse/${decoded(article)}` }, comment: null, reply: null };
  if (post === undefined || !urn.test(post)) return null;
  const parameters = new URLSearchParams(query);
  const named = (name: string): PostRef | null => {
    const found = comment.exec(decoded(parameters.get(name) ?? ""))?.[0];
    return found === undefined ? null : { network, post: found };
  };
  return { post: { network, post }, comment: named("commentUrn"), reply: named("replyUrn") };
}
