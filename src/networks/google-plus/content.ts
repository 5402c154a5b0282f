/**
 * The HTML of a post or comment, looked at for its links to people (`<a class="proflink" oid="…">`) and hashtags
 * (`<a class="ot-hashtag" href="…/s/%23tag">`). Nothing else of the text is used.
 */
import type { AccountRef } from "../activity.ts";
import { isSame } from "../reading/refs.ts";
import { accountOfProfile, isPersonId } from "./person.ts";

const anchors = /<a\s([^<>]{1,2000})>/gi;
const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`, "i").exec(tag)?.[1];

const tagsOf = (html: string): string[] => [...html.matchAll(anchors)].map(([, tag]) => tag ?? "");

/** People that the text links to, but for `others` (its author, and whom it answers). */
export function mentionsOf(html: string, others: readonly AccountRef[]): AccountRef[] | undefined {
  const people: AccountRef[] = [];
  for (const tag of tagsOf(html)) {
    const oid = attribute(tag, "oid");
    const linked = accountOfProfile(attribute(tag, "href"));
    const isPerson = isPersonId(oid) || attribute(tag, "class")?.includes("proflink") === true;
    if (!isPerson) continue;
    const person = isPersonId(oid) ? { network: "google-plus" as const, nativeId: oid } : linked;
    if (person !== null && ![...others, ...people].some((one) => isSame(one, person))) people.push(person);
  }
  return people.length > 0 ? people : undefined;
}

/** Hashtags of the text, without the #. */
export function hashtagsOf(html: string): string[] | undefined {
  const found = tagsOf(html)
    .map((tag) => /\/(?:s\/%23|explore\/)([^/?"']{1,200})/.exec(attribute(tag, "href") ?? "")?.[1])
    .filter((tag) => tag !== undefined)
    .map((tag) => {
      try {
        return decodeURIComponent(tag);
      } catch {
        return tag;
      }
    });
  return found.length > 0 ? [...new Set(found)] : undefined;
}
