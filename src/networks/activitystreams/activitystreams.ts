/**
 * ActivityStreams 2.0: one object, an array, a Collection or its pages, or JSON lines. It is what Fediverse servers hand out,
 * and the form in which our own activities go out and come back without loss (docs/networks/generic.md).
 */
import { isUtf8 } from "node:buffer";
import type { NetworkId } from "../../words.ts";
import type { FileSample, Importer, InputFile, Item, ReadContext } from "../importer.ts";
import type { Json } from "../reading/json-builder.ts";
import { isJsonLines, jsonLines } from "../reading/json-lines.ts";
import { type JsonRecord, jsonRecords } from "../reading/json-records.ts";
import { isObject, list } from "../reading/json-values.ts";
import { Pieces, piecesOf } from "../reading/pieces.ts";
import { itemsOf, type ToldAll } from "../reading/told.ts";
import { actOf, postAlone } from "./acts.ts";
import { followList } from "./follow-lists.ts";
import { metricOf, ownOf, profileOf } from "./profiles.ts";
import { actorTypes, collectionTypes, postTypes, typesOf } from "./values.ts";

const context = /"@context"\s*:[\s\S]{0,2000}?(?:www\.w3\.org\/ns\/activitystreams|activitystrea\.ms)/;
const ownTypes = /"@?type"\s*:\s*\[?\s*"(?:as:|gravitas:)?(?:Metric|Own|Endorse)"/;
const actTypes =
  /"@?type"\s*:\s*\[?\s*"(?:as:)?(?:Follow|Like|Announce|Create|Add|Undo|Remove|Delete|Block|Update|Ordered\w+|Collection\w*|Person|Organization|Note)"/;
const properties = /"(?:actor|object|items|orderedItems|preferredUsername|attributedTo)"\s*:/;

/** Collections inside collections are opened to this depth. */
const maxDepth = 3;

function* collected(value: Json, depth: number): Generator<Json> {
  const parts = isObject(value)
    ? [...list(value.items), ...list(value.orderedItems), ...list(value.first)]
    : [];
  for (const part of parts) {
    const isCollection = typesOf(part).some((type) => collectionTypes.has(type));
    if (!isCollection) {
      yield part;
    } else if (depth < maxDepth) yield* collected(part, depth + 1);
  }
}

/** One object as activities of ours, or why it is left out. */
export function mapped(value: Json, network: NetworkId | null): ToldAll {
  if (typeof value === "string") return [{ type: "NotKept", what: "addresses alone" }];
  if (!isObject(value)) return "the item is no object";
  const types = typesOf(value);
  if (types.length === 0) return [{ type: "NotKept", what: "objects without type" }];
  if (types.includes("Metric")) return metricOf(value, network);
  if (types.includes("Own")) return ownOf(value, network);
  if (types.some((type) => actorTypes.has(type))) return profileOf(value, network);
  if (types.some((type) => postTypes.has(type))) return postAlone(value, network);
  return actOf(value, types, network);
}

/** True where the head holds bytes that are no UTF-8 (nor UTF-16 by its mark); a character may be cut at its end. */
function isBroken({ head }: FileSample): boolean {
  const isMarked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return !isMarked && !isUtf8(head) && ![1, 2, 3].some((cut) => isUtf8(head.subarray(0, head.length - cut)));
}

async function* read(file: InputFile, { network }: ReadContext): AsyncGenerator<Item[]> {
  const records = isJsonLines(file)
    ? jsonLines(file)
    : jsonRecords(file, { itemKeys: ["items", "orderedItems"] });
  const broken = isBroken(file);
  const followed = followList(file);
  /** Items of collections that stand whole in a record: these are the ones to count, not the one line they may be on. */
  let items = 0;
  const itemsIn = function* (record: JsonRecord): Generator<Item> {
    if ("fault" in record) {
      yield { skipped: record.fault, place: record.place };
      return;
    }
    if (broken && JSON.stringify(record.value).includes("\ufffd")) {
      yield { skipped: "the record is not valid UTF-8", place: record.place };
      return;
    }
    const isCollection = typesOf(record.value).some((type) => collectionTypes.has(type));
    for (const value of isCollection ? collected(record.value, 0) : [record.value]) {
      const place = isCollection ? ++items : record.place;
      const follow = typeof value === "string" ? followed?.(value) : undefined;
      const result = follow ? [follow] : mapped(value, network);
      yield* itemsOf(result, place);
    }
  };
  for await (const piece of piecesOf(records)) {
    const found: Item[] = [];
    for (const record of piece) for (const item of itemsIn(record)) found.push(item);
    yield found;
  }
}

/** Activities, actors and posts in the words of ActivityStreams 2.0. */
export const activitystreams: Importer = {
  id: "activitystreams",
  title: "ActivityStreams 2.0",
  network: null,
  archive: null,
  recognise: ({ text }: FileSample) =>
    /^\s*[[{]/.test(text) &&
    (context.test(text) || ownTypes.test(text) || (actTypes.test(text) && properties.test(text))),
  read: (file, context) => new Pieces(read(file, context)),
};
