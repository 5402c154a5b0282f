/** `audience_insights.json`: how many follow the account, as Instagram states it ("12,345"). Other insights are per picture, without id. */
import type { AccountRef } from "../activity.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { isObject, member, word } from "../reading/json-values.ts";
import type { ToldAll } from "../reading/told.ts";
import { listFile } from "./archive.ts";

/** `12,345`, `12.345`, `12 345`, `1.2K`, `3M`. */
export function formattedCount(text: string): number | null {
  const short = /^(\d{1,4}(?:[.,]\d)?)\s?([KkMm])$/.exec(text);
  if (short) return Math.round(Number(short[1]?.replace(",", ".")) * (/k/i.test(short[2] ?? "") ? 1e3 : 1e6));
  return /^\d{1,3}(?:[.,\u00a0\u202f ]\d{3})*$|^\d{1,12}$/.test(text)
    ? Number(text.replaceAll(/\D/g, ""))
    : null;
}

function countOf(record: JsonObject, me: AccountRef): ToldAll {
  const map = record.string_map_data;
  if (!isObject(map)) return 'the record has no "string_map_data"';
  const followers = formattedCount(word(member(map.Followers, "value")) ?? "");
  if (followers === null) return [{ type: "NotKept", what: "insights of other kinds" }];
  return [{ type: "Metric", of: me, counts: { followers } }];
}

/** The number of followers, as the insights of a professional account state it. */
export const instagramInsights = listFile({
  id: "instagram-insights",
  title: "Instagram export: audience insights",
  names: ["organic_insights_audience"],
  activities: countOf,
});
