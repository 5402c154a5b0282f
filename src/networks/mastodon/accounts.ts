/**
 * Accounts as Mastodon's API shows them (docs.joinmastodon.org/entities/Account). The one key that archives, API replies and
 * other servers share is the handle `user@host`; the number is one server's own, so `host/number` is given only where the
 * account is at home.
 */
import type { AccountRef, Activity, CountName } from "../activity.ts";
import { accountOfAddress, addressOf, fediverseHandle, refOfAddress } from "../reading/addresses.ts";
import type { Json } from "../reading/json-builder.ts";
import { list, member, word } from "../reading/json-values.ts";
import { maxNameLength } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";

/** The server that was asked, where the reply or its request tells. */
export type Server = string | null;

/** `nora` (at home here) or `bob@other.example` as a handle; null when it is none, or nobody knows where home is. */
export function handleOf(acct: string | undefined, home: Server): string | null {
  const [, user, domain] = /^@?([\w.-]+)(?:@([^@\s/]+))?$/.exec(acct?.trim() ?? "") ?? [];
  const host = domain ?? home;
  return user === undefined || host === null ? null : fediverseHandle(user, host);
}

/** The server an account's own page is on. */
const hostOf = (entity: Json | undefined): Server =>
  addressOf(word(member(entity, "url")) ?? "")?.host ?? null;

/** True when the account is of the server that was asked: its name has no domain. */
export const isHome = (entity: Json | undefined): boolean =>
  !(word(member(entity, "acct")) ?? "@").includes("@");

/** The server that gave this account or the post around it, if either tells. */
export const serverOf = (entity: Json | undefined): Server => (isHome(entity) ? hostOf(entity) : null);

/** The account of an Account or Mention; null where nothing names it. */
export function accountOf(entity: Json | undefined, server: Server): AccountRef | null {
  const acct = word(member(entity, "acct"));
  const home = server ?? serverOf(entity);
  const handle = handleOf(acct, home);
  const id = word(member(entity, "id"));
  if (handle === null) return null;
  const nativeId = isHome(entity) && home !== null && id !== undefined ? `${home}/${id}` : undefined;
  return {
    network: "mastodon",
    nativeId,
    handle,
    name: word(member(entity, "display_name"))?.slice(0, maxNameLength),
  };
}

const withoutTags = (html: string | undefined): string => (html ?? "").replaceAll(/<[^>]*>/g, "").trim();

/** Accounts elsewhere whose page links back (rel=me), as the server has checked. */
function provenAccounts(entity: Json): readonly AccountRef[] {
  return list(member(entity, "fields"))
    .filter((field) => word(member(field, "verified_at")) !== undefined)
    .map((field) => /href="([^"]+)"/.exec(word(member(field, "value")) ?? "")?.[1] ?? "")
    .filter((address) => refOfAddress(address) !== null)
    .map(accountOfAddress)
    .filter((account) => account !== null);
}

/** Where the account moved to: the server lets nobody move whose new profile does not name the old one. */
function movedTo(entity: Json, server: Server): readonly AccountRef[] {
  const account = accountOf(member(entity, "moved"), server);
  return account === null ? [] : [account];
}

/** An account's profile and counts; empty where it cannot be named. */
export function profileOf(entity: Json | undefined, server: Server): readonly Activity[] {
  const account = accountOf(entity, server);
  if (entity === undefined || account === null) return [];
  const sameOwner = [...provenAccounts(entity), ...movedTo(entity, server)];
  const note = word(member(entity, "note"));
  const avatar = word(member(entity, "avatar"));
  const profile: Activity = {
    type: "Profile",
    account,
    createdAt: readTime(member(entity, "created_at"))?.at,
    protected: typeof member(entity, "locked") === "boolean" ? member(entity, "locked") === true : undefined,
    hasBio: member(entity, "note") === undefined ? undefined : withoutTags(note) !== "",
    hasUrl: member(entity, "fields") === undefined ? undefined : list(member(entity, "fields")).length > 0,
    defaultImage: avatar === undefined ? undefined : avatar.endsWith("/missing.png"),
    sameOwner: sameOwner.length > 0 ? sameOwner : undefined,
  };
  const counts: Partial<Record<CountName, number>> = {};
  for (const [key, name] of [
    ["followers_count", "followers"],
    ["following_count", "following"],
    ["statuses_count", "posts"],
  ] as const) {
    const count = member(entity, key);
    // Accounts that hide their counts state -1 or 0 followed by nothing; below nought is unknown.
    if (typeof count === "number" && count >= 0) counts[name] = count;
  }
  return Object.keys(counts).length > 0 ? [profile, { type: "Metric", of: account, counts }] : [profile];
}
