/**
 * Erases an account, or a user with all their accounts, with everything derived: first the suppression list, so that no import
 * brings them back, then out of sight at once, then deleted. What others' scores took from them goes at the next run, whose
 * ledgers say ERASURE; others' past values stay.
 */
import { randomUUID } from "node:crypto";
import { BATCH_DEADLINE_MS, type Graph } from "../graph/driver.ts";
import { suppress } from "../graph/suppression/suppress.ts";
import { ownedAccounts } from "../graph/users/owned-accounts.ts";
import { usersBySlug } from "../graph/users/users-by-slug.ts";
import { handleAccountKey } from "../imports/identity.ts";
import { suppressionKey } from "../imports/suppression.ts";
import { type ErasableRow, erasable } from "./erasure/erasable.ts";
import { finishErasure } from "./erasure/finish-erasures.ts";
import { forgetOwned } from "./erasure/forget-owned.ts";
import { markErased } from "./erasure/mark-erased.ts";
import { type Receipt, receiptById } from "./erasure/receipt-by-id.ts";
import type { SuppressionBook } from "./suppression-book.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };

export type Erasable = { readonly key: string } | { readonly slug: string };

export interface ErasureOrder {
  readonly why: Receipt["why"];
  /** Role of who asked for it, never a name. */
  readonly by: string;
  /** Milliseconds. */
  readonly now: number;
}

/** The receipt, or null where there is no such account or user. */
export async function erase(
  graph: Graph,
  thing: Erasable,
  book: SuppressionBook,
  { why, by, now }: ErasureOrder,
): Promise<Receipt | null> {
  const found = await whatToErase(graph, thing);
  if (found === null) return null;
  const { accounts, slugs } = found;
  const hashes = hashesOf(accounts, slugs, book.secret);
  // The book first: it survives the graph.
  book.add(hashes);
  await suppress(graph, { hashes }, patient);
  const id = randomUUID();
  const keys = accounts.map(({ key }) => key);
  for (const slug of new Set(accounts.flatMap(({ owners }) => owners.map((owner) => owner.slug)))) {
    if (!slugs.includes(slug)) await forgetOwned(graph, { slug, keys }, patient);
  }
  const of = "slug" in thing ? "USER" : "ACCOUNT";
  await markErased(graph, { id, at: now, of, why, by, keys, slugs }, patient);
  await finishErasure(graph, id, now);
  const [row] = await receiptById(graph, { id }, patient);
  return row?.receipt ?? null;
}

/** An account whose owner has no other takes the owner along. */
async function whatToErase(
  graph: Graph,
  thing: Erasable,
): Promise<{ accounts: ErasableRow[]; slugs: string[] } | null> {
  if ("key" in thing) {
    const accounts = await erasable(graph, { keys: [thing.key] }, patient);
    if (accounts.length === 0) return null;
    const alone = accounts.flatMap(({ owners }) => owners.filter((owner) => owner.accounts === 1));
    return { accounts, slugs: alone.map(({ slug }) => slug) };
  }
  const { slug } = thing;
  if ((await usersBySlug(graph, { slugs: [slug] }, patient)).length === 0) return null;
  const owned = await ownedAccounts(graph, { slugs: [slug] }, patient);
  const keys = owned.flatMap(({ accounts }) => accounts.map(({ key }) => key));
  return { accounts: await erasable(graph, { keys }, patient), slugs: [slug] };
}

/** Everything by which a file could bring them back. A handle that somebody else goes by is not theirs to keep away. */
function hashesOf(accounts: readonly ErasableRow[], slugs: readonly string[], secret: string): string[] {
  const hash = suppressionKey(secret);
  const hashes = new Set(slugs.map(hash.user));
  for (const { key, network, nativeId, handle, handleIsShared, aliases } of accounts) {
    hashes.add(hash.account(key));
    const own = handle === null || handleIsShared ? [] : [handleAccountKey(network, handle)];
    const past = aliases.filter(({ isShared }) => !isShared).map(({ name }) => name);
    for (const name of [...own, ...past]) {
      hashes.add(hash.account(name));
      if (nativeId === null) hashes.add(hash.soleHandle(name));
    }
  }
  return [...hashes];
}
