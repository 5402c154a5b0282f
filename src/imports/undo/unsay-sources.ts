/** Sources go back to where the other imports left them; those that only this import had go. */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { expectedInterval } from "../sources.ts";
import { restoreSources } from "./restore-sources.ts";
import { sourcesOfImport } from "./sources-of-import.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };
type Others = Awaited<ReturnType<typeof sourcesOfImport>>[number]["others"];

export async function unsaySources(graph: Graph, number: number): Promise<void> {
  const sources = await sourcesOfImport(graph, { number }, patient);
  const rows = sources.map(({ id, others }) => ({ id, values: others.length > 0 ? valuesOf(others) : null }));
  if (rows.length > 0) await restoreSources(graph, { number, rows }, patient);
}

/** An export's time beats the newest event, which beats the time of an import (record/save-sources.cypher). */
function valuesOf(others: Others): Record<string, unknown> {
  const times = others.map(({ at }) => at).sort((one, other) => one - other);
  const newest = others.at(-1);
  const clocks = ["export", "event"].flatMap((clockOf) => {
    const told = others.flatMap((other) => (other.clockOf === clockOf ? (other.clock ?? []) : []));
    return told.length > 0 ? [{ clockOf, clock: Math.max(...told) }] : [];
  });
  const undated = others.flatMap(({ undatedAt }) => undatedAt ?? []);
  const byImport = undated.length > 0 ? { clockOf: "import", clock: Math.max(...undated) } : null;
  return {
    ...(clocks[0] ?? byImport ?? { clockOf: null, clock: null }),
    covers: others.some(({ covers }) => covers),
    includePrivate: newest?.includePrivate ?? false,
    paths: newest?.paths ?? [],
    readBy: newest?.number ?? null,
    firstImportAt: times[0],
    lastImportAt: times.at(-1),
    expectedIntervalMs: expectedInterval(times),
  };
}
