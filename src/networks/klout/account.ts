/**
 * Accounts of Klout: a number for each person (`kloutId`, up to 18 digits, kept as text), and the nickname, which is the X
 * handle of those who joined with X. Version 1 of the API knew people by X handle alone.
 */
import type { AccountRef, Activity, Metric } from "../activity.ts";
import { errorCode } from "../reading/api-error.ts";
import type { Json } from "../reading/json-builder.ts";
import { isObject, member, word } from "../reading/json-values.ts";

const network = "klout" as const;
const handle = /^\w{1,100}$/;

/** An account by its Klout id and nickname; null when there is neither. */
export function kloutAccount(id: string | undefined, nick?: string | undefined): AccountRef | null {
  const nativeId = id !== undefined && /^\d{1,20}$/.test(id) ? id : undefined;
  const name = nick !== undefined && handle.test(nick) ? nick.toLowerCase() : undefined;
  return nativeId === undefined && name === undefined ? null : { network, nativeId, handle: name };
}

/** A person of version 1 with the X account that Klout scored: one owner. Null when no handle is given. */
export function personOfV1(value: Json | undefined): { account: AccountRef; profile: Activity } | null {
  const account = kloutAccount(undefined, word(member(value, "twitter_screen_name")));
  if (account?.handle === undefined) return null;
  const twitter: AccountRef = {
    network: "twitter",
    nativeId: word(member(value, "twitter_id")),
    handle: account.handle,
  };
  return { account, profile: { type: "Profile", account, sameOwner: [twitter] } };
}

/** A score from 1 to 100 as a dated count; Klout's own, kept for comparison. Null where there is none. */
export function scoreOf(of: AccountRef, value: Json | undefined): Metric | null {
  const given = isObject(value) ? (value.score ?? value.kscore) : value;
  const score = typeof given === "string" && given.trim() !== "" ? Number(given) : given;
  if (typeof score !== "number" || !(score >= 0 && score <= 100)) return null;
  return { type: "Metric", of, counts: { kloutScore: score } };
}

/** The error that a reply is, as a sentence; null when it is none. Versions 1 and 2 word it differently. */
export function errorOf(body: Json | undefined): string | null {
  if (!isObject(body)) return null;
  const code = word(body.error) ?? (Number(word(body.status) ?? 200) >= 400 ? word(body.status) : undefined);
  if (code !== undefined) return `Klout answered with an error${errorCode(body.error, body.status)}`;
  const validation = word(body.validationErrors) ?? word(body.message);
  return validation !== undefined && Object.keys(body).length === 1 ? "Klout answered with an error" : null;
}
