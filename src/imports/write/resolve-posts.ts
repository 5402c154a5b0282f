/**
 * Whose the posts of a batch are, as far as this batch or the graph knows. Where a post's owner becomes known, the acts that
 * waited at it are given to the owner; so the order of imports makes no difference.
 */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import type { HeldCounts } from "./count-held.ts";
import { giveActsToOwners } from "./give-acts-to-owners.ts";
import { giveTakenBackToOwners } from "./give-taken-back-to-owners.ts";
import { kindsOnPosts } from "./kinds-on-posts.ts";
import { knownPosts } from "./known-posts.ts";
import { ownersByActs } from "./owners-by-acts.ts";
import { settlePosts } from "./settle-posts.ts";

/** Acts moved in one transaction. */
const PAGE = 5_000;
const patient = { deadlineMs: BATCH_DEADLINE_MS };

/** Owner's account key by post key; null where nobody knows. `claims` holds every post of the batch. */
export async function resolvePosts(
  graph: Graph,
  claims: ReadonlyMap<string, string | null>,
  { posts }: HeldCounts,
): Promise<Map<string, string | null>> {
  const owners = new Map(claims);
  if (owners.size === 0) return owners;
  const known = posts > 0 ? await knownPosts(graph, { keys: [...claims.keys()] }, patient) : [];
  const ownerless: { key: string; owner: string }[] = [];
  const nodes = new Set<string>();
  for (const { key, owner } of known) {
    nodes.add(key);
    const claimed = claims.get(key) ?? null;
    if (owner !== null) owners.set(key, owner);
    else if (claimed !== null) ownerless.push({ key, owner: claimed });
  }
  const unsaid = [...owners].filter(([key, owner]) => owner === null && !nodes.has(key)).map(([key]) => key);
  if (unsaid.length > 0) {
    for (const { key, owner } of await ownersByActs(graph, { keys: unsaid }, patient)) owners.set(key, owner);
  }
  if (ownerless.length > 0) await giveToOwners(graph, ownerless);
  return owners;
}

async function giveToOwners(graph: Graph, rows: { key: string; owner: string }[]): Promise<void> {
  for (const kind of kindsOnPosts) {
    while ((await giveActsToOwners(graph, { rows, limit: PAGE }, { ...patient, kind }))[0]?.moved) {}
  }
  while ((await giveTakenBackToOwners(graph, { rows, limit: PAGE }, patient))[0]?.moved) {}
  await settlePosts(graph, { rows }, patient);
}
