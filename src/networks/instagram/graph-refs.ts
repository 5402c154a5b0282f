/** Accounts and posts as Instagram's Graph API and webhooks name them. */
import type { AccountRef, PostRef } from "../activity.ts";
import type { Json } from "../reading/json-builder.ts";
import { member, word } from "../reading/json-values.ts";
import { byHandle } from "./archive.ts";

const network = "instagram";

/** An id: digits; the test button of the console sends 0, which is none. */
export function idOf(value: Json | undefined): string | undefined {
  const id = word(value);
  return id !== undefined && /^\d{1,25}$/.test(id) && !/^0+$/.test(id) ? id : undefined;
}

/** A professional account that replies are about. */
export const ownAccount = (nativeId: string, handle?: string): AccountRef => ({ network, nativeId, handle });

export const postRef = (post: string, owner?: AccountRef): PostRef => ({ network, post, owner });

/** Somebody `{id, username}`: by handle, as ids are scoped to the app; else by the id within what the account sees. */
export function someone(value: Json | undefined, me: AccountRef | null): AccountRef | null {
  const id = idOf(member(value, "id"));
  if (me?.nativeId !== undefined && id === me.nativeId) return me;
  const known = byHandle(word(member(value, "username")));
  if (known !== null) return known;
  return id === undefined || me?.nativeId === undefined
    ? null
    : { network, nativeId: `${me.nativeId}/${id}` };
}
