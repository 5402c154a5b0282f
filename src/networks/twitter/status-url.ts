/** Addresses of posts on X: `https://twitter.com/nora_l/status/123`, on x.com and the mobile site too. */
import type { PostRef } from "../activity.ts";

const address =
  /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(\w{1,50}|i\/web)\/status(?:es)?\/(\d{1,20})(?:\D|$)/i;

/** The post of an address, with its owner where the address names one; null when it is no post of X. */
export function postOfUrl(url: string): PostRef | null {
  const [, handle, post] = address.exec(url) ?? [];
  if (post === undefined) return null;
  const owner =
    handle === undefined || handle === "i" || handle.toLowerCase() === "i/web"
      ? undefined
      : ({ network: "twitter", handle } as const);
  return { network: "twitter", post, owner };
}
