/**
 * `photo_<number>.json`, one for each photo: who commented, who is in it, how often it was seen and faved. Its title,
 * description, place and camera are not read.
 */
import type { AccountRef, Activity, PostRef } from "../activity.ts";
import type { FileSample, InputFile } from "../importer.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { list, member, word } from "../reading/json-values.ts";
import { replies } from "../reading/replies.ts";
import { dataFile, type Entry } from "./data-file.ts";
import { countOf, memberIn, memberOf, momentOf, postOf } from "./refs.ts";

/** Machine tags (`uploaded:by=instagram`) are notes of programs, no topics. */
const machineTag = /:.*=/;
const longestTag = 255;

function isPhoto(sample: FileSample): boolean {
  const { root, paths } = outlineOf(sample);
  return (
    root === "object" && paths.has("photopage") && (paths.has("count_faves") || paths.has("date_imported"))
  );
}

/** A photo with more comments than are held at once comes in parts; only the first speaks for the photo. */
async function* entries(file: InputFile): AsyncGenerator<Entry> {
  for await (const reply of replies(file, { itemKey: "comments" })) {
    if ("fault" in reply) yield reply;
    else yield { value: reply.body, place: reply.place, name: reply.place === 1 ? "photo" : "more comments" };
  }
}

function people(record: JsonObject): AccountRef[] {
  return list(record.people).flatMap((person) => {
    const [nsid, name] = [word(member(person, "nsid")), word(member(person, "username"))];
    return memberOf({ nsid, name, address: word(member(person, "userurl")) }) ?? [];
  });
}

function tags(record: JsonObject): string[] {
  const names = list(record.tags).flatMap((tag) => word(member(tag, "tag")) ?? word(tag) ?? []);
  return [...new Set(names.filter((name) => name.length <= longestTag && !machineTag.test(name)))];
}

function comment(value: Json, photo: PostRef, isPrivate: true | undefined): Activity[] {
  const actor = memberIn(member(value, "user"));
  const id = word(member(value, "id"));
  if (actor === null) return [];
  const when = momentOf(member(value, "date")) ?? momentOf(member(value, "date_create"));
  const object = id === undefined ? undefined : postOf(id, null);
  return [{ type: "Create", actor, object, inReplyTo: photo, when, isPrivate }];
}

function counts(record: JsonObject, of: PostRef): Activity[] {
  const all = {
    views: countOf(record.count_views),
    likesReceived: countOf(record.count_faves),
    repliesReceived: countOf(record.count_comments),
  };
  const known = Object.entries(all).filter(([, count]) => count !== undefined);
  return known.length === 0
    ? []
    : [{ type: "Metric", of, counts: Object.fromEntries(known) as Record<string, number> }];
}

/** Photos and films. */
export const flickrPhoto = dataFile({
  id: "flickr-photo",
  title: "Flickr export: photos",
  cannotKnow: "Who faved a photo: the export has the number alone.",
  recognise: isPhoto,
  async subject(file) {
    for await (const entry of entries(file)) {
      const address = "value" in entry ? word(member(entry.value, "photopage")) : undefined;
      const account = memberOf({ address });
      if (account !== null) return { account };
    }
    return null;
  },
  entries,
  says: (record, me, part) => {
    const id = word(record.id);
    if (id === undefined) return 'the photo has no "id"';
    const isPrivate = record.privacy === undefined || record.privacy === "public" ? undefined : true;
    const photo = postOf(id, me);
    const comments = list(record.comments).flatMap((value) => comment(value, photo, isPrivate));
    if (part !== "photo") return comments;
    const [mentions, hashtags] = [people(record), tags(record)];
    const created: Activity = {
      type: "Create",
      actor: me,
      object: postOf(id, null),
      when: momentOf(record.date_imported),
      isPrivate,
      ...(mentions.length === 0 ? {} : { mentions }),
      ...(hashtags.length === 0 ? {} : { hashtags }),
    };
    return [created, ...comments, ...(isPrivate ? [] : counts(record, photo))];
  },
});
