/**
 * What the files of a Facebook export share: an object with one list (`{"friends_v2": […]}`; without `_v2` before 2019) or
 * a bare list (since 2023), unix seconds, people by name alone, text byte by byte (reading/meta-text.ts). Folders moved
 * every other year, so files are told by their members.
 */
import { GravitasError } from "../../errors.ts";
import type { AccountRef, When } from "../activity.ts";
import type { FileSample, Importer, InputFile, ReadContext } from "../importer.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { jsonRecords } from "../reading/json-records.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { repairedRecord } from "../reading/meta-text.ts";
import { maxNameLength, quotedJson } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import { type Fault, itemsOfEach, type ToldAll } from "../reading/told.ts";

export const archive = "facebook";

/** Facebook began in February 2004; exports write 1 where they have no time. */
const firstDay = Date.UTC(2004, 1, 1);

/** The time of an act; undefined when the file has none, null when what it has cannot be a time. */
export function timeOf(value: Json | undefined): When | undefined | null {
  const time = readTime(value);
  if (!time) return time;
  return time.at < firstDay ? undefined : { ...time, of: "event" };
}

export const badTime = (value: Json | undefined): string => `"timestamp" is ${quotedJson(value)}`;

/** Somebody by name, as Facebook names people; null when the name is none. */
export function named(value: Json | undefined): AccountRef | null {
  const name = typeof value === "string" ? word(value) : undefined;
  return name === undefined || name.length > maxNameLength ? null : { network: "facebook", name };
}

/** The account whose archive it is. @throws SUBJECT_UNKNOWN */
export function subjectOf(file: InputFile, context: ReadContext): AccountRef {
  if (context.subject !== null) return context.subject;
  throw new GravitasError("SUBJECT_UNKNOWN", `${file.path} does not say whose archive it is.`, {
    hint: "Give the whole archive (profile_information.json names its owner), or add --as facebook:@handle.",
  });
}

/** A list by its name without version: `friends` is `friends`, `friends_v2`, `friends_v3`. */
export interface ListSign {
  readonly names: readonly string[];
  /** Members, of one of its records, that tell a list without version from other networks' lists of that name. */
  readonly members: readonly string[];
  /** True when the members alone are sign enough for a bare list. */
  readonly bare?: boolean;
}

const versions = ["_v2", "_v3", "_v4"] as const;

/** The names a list may stand under. */
export const keysOf = ({ names }: Pick<ListSign, "names">): string[] =>
  names.flatMap((name) => [name, ...versions.map((version) => name + version)]);

/** True when the file is such a list. */
export function isList(sample: FileSample, sign: ListSign): boolean {
  const { root, paths } = outlineOf(sample);
  if (root === "array") return sign.bare === true && sign.members.every((member) => paths.has(member));
  if (root !== "object") return false;
  return sign.names.some(
    (name) =>
      versions.some((version) => paths.has(name + version)) ||
      paths.has(`${name}.activity_log_data`) ||
      (paths.has(name) && sign.members.every((member) => paths.has(`${name}.${member}`))),
  );
}

/** Records one level deeper, as before 2019: `{"group_posts": {"activity_log_data": […]}}`. */
function logged(value: Json, sign: Pick<ListSign, "names">): readonly Json[] {
  return keysOf(sign).flatMap((key) => list(member(member(value, key), "activity_log_data")));
}

/** Every record of the lists, its text repaired; what stands beside the lists is passed over. */
export async function* records(
  file: InputFile,
  sign: Pick<ListSign, "names">,
): AsyncGenerator<{ readonly record: JsonObject; readonly place: number } | Fault> {
  for await (const read of jsonRecords(file, { itemKeys: keysOf(sign) })) {
    if ("fault" in read) {
      yield read;
      continue;
    }
    const { place } = read;
    for (const value of read.envelope ? logged(read.value, sign) : [read.value]) {
      const record = repairedRecord(value);
      if (isObject(record)) yield { record, place };
      else yield { fault: "the record is no object", place };
    }
  }
}

interface ListFile {
  readonly id: string;
  readonly title: string;
  readonly signs: readonly ListSign[];
  /** Further ways to tell the file: bare lists, of which its name says what they are. */
  readonly also?: (sample: FileSample) => boolean;
  readonly cannotKnow?: string;
  /** What a record says; `me` is the archive's account. */
  readonly activities: (record: JsonObject, me: AccountRef) => ToldAll;
}

/** An importer of one kind of list about the archive's account. */
export function listFile({ id, title, signs, also, cannotKnow, activities }: ListFile): Importer {
  const names = signs.flatMap((sign) => sign.names);
  return {
    id,
    title,
    network: "facebook",
    archive,
    needsSubject: true,
    ...(cannotKnow === undefined ? {} : { cannotKnow }),
    recognise: (sample) => signs.some((sign) => isList(sample, sign)) || also?.(sample) === true,
    read(file, context) {
      const me = subjectOf(file, context);
      return itemsOfEach(records(file, { names }), ({ record }) => activities(record, me));
    },
  };
}
