/** What lists of the exports of 2018 to 2020 share: each entry says one thing, whatever its shape. */
import type { AccountRef } from "../activity.ts";
import type { Importer } from "../importer.ts";
import type { Json } from "../reading/json-builder.ts";
import { jsonRecords } from "../reading/json-records.ts";
import { itemsOfEach, type Told } from "../reading/told.ts";
import { subjectOf } from "./archive.ts";

/** Reads every entry of the lists under these names. */
export const earlyRecords =
  (itemKeys: readonly string[], activityOf: (value: Json, me: AccountRef) => Told): Importer["read"] =>
  (file, context) => {
    const me = subjectOf(file, context);
    return itemsOfEach(jsonRecords(file, { itemKeys }), ({ value, envelope }) =>
      envelope ? [] : activityOf(value, me),
    );
  };
