/**
 * A blog as one Atom feed: Blogger's own backup (`blog-10-27-2010.xml`) and Google Takeout's `feed.atom`. Posts, pages,
 * comments, settings and the template stand in it side by side. The archive belongs to the blog, an account of its own.
 */
import type { Activity } from "../activity.ts";
import type { FileSample, Importer, InputFile, Item, Subject } from "../importer.ts";
import { itemsOfEach } from "../reading/told.ts";
import { xmlRecords } from "../reading/xml-records.ts";
import { decodedText } from "../reading/xml-scanner.ts";
import { authorOf, blogOf, idsOfTag, timeOf } from "./blogger-ref.ts";
import { actOfEntry } from "./entry.ts";

const atom = "http://www.w3.org/2005/Atom";

function recognise({ text }: FileSample): boolean {
  if (!/<feed\s/.test(text) || !text.includes(atom)) return false;
  return /<id>tag:blogger\.com,1999:blog-\d+/.test(text);
}

/** The feed before its first entry. */
const headOf = ({ text }: FileSample): string => text.split(/<entry[\s>]/, 1)[0] ?? "";
const first = (text: string, name: string): string | undefined => {
  const value = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</`).exec(text)?.[1];
  return value === undefined || value.trim() === "" ? undefined : decodedText(value.trim());
};

async function subject(file: InputFile): Promise<Subject | null> {
  const head = headOf(file);
  const { blog } = idsOfTag(first(head, "id") ?? file.text);
  if (blog === undefined) return null;
  const outside = head.replace(/<author>[\s\S]*?<\/author>/g, "");
  return {
    account: blogOf(blog, first(outside, "title")),
    exportedAt: timeOf(first(outside, "updated"))?.at,
  };
}

/** A blog of one author belongs to that author: Blogger itself says so. */
async function profile(file: InputFile): Promise<Activity | null> {
  const account = (await subject(file))?.account;
  const authors = headOf(file).match(/<author>[\s\S]*?<\/author>/g) ?? [];
  const [only = ""] = authors;
  const owner = authors.length === 1 ? authorOf(first(only, "uri"), first(only, "name")) : null;
  if (!account) return null;
  return { type: "Profile", account, sameOwner: owner?.nativeId === undefined ? undefined : [owner] };
}

async function* read(file: InputFile): AsyncGenerator<Item> {
  const blog = await profile(file);
  if (blog !== null) yield { activity: blog, place: 1 };
  const entries = xmlRecords(file, [{ name: "entry", namespace: atom }]);
  yield* itemsOfEach(entries, ({ element }) => actOfEntry(element));
}

/** A blog's posts, and who commented on them. */
export const bloggerFeed: Importer = {
  id: "blogger-feed",
  title: "Blogger: backup or Takeout of a blog",
  network: "blogger",
  archive: null,
  cannotKnow: "Who reads or follows the blog, and which of several authors wrote a post.",
  recognise,
  subject,
  read,
};
