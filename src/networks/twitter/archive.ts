/**
 * What the files of an X archive share. Each is JavaScript: `window.YTD.<name>.part<N> = [ … ]`, records wrapped in one
 * member; seen in archives of 2019 to 2023. `manifest.js` is `window.__THAR_CONFIG = {…}`.
 */
import { GravitasError } from "../../errors.ts";
import type { AccountRef } from "../activity.ts";
import type { FileSample, Importer, InputFile, ReadContext } from "../importer.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { jsonRecords } from "../reading/json-records.ts";
import { isObject, member, word } from "../reading/json-values.ts";
import { maxNameLength } from "../reading/refs.ts";
import { type Fault, itemsOfEach, type ToldAll } from "../reading/told.ts";

const prefix = /^\s*window\.YTD\.([A-Za-z0-9_-]+)\.part\d+\s*=/;

/** Files of one archive belong together. */
export const archive = "twitter";

/** The name in the prefix (`tweets`, `follower`), or null when it is no file of an archive. */
export function dataName(sample: FileSample): string | null {
  return prefix.exec(sample.text.slice(0, 200))?.[1]?.replaceAll("-", "_") ?? null;
}

/** A native id of X: digits. */
export function isId(value: string | undefined): value is string {
  return value !== undefined && /^\d{1,20}$/.test(value);
}

/** Whom a record of a relation names: by id, else by the address that stands beside it; null when by neither. */
export function otherOf({ accountId, userLink }: JsonObject): AccountRef | null {
  const link = /^https:\/\/(?:www\.)?(?:twitter|x)\.com\/(?:intent\/user\?user_id=(\d+)|(\w{1,15}))$/.exec(
    word(userLink) ?? "",
  );
  const nativeId = word(accountId) ?? link?.[1];
  if (isId(nativeId)) return { network: "twitter", nativeId };
  return link?.[2] === undefined ? null : { network: "twitter", handle: link[2] };
}

/** What a record of a data file says; `me` is the archive's account. */
export type ReadRecord = (record: JsonObject, me: AccountRef) => ToldAll;

/** The account whose archive it is. @throws SUBJECT_UNKNOWN */
export function subjectOf(file: InputFile, context: ReadContext): AccountRef {
  if (context.subject !== null) return context.subject;
  throw new GravitasError("SUBJECT_UNKNOWN", `${file.path} does not say whose archive it is.`, {
    hint: "Give the whole archive (account.js names its owner), or add --as twitter:@handle.",
  });
}

/** Every record of a data file, unwrapped from its one member where it has that. */
export async function* records(
  file: InputFile,
  wrapper: string,
): AsyncGenerator<{ readonly record: JsonObject; readonly place: number } | Fault> {
  for await (const read of jsonRecords(file, { after: "=" })) {
    if ("fault" in read) {
      yield read;
      continue;
    }
    const record = member(read.value, wrapper) ?? read.value;
    if (isObject(record)) yield { record, place: read.place };
    else yield { fault: `the record has no "${wrapper}"`, place: read.place };
  }
}

interface DataFile {
  readonly id: string;
  readonly title: string;
  /** Names in the prefix that are this file. */
  readonly names: readonly string[];
  /** The member that each record is wrapped in. */
  readonly wrapper: string;
  readonly cannotKnow?: string;
  readonly activities: ReadRecord;
}

/** An importer of one data file about the archive's account. */
export function dataFile({ id, title, names, wrapper, cannotKnow, activities }: DataFile): Importer {
  return {
    id,
    title,
    network: "twitter",
    archive,
    needsSubject: true,
    ...(cannotKnow === undefined ? {} : { cannotKnow }),
    recognise: (sample) => names.includes(dataName(sample) ?? ""),
    read(file, context) {
      const me = subjectOf(file, context);
      return itemsOfEach(records(file, wrapper), ({ record }) => activities(record, me));
    },
  };
}

/** A handle as X writes it, without the @; undefined when it is none. */
export function handleOf(value: string | undefined): string | undefined {
  const handle = value?.replace(/^@/, "");
  return handle !== undefined && /^\w+$/.test(handle) && handle.length <= maxNameLength ? handle : undefined;
}
