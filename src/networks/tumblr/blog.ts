/** Blogs and posts of Tumblr. A blog is known by its uuid (`t:…`) where a reply has it, else by its name, which may change. */
import type { AccountRef, PostRef, When } from "../activity.ts";
import type { Json } from "../reading/json-builder.ts";
import { member, word } from "../reading/json-values.ts";
import { readTime } from "../reading/times.ts";

/** `nora`, `nora.tumblr.com` or `@nora`; null when it is no name of a blog. */
export function blogOf(name: Json | undefined, uuid?: Json): AccountRef | null {
  const nativeId = word(uuid);
  const bare = word(name)
    ?.toLowerCase()
    .replace(/^@|\.tumblr\.com$/g, "");
  const handle = bare !== undefined && /^[\w.-]{1,253}$/.test(bare) ? bare : undefined;
  return nativeId === undefined && handle === undefined ? null : { network: "tumblr", nativeId, handle };
}

/** The blog of an object with `name` and perhaps `uuid`. */
export const blogIn = (record: Json | undefined): AccountRef | null =>
  blogOf(member(record, "name"), member(record, "uuid"));

/** A post by its number, as text where the reply has it so. */
export function postOf(id: Json | undefined, owner: AccountRef | null): PostRef | null {
  const post = word(id);
  return post === undefined ? null : { network: "tumblr", post, owner: owner ?? undefined };
}

/** Seconds since 1970. */
export function timeOf(value: Json | undefined): When | undefined {
  const time = readTime(value);
  return time ? { ...time, of: "event" } : undefined;
}

/** What the address of a request names: the blog, and the post of `id=`. */
export function asked(request: string | null): {
  readonly blog: AccountRef | null;
  readonly post: string | null;
} {
  const blog = /\/blog\/([^/?]+)/.exec(request ?? "")?.[1];
  return { blog: blogOf(blog), post: /[?&]id=(\d+)/.exec(request ?? "")?.[1] ?? null };
}
