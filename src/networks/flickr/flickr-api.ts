/**
 * Replies of Flickr's API as JSON (`format=json`, with `nojsoncallback` or without), told by `stat`: favorites and comments
 * of a photo, the photo itself, contacts, a member, favorites of a member, recent activity.
 */
import type { FileSample, Importer } from "../importer.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { replies } from "../reading/replies.ts";
import { itemsOfEach } from "../reading/told.ts";
import { apiSays } from "./api-body.ts";
import { fileWithoutCall, isCall } from "./callback.ts";

/** Members, any of which together with `stat` is a reply that is known. */
const marks = [
  ["photo.person.nsid"],
  ["photo.person", "photo.farm"],
  ["photo.owner.nsid", "photo.dates"],
  ["comments.photo_id"],
  ["comments.photoset_id"],
  ["contacts.contact"],
  ["contacts.perpage"],
  ["person.nsid"],
  ["photos.photo.date_faved"],
  ["items.item.activity"],
];

function isApi(sample: FileSample): boolean {
  if (isCall(sample)) return true;
  const { paths, request } = outlineOf(sample);
  if (/^https?:\/\/(?:api|www)\.flickr\.com\/services\/rest/.test(request ?? "")) return true;
  // `stat` comes last, behind the part of the file that is seen of a long one.
  const mayHaveStat = paths.has("stat") || sample.head.length >= 64 * 1024;
  if (/"stat"\s*:\s*"fail"/.test(sample.text) && paths.has("code") && paths.has("message")) return true;
  return mayHaveStat && marks.some((members) => members.every((path) => paths.has(path)));
}

/** Flickr's API as JSON. */
export const flickrApi: Importer = {
  id: "flickr-api",
  title: "Flickr API: favorites, comments, contacts, members",
  network: "flickr",
  archive: null,
  cannotKnow: "A reply about a photo's comments names the owner of the photo in their addresses alone.",
  recognise: isApi,
  read: (file, { subject }) =>
    itemsOfEach(replies(fileWithoutCall(file)), ({ body, request }) => apiSays(body, request, subject)),
};
