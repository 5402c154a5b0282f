/** Deletes what erasures have taken out of sight, sort by sort and in portions; every step can be repeated after a kill. */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { inPortions } from "../../graph/in-portions.ts";
import { dropGoneBySource } from "./drop-gone-by-source.ts";
import { dropPart } from "./drop-part.ts";
import { dropSources } from "./drop-sources.ts";
import { endErasure } from "./end-erasure.ts";
import { erasedThings } from "./erased-things.ts";
import { forgetFingerprints } from "./forget-fingerprints.ts";
import { openErasures } from "./open-erasures.ts";
import { unname } from "./unname.ts";
import { unnameSources } from "./unname-sources.ts";

/** Deleted or changed in one transaction. */
const PORTION = 10_000;
/** The source of what only the archive of somebody erased told of others. */
const ERASED_SOURCE = "erased";
const patient = { deadlineMs: BATCH_DEADLINE_MS };

/** What goes, in this order: whatever is found through something else goes before it. */
const parts = [
  "ACTS_ON_POSTS",
  "COUNTS_OF_POSTS",
  "POSTS",
  "COUNTS",
  "DECISIONS",
  "MEMBERS_OF_GROUPS",
  "GROUPS",
  "POINTS",
  "REPORTS",
] as const;
/** Aliases and edges are what the erased are known by, so they go last. */
const lastParts = ["ALIASES", "EDGES"] as const;

/** Finishes every erasure that was begun; `now` in milliseconds. */
export async function finishErasures(graph: Graph, now: number): Promise<void> {
  for (const { id } of await openErasures(graph, {}, patient)) await finishErasure(graph, id, now);
}

export async function finishErasure(graph: Graph, id: string, now: number): Promise<void> {
  for (const form of parts) await dropAll(graph, id, form);
  const things = await erasedThings(graph, { id }, patient);
  const sources = things.flatMap((thing) => thing.sources);
  if (sources.length > 0) {
    const quoted = sources.map((source) => JSON.stringify(source));
    await forgetFingerprints(graph, { sources }, patient);
    const instead = { instead: ERASED_SOURCE, insteadQuoted: JSON.stringify(ERASED_SOURCE) };
    const told = { sources, quoted, ...instead, limit: PORTION };
    await inPortions(PORTION, async () => (await unnameSources(graph, told, patient))[0]?.changed ?? 0);
    await dropGoneBySource(graph, { quoted }, patient);
    await dropSources(graph, { sources }, patient);
  }
  await unname(graph, things);
  for (const form of lastParts) await dropAll(graph, id, form);
  await endErasure(graph, { id, at: now }, patient);
}

async function dropAll(graph: Graph, id: string, form: string): Promise<void> {
  const asked = { id, limit: PORTION };
  await inPortions(
    PORTION,
    async () => (await dropPart(graph, asked, { ...patient, form }))[0]?.dropped ?? 0,
  );
}
