/**
 * What the files of an Instagram export share: lists of entries `{title, string_list_data: [{href, value, timestamp}]}`. The
 * handle stood in `value` until 2025, stands in `title` since, or only in the address (`…/_u/nora`); so it is asked for in
 * that order. Lists stand under their name, or bare (`followers_1.json`). Text is Meta's (reading/meta-text.ts).
 */
import { GravitasError } from "../../errors.ts";
import type { AccountRef, Activity, When } from "../activity.ts";
import type { FileSample, Importer, InputFile, ReadContext } from "../importer.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { jsonRecords } from "../reading/json-records.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { repairedRecord } from "../reading/meta-text.ts";
import { quotedJson } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import { itemsOfEach, type ToldAll } from "../reading/told.ts";

export const archive = "instagram";

/** Instagram began in October 2010; earlier times are none. */
const firstDay = Date.UTC(2010, 9, 1);
const handle = /^[A-Za-z0-9._]{1,30}$/;
const profile = /^https?:\/\/(?:www\.)?instagram\.com\/(?:_u\/)?([A-Za-z0-9._]{1,30})\/?(?:[?#].*)?$/;
/** A post's short code, which is its name in addresses; the author may stand before it. */
const post =
  /^https?:\/\/(?:www\.)?instagram\.com\/(?:([A-Za-z0-9._]{1,30})\/)?(?:p|reel|tv)\/([\w-]{5,64})\/?(?:[?#].*)?$/;

/** The time of an act; undefined when the file has none, null when what it has cannot be a time. */
export function timeOf(value: Json | undefined): When | undefined | null {
  const time = readTime(value);
  if (!time) return time;
  return time.at < firstDay ? undefined : { ...time, of: "event" };
}

/** An account by its handle; null when the word is none. */
export function byHandle(word: string | undefined): AccountRef | null {
  const text = word?.replace(/^@/, "");
  return text !== undefined && handle.test(text) ? { network: "instagram", handle: text } : null;
}

/** Handle and short code in an address. */
export function ofUrl(url: string): { readonly account: AccountRef | null; readonly post: string | null } {
  const [, author, code] = post.exec(url) ?? [];
  if (code !== undefined) return { account: byHandle(author), post: code };
  return { account: byHandle(profile.exec(url)?.[1]), post: null };
}

/** An entry of a list: whom it names, the address, the time. */
export interface Entry {
  readonly account: AccountRef | null;
  readonly url: string;
  readonly when: When | undefined;
}

/** Every entry of a record, or why it has none. */
export function entriesOf(record: JsonObject): readonly Entry[] | string {
  const entries: Entry[] = [];
  for (const one of list(record.string_list_data)) {
    const when = timeOf(member(one, "timestamp"));
    if (when === null) return `"timestamp" is ${quotedJson(member(one, "timestamp"))}`;
    const url = word(member(one, "href")) ?? "";
    const account =
      byHandle(word(member(one, "value"))) ?? byHandle(word(record.title)) ?? ofUrl(url).account;
    entries.push({ account, url, when });
  }
  if (entries.length > 0) return entries;
  const account = byHandle(word(record.title));
  return account === null ? "the entry names nobody" : [{ account, url: "", when: undefined }];
}

/** The account whose archive it is. @throws SUBJECT_UNKNOWN */
export function subjectOf(file: InputFile, context: ReadContext): AccountRef {
  if (context.subject !== null) return context.subject;
  throw new GravitasError("SUBJECT_UNKNOWN", `${file.path} does not say whose archive it is.`, {
    hint: "Give the whole archive (personal_information.json names its owner), or add --as instagram:@handle.",
  });
}

interface ListFile {
  readonly id: string;
  readonly title: string;
  /** Names the list may stand under. */
  readonly names: readonly string[];
  /** Further ways to tell the file: bare lists. */
  readonly also?: (sample: FileSample) => boolean;
  readonly cannotKnow?: string;
  /** What a record says; `me` is the archive's account. */
  readonly activities: (record: JsonObject, me: AccountRef, file: FileSample) => ToldAll;
}

/** An importer of one kind of list about the archive's account. */
export function listFile({ id, title, names, also, cannotKnow, activities }: ListFile): Importer {
  return {
    id,
    title,
    network: "instagram",
    archive,
    needsSubject: true,
    ...(cannotKnow === undefined ? {} : { cannotKnow }),
    recognise: (sample) => names.some((name) => outlineOf(sample).paths.has(name)) || also?.(sample) === true,
    read(file, context) {
      const me = subjectOf(file, context);
      // An object without any of the lists is a record by itself, as Meta writes a list of one.
      const isRecord = !names.some((name) => outlineOf(file).paths.has(name));
      return itemsOfEach(jsonRecords(file, { itemKeys: names }), ({ value, envelope }) => {
        if (envelope && !isRecord) return [];
        const record = repairedRecord(value);
        return isObject(record) ? activities(record, me, file) : "the entry is no object";
      });
    },
  };
}

/** Each entry of a list as an act toward the one it names. */
export const toward =
  (act: (me: AccountRef, other: AccountRef, when: When | undefined) => Activity) =>
  (record: JsonObject, me: AccountRef): ToldAll => {
    const entries = entriesOf(record);
    if (typeof entries === "string") return entries;
    const acts = entries.flatMap(({ account, when }) =>
      account === null || account.handle === me.handle ? [] : [act(me, account, when)],
    );
    return acts.length > 0 ? acts : "the entry names nobody else";
  };

/** A bare list of entries, or the one entry there is; the file's name says of what, as nothing in it does. */
export function isBareList(sample: FileSample, name: RegExp): boolean {
  const { root, paths } = outlineOf(sample);
  return root !== null && paths.has("string_list_data.href") && name.test(fileName(sample));
}

export const fileName = ({ path }: FileSample): string => path.split("/").at(-1)?.toLowerCase() ?? "";
