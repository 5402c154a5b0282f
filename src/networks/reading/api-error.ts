/**
 * How a reply that is an error is named in a reason: by its code or short title. Its message is left out, as reasons stay when
 * somebody is erased and messages name accounts ("User nora_l has been suspended").
 */
import type { Json } from "./json-builder.ts";
import { word } from "./json-values.ts";

/** A number (`404`), or one name of a kind of error (`RateLimitExceeded`, `badtoken`). */
const CODE = /^(?:\d{1,6}|[A-Za-z]{1,40})$/;

/** ` (404)`, of the first of these that is a code; nothing where none is. */
export function errorCode(...codes: readonly (Json | undefined)[]): string {
  const code = codes.map(word).find((one) => one !== undefined && CODE.test(one));
  return code === undefined ? "" : ` (${code})`;
}
