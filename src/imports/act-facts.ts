/** Acts as facts: who did what toward whom, with the time as it is stored; what cannot be is refused with its reason. */
import type { AccountRef, Add, Announce, Endorse, Like, PostRef, When } from "../networks/activity.ts";
import { isPost } from "../networks/activity.ts";
import type { InteractionKind } from "../words.ts";
import type { ActFact } from "./facts.ts";
import { accountFault, accountKey, wordFault } from "./identity.ts";

/** Why an act is refused that would reach its own actor. */
export const TOWARD_ONESELF = "act of an account toward itself";

/** Why an act between two accounts cannot be, or null. */
export function actFault(actor: AccountRef, object: AccountRef): string | null {
  return accountFault(actor) ?? towardFault(actor, object);
}

const towardFault = (actor: AccountRef, object: AccountRef): string | null =>
  accountFault(object) ?? (sameAccount(actor, object) ? TOWARD_ONESELF : null);

/** True when both references certainly name one account. */
export function sameAccount(one: AccountRef, other: AccountRef): boolean {
  if (one.network !== other.network) return false;
  const bothNative = one.nativeId !== undefined && other.nativeId !== undefined;
  if (bothNative) return one.nativeId === other.nativeId;
  if (accountKey(one) === accountKey(other)) return true;
  return one.handle !== undefined && one.handle.toLowerCase() === other.handle?.toLowerCase();
}

/** The one act of an activity that is one, or why it is refused. */
export function actBy(activity: Like | Announce | Add | Endorse): ActFact | string {
  const { actor, object } = activity;
  switch (activity.type) {
    case "Like":
      return actOf("LIKE", actor, object, activity);
    case "Announce":
      return actOf("SHARE", actor, object, activity);
    case "Add": {
      const list = activity.target;
      return wordFault("list name", list) ?? actOf("LIST", actor, object, activity, { list });
    }
    case "Endorse": {
      const { topic } = activity;
      return wordFault("topic", topic) ?? actOf("ENDORSE", actor, object, activity, { topic });
    }
  }
}

/** An act toward an account or a post, or why it is refused. */
export function actOf(
  kind: InteractionKind,
  from: AccountRef,
  object: AccountRef | PostRef,
  { when, nativeId }: { when?: When | undefined; nativeId?: string | undefined },
  { topic, list }: { topic?: string | undefined; list?: string | undefined } = {},
): ActFact | string {
  const post = isPost(object) ? object : null;
  const to = isPost(object) ? (object.owner ?? null) : object;
  const fault =
    accountFault(from) ??
    (post && wordFault("post id", post.post)) ??
    (to && towardFault(from, to)) ??
    wordFault("id", nativeId);
  if (fault) return fault;
  const { at, precision } = timeOf(when);
  return {
    kind,
    from,
    to,
    post,
    at,
    precision,
    of: when?.of ?? null,
    act: nativeId ?? null,
    topic: topic ?? null,
    list: list ?? null,
  };
}

/** The time of the export is not when a follow began or ended. */
export const ownTimeOf = (when: When | undefined) => timeOf(when?.of === "export" ? undefined : when);

/** A time as stored; 0 = unknown. */
function timeOf(when: When | undefined): { at: number; precision: "second" | "day" | "unknown" } {
  if (!when || when.at === 0) return { at: 0, precision: "unknown" };
  return { at: Math.trunc(when.at), precision: when.precision };
}
