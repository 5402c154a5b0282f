/**
 * Replies of Bluesky's public API, alone, in arrays, as lines, with or without their request (docs/networks/api-dumps.md); what
 * each says is in `methods.ts`.
 */
import type { FileSample, Importer, InputFile, Item } from "../importer.ts";
import { errorCode } from "../reading/api-error.ts";
import type { Json } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { isObject } from "../reading/json-values.ts";
import { replies } from "../reading/replies.ts";
import { itemsOfEach, type ToldAll } from "../reading/told.ts";
import { methods } from "./methods.ts";
import type { Lists } from "./records.ts";

function bodyOf(body: Json, lists: Lists): ToldAll {
  if (!isObject(body)) return "the reply is no object";
  if (typeof body.error === "string" && Object.keys(body).length <= 2)
    return `the server answered with an error${errorCode(body.error)}`;
  const key = Object.keys(methods).find((name) => body[name] !== undefined);
  const method = key === undefined ? undefined : methods[key];
  return method?.(body, lists) ?? "the reply is of no method that is known";
}

function read(file: InputFile): AsyncGenerator<Item> {
  const lists: Lists = new Map();
  return itemsOfEach(replies(file), ({ body }) => bodyOf(body, lists));
}

/** A DID beside a handle, in a place where a reply has it. */
const places = [
  "",
  "subject.",
  "followers.",
  "follows.",
  "likes.actor.",
  "repostedBy.",
  "feed.post.author.",
  "thread.post.author.",
  "notifications.author.",
  "list.creator.",
  "starterPack.creator.",
  "profiles.",
  "actors.",
  "blocks.",
  "posts.author.",
  "post.author.",
  "author.",
];

/** Told by a DID in its place, or by a record's own `$type`. */
function recognise(sample: FileSample): boolean {
  if (!/^\s*[[{]/.test(sample.text) || !/did:[a-z]+:/.test(sample.text)) return false;
  const { paths } = outlineOf(sample);
  if (paths.has("time_us")) return false;
  if (places.some((place) => paths.has(`${place}did`) && paths.has(`${place}handle`))) return true;
  const isEmptyList = /"(?:uri|subject)"\s*:\s*"at:\/\/did:/.test(sample.text);
  const held = ["likes", "repostedBy", "posts"].some((key) => paths.has(key));
  return (isEmptyList && held) || paths.has("records.value.$type") || paths.has("value.$type");
}

/** Replies of Bluesky's API. */
export const blueskyApi: Importer = {
  id: "bluesky-api",
  title: "Bluesky API replies",
  network: "bluesky",
  archive: null,
  cannotKnow: "When a follow or a repost was made: the lists of followers and reposters are undated.",
  recognise,
  read,
};
