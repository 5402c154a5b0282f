/**
 * What Bing Webmaster Tools say of a site: which pages link to it, or only how many. The site is an account of Bing, named by
 * its host; who links is the host of the linking page, an account of the web. No link has a time.
 */
import type { AccountRef, Activity } from "../activity.ts";
import { addressOf } from "../reading/addresses.ts";
import { quoted } from "../reading/refs.ts";
import { hostOf } from "../reading/site.ts";
import type { ToldAll } from "../reading/told.ts";

/** The account of a site; subdomains other than www. are sites of their own. */
export const siteOf = (host: string): AccountRef => ({ network: "bing", nativeId: host });

/** A page of `source` links to a page of `target`. */
export function linkOf(source: string, target: AccountRef | string): ToldAll {
  const from = hostOf(source);
  const host = typeof target === "string" ? hostOf(target) : null;
  const site = typeof target === "string" ? host && siteOf(host) : target;
  if (from === null) return `${quoted(source)} is no web address`;
  if (!site) return `${quoted(String(target))} is no web address`;
  if (from === (site.nativeId ?? site.handle)) return [{ type: "NotKept", what: "links within the site" }];
  // One link a host and page of it: the page is the act, so that a repetition is the same link.
  const page = addressOf(source)?.href.slice(0, 250);
  return [{ type: "Create", actor: { network: "web", nativeId: from }, links: [site], nativeId: page }];
}

/** How many pages link to the site. */
export function countOf(site: AccountRef, linksReceived: number): Activity {
  return { type: "Metric", of: site, counts: { linksReceived } };
}

/** A whole number of zero or more as Bing writes it (`1,234` too), or null. */
export function wholeNumber(text: string): number | null {
  const digits = text.trim().replaceAll(/[,.\s\u00a0](?=\d{3}\b)/g, "");
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}
