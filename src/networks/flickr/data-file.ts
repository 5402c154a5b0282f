/** What the importers of the files of a Flickr export share (Settings > Your Flickr data; JSON in one or more zips). */
import { GravitasError } from "../../errors.ts";
import type { AccountRef } from "../activity.ts";
import type { Importer, InputFile, ReadContext } from "../importer.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { isObject } from "../reading/json-values.ts";
import { type Fault, itemsOfEach, type ToldAll } from "../reading/told.ts";
import { archive, hint } from "./refs.ts";

/** The account whose export it is. @throws SUBJECT_UNKNOWN */
export function subjectOf(file: InputFile, context: ReadContext): AccountRef {
  if (context.subject !== null) return context.subject;
  throw new GravitasError("SUBJECT_UNKNOWN", `${file.path} does not say whose export it is.`, { hint });
}

/** A record of a file with its number, or why it cannot be used. */
export type Entry = { readonly value: Json; readonly place: number; readonly name?: string } | Fault;

interface DataFile {
  readonly id: string;
  readonly title: string;
  readonly cannotKnow?: string;
  readonly recognise: Importer["recognise"];
  readonly subject?: NonNullable<Importer["subject"]>;
  readonly entries: (file: InputFile) => AsyncIterable<Entry>;
  /** What a record says, or why it is left out; `me` is the export's account. */
  readonly says: (record: JsonObject, me: AccountRef, name: string) => ToldAll;
}

/** An importer of one file of the export about its account. A text in place of a record is given as `{url: text}`. */
export function dataFile({ entries, says, ...importer }: DataFile): Importer {
  return {
    ...importer,
    network: "flickr",
    archive,
    needsSubject: true,
    read(file, context) {
      const me = subjectOf(file, context);
      return itemsOfEach(entries(file), ({ value, name = "" }) => {
        const record = typeof value === "string" ? { url: value } : value;
        return isObject(record) ? says(record, me, name) : "the record is no object";
      });
    },
  };
}
