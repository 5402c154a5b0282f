/**
 * The other files of a Flickr export: mail (private, never read), albums, galleries, groups and what was written there.
 * Nothing in them is between two members.
 */
import type { FileSample, Importer } from "../importer.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { archive } from "./refs.ts";

/** Members that tell each file. */
const marks: readonly (readonly string[])[] = [
  ["albums.photo_count", "albums.photos"],
  ["galleries.photo_count", "galleries.photos"],
  ["groups.url", "groups.user_role"],
  ["group_id", "topic_id", "body"],
  ["group_id", "topic_title"],
  ["group_discussions"],
  ["flickrmail"],
  ["flickrmail.subject"],
  ["from", "to", "subject", "date_sent"],
  ["from_user_id", "to_user_id", "date_sent"],
  ["collections.sets"],
];
/** Empty files say nothing of what they are; their names, which Flickr does not translate, do. */
const empty = /^\s*(?:\[\s*\]|\{\s*\}|\{\s*"\w+"\s*:\s*(?:\[\s*\]|\{\s*\}|null)\s*\})\s*$/;
const names =
  /(?:^|\/)(?:(?:photos|sets|galleries|apps)_comments_part\d+|(?:contacts|followers|faves|set_comments|(?:received|sent)_flickrmail)_part\d+|albums|galleries|groups?|group_discussions|account_testimonials|collections)\.json$/;

function isUnused(sample: FileSample): boolean {
  if (empty.test(sample.text)) return names.test(sample.path);
  const { paths } = outlineOf(sample);
  return marks.some((members) => members.every((path) => paths.has(path)));
}

/** Recognised so that nobody wonders; stands after the importers of what is read. */
export const flickrUnused: Importer = {
  id: "flickr-unused",
  title: "Flickr export: not used",
  network: "flickr",
  archive,
  keepsNothing: true,
  recognise: isUnused,
  async *read() {},
};
