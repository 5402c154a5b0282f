/**
 * Opting out without logging in: the operator issues a link whose token is signed, expires and works once; whoever holds it erases
 * what it is for. Opting out is erasing: nothing of the person stays, not even as an edge without a name, so no total, page
 * or difference between two of them can betray that somebody is left out.
 */
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { type Erasable, erase } from "../erase.ts";
import type { Receipt } from "../erasure/receipt-by-id.ts";
import type { SuppressionBook } from "../suppression-book.ts";
import { createLink } from "./create-link.ts";
import { linkById } from "./link-by-id.ts";
import { useLink } from "./use-link.ts";

const SHAPE = /^optout_([a-f0-9]{16})_([0-9a-z]{1,12})_([A-Za-z0-9_-]{43})$/;
const patient = { deadlineMs: BATCH_DEADLINE_MS };

/** Times in milliseconds. */
export interface IssuedLink {
  readonly token: string;
  readonly expiresAt: number;
}

const signatureOf = (secret: string, id: string, expires: string): string =>
  createHmac("sha256", secret).update(`opt-out\n${id}\n${expires}`).digest("base64url");

/** Null where there is no such account or user. */
export async function issueOptOutLink(
  graph: Graph,
  thing: Erasable,
  { secret }: SuppressionBook,
  { now, expiresAt }: { readonly now: number; readonly expiresAt: number },
): Promise<IssuedLink | null> {
  const id = randomBytes(8).toString("hex");
  const of = { key: "key" in thing ? thing.key : null, slug: "slug" in thing ? thing.slug : null };
  const [made] = await createLink(graph, { id, ...of, now, expiresAt }, patient);
  if (made === undefined) return null;
  const expires = expiresAt.toString(36);
  return { token: `optout_${id}_${expires}_${signatureOf(secret, id, expires)}`, expiresAt };
}

/** What became of a token: the receipt, or why there is none. */
export type OptOut = { readonly receipt: Receipt } | { readonly refused: "UNKNOWN" | "EXPIRED" | "USED" };

/** Erases whom the token is for. A forged token is known by its signature, before the graph is asked. */
export async function optOut(
  graph: Graph,
  token: string,
  book: SuppressionBook,
  now: number,
): Promise<OptOut> {
  const [, id, expires, signature] = SHAPE.exec(token) ?? [];
  if (id === undefined || expires === undefined || signature === undefined) return { refused: "UNKNOWN" };
  const right = Buffer.from(signatureOf(book.secret, id, expires));
  if (!timingSafeEqual(right, Buffer.from(signature))) return { refused: "UNKNOWN" };
  if (Number.parseInt(expires, 36) < now) return { refused: "EXPIRED" };
  const [link] = await linkById(graph, { id }, patient);
  if (link === undefined) return { refused: "UNKNOWN" };
  const { key, slug, usedAt } = link;
  if (usedAt !== null || (key === null && slug === null)) return { refused: "USED" };
  const thing = slug === null ? { key: key ?? "" } : { slug };
  const receipt = await erase(graph, thing, book, { why: "OPTED_OUT", by: "person", now });
  // Only now: a call cut short may be repeated.
  await useLink(graph, { id, now }, patient);
  return receipt === null ? { refused: "USED" } : { receipt };
}
