/**
 * Deterministic ids, so that reading the same fact twice writes it once: the first 132 bits of SHA-1 over what makes the fact
 * that fact, in base64url (22 characters). An id must not depend on what one file says and another leaves out, so it takes
 * in the post rather than its owner, and no time where the rest already tells the act from others.
 */
import { hash } from "node:crypto";
import type { InteractionKind } from "../words.ts";

const ID_LENGTH = 22;

export const idOf = (...parts: readonly (string | number)[]): string => idOfText(parts.join("\n"));

const idOfText = (text: string): string => hash("sha1", text, "base64url").slice(0, ID_LENGTH);

export interface ActIdentity {
  readonly kind: InteractionKind;
  readonly fromKey: string;
  readonly toKey: string | null;
  /** Post key. */
  readonly post: string | null;
  /** Native id of the act, or of the post that it is part of. */
  readonly act: string | null;
  readonly topic: string | null;
  readonly list: string | null;
  /** Milliseconds, 0 = unknown. */
  readonly at: number;
  readonly of: string | null;
}

/** The stored id of an act; everything it takes in is stored with the act, so it can be made anew when a key changes. */
export function actId(act: ActIdentity): string {
  return idOfText(`${act.kind}\n${act.fromKey}\n${act.post ?? act.toKey ?? ""}\n${distinction(act)}`);
}

/** What tells an act from others of its kind between the same two. */
function distinction({ kind, post, act, topic, list, at, of }: ActIdentity): string | number {
  // A person likes or shares one post once, whatever time a file gives for it.
  if ((kind === "LIKE" || kind === "SHARE") && post !== null) return "";
  if (kind === "LIST" && list !== null) return list;
  if (kind === "ENDORSE" && topic !== null) return topic;
  // The time of an export says when the file was made: the next export would make the act another one.
  return act ?? (of === "export" ? "" : at);
}

/** The id of a dated count: of whom, when, over how many days. */
export function metricId(ownerKey: string, observedAt: number, windowDays: number | null): string {
  return idOf("metric", ownerKey, observedAt, windowDays ?? "");
}
