/** Records of a Foursquare file, whatever they are wrapped in, and what an importer makes of them. */
import { GravitasError } from "../../errors.ts";
import type { AccountRef } from "../activity.ts";
import type { InputFile, Item, ReadContext } from "../importer.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { jsonMembers } from "../reading/json-members.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { isObject, member } from "../reading/json-values.ts";
import { replies } from "../reading/replies.ts";
import { type Fault, itemsOf, type ToldAll } from "../reading/told.ts";

/** A reply without what is around it, or why it cannot be used. */
type Body = { readonly body: JsonObject; readonly request: string | null; readonly place: number } | Fault;

/** Lists of things that speak for themselves; 250 check-ins of one reply can be more than is held at once. */
const longLists = ["response.checkins.items", "response.recent", "response.tips.items"];

/** Every body, out of its reply; of a long file of replies the things in their lists, one by one. */
export async function* bodies(file: InputFile): AsyncGenerator<Body> {
  const { paths, request } = outlineOf(file);
  const isLong = file.head.length >= 64 * 1024 && request === null;
  const long = isLong ? longLists.find((path) => paths.has(path)) : undefined;
  if (long !== undefined) {
    for await (const member of jsonMembers(file, long)) {
      if ("fault" in member) yield member;
      else if (isObject(member.value)) yield { body: member.value, request: null, place: member.place };
      else yield { fault: "a record is no object", place: member.place };
    }
    return;
  }
  for await (const reply of replies(file, { itemKey: "items" })) {
    if ("fault" in reply) yield reply;
    else {
      const code = Number(member(member(reply.body, "meta"), "code") ?? 200);
      const body = member(reply.body, "response") ?? reply.body;
      if (code >= 400) yield { fault: `the reply is an error (${code})`, place: reply.place };
      else if (isObject(body)) yield { body, request: reply.request, place: reply.place };
      else yield { fault: "a record is no object", place: reply.place };
    }
  }
}

/** The account that a thing without a `user` belongs to. @throws SUBJECT_UNKNOWN */
export function subjectOf(file: InputFile, context: ReadContext): AccountRef {
  if (context.subject !== null) return context.subject;
  throw new GravitasError("SUBJECT_UNKNOWN", `${file.path} does not say whose it is.`, {
    hint: "Give the whole export (tips.json and comments.json name its owner), or add --as foursquare:900, your number.",
  });
}

/** What a thing says: activities, or why it is left out. */
type Says = (thing: JsonObject, context: ReadContext, file: InputFile) => ToldAll;

/** Every thing that `find` sees in the bodies of a file. */
export async function* things(
  file: InputFile,
  context: ReadContext,
  find: (body: JsonObject) => readonly Json[],
  says: Says,
): AsyncGenerator<Item> {
  for await (const read of bodies(file)) {
    if ("fault" in read) {
      yield* itemsOf(read.fault, read.place);
      continue;
    }
    const found = find(read.body);
    for (const [index, thing] of found.entries()) {
      const place = found.length > 1 ? read.place + index : read.place;
      const said = isObject(thing) ? says(thing, context, file) : "a record is no object";
      yield* itemsOf(said, place);
    }
  }
}
