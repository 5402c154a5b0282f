/**
 * Histories of pages as XML: dumps and Special:Export (schemas `mediawiki.org/xml/export-0.3` to `0.11`). The texts are passed
 * over; what counts is who wrote on whose talk page.
 */
import type { Activity } from "../activity.ts";
import type { Importer, InputFile, Item } from "../importer.ts";
import { itemsOfEach } from "../reading/told.ts";
import { childOf, childText, type XmlElement } from "../reading/xml-element.ts";
import { xmlRecords } from "../reading/xml-records.ts";
import { editOf, type Page } from "./acts.ts";
import { articleOf, articleSpace, userSpace, userTalkSpace, wikiOf, wikiOfDatabase } from "./names.ts";

const namespace = /xmlns\s*=\s*["']https?:\/\/www\.mediawiki\.org\/xml\/export-/;

/** What the head of the file says of its wiki: which it is, and how its namespaces are called. */
interface Site {
  readonly wiki: string | null;
  readonly spaces: ReadonlyMap<string, number>;
}

function siteOf(info: XmlElement): Site {
  const spaces = new Map<string, number>();
  for (const space of childOf(info, "namespaces")?.children ?? [])
    if (space.text !== "") spaces.set(space.text, Number(space.attributes.key));
  return { wiki: wikiOf(childText(info, "base")) ?? wikiOfDatabase(childText(info, "dbname")), spaces };
}

/** The page around a revision. Schemas before 0.6 give no number of the namespace; the title's prefix says it. */
function pageOf(element: XmlElement, { wiki, spaces }: Site): Page {
  const title = childText(element, "title");
  const prefix = title?.includes(":") ? title.slice(0, title.indexOf(":")) : "";
  const space = Number(childText(element, "ns") ?? spaces.get(prefix) ?? articleSpace);
  return { wiki, title, pageId: childText(element, "id"), space };
}

function revisionOf(element: XmlElement, page: Page) {
  const contributor = childOf(element, "contributor");
  // An IP address stands in an element of its own, and is no user.
  const user = contributor && (childText(contributor, "username") ?? childText(contributor, "ip"));
  return editOf({
    ...page,
    user,
    revision: childText(element, "id"),
    at: childText(element, "timestamp"),
    tags: [],
  });
}

function profileOf({ wiki, space, title, pageId }: Page): readonly Activity[] {
  const account = wiki !== null && space === articleSpace ? articleOf(wiki, title, pageId) : null;
  return account === null ? [] : [{ type: "Profile", account, kind: "page" }];
}

function read(file: InputFile): AsyncGenerator<Item> {
  let site: Site = {
    wiki: null,
    spaces: new Map([
      ["User", userSpace],
      ["User talk", userTalkSpace],
    ]),
  };
  const wanted = ["siteinfo", "page", "revision"].map((name) => ({ name }));
  return itemsOfEach(xmlRecords(file, wanted), ({ element, within }) => {
    if (element.name === "page") return profileOf(pageOf(element, site));
    if (element.name === "revision")
      return within ? revisionOf(element, pageOf(within, site)) : "the revision is of no page";
    site = siteOf(element);
    return [];
  });
}

/** Page histories as XML. */
export const wikipediaDump: Importer = {
  id: "wikipedia-dump",
  title: "Wikipedia page histories (XML)",
  network: "wikipedia",
  archive: null,
  cannotKnow: "Who thanked for an edit, and who reads a page.",
  recognise: ({ text }) => /^\s*</.test(text) && namespace.test(text.slice(0, 4000)),
  read,
};
