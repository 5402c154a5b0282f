/**
 * Sites that are accounts of a blog network, or somebody who linked or commented with an address: host and path in one
 * form, `nora.example/blog`, so that the blog's own archive and other people's comments name it alike.
 */
import { addressOf } from "./addresses.ts";
import { maxNameLength } from "./refs.ts";

/** Host without `www.`, and path, of a site's address; null when it is no address of a site. */
export function siteOf(address: string | undefined): string | null {
  const text = address?.trim() ?? "";
  const url = addressOf(/^[\w-]+(?:\.[\w-]+)+(?:[/:?#]|$)/.test(text) ? `http://${text}` : text);
  if (url === null || !url.hostname.includes(".")) return null;
  const path = url.pathname.replace(/\/(?:index\.\w+)?$/, "").replace(/\/+$/, "");
  const site = `${url.host.replace(/^www\./, "")}${path}`;
  return site.length > maxNameLength ? null : site;
}

/** The host alone, for one that links. */
export function hostOf(address: string | undefined): string | null {
  return siteOf(address)?.split("/", 1)[0] ?? null;
}
