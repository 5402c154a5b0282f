/** What becomes of history as runs go on: points nobody may see go, and old points keep their card once a week. */
import { DAY_MS, WEEK_MS } from "../../durations.ts";
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { inPortions } from "../../graph/in-portions.ts";
import { dropPoints } from "./drop-points.ts";
import { forgetCards } from "./forget-cards.ts";
import { CARDS_OF_RUNS } from "./score-point.ts";
import { settleRuns } from "./settle-runs.ts";
import { unsettledRuns } from "./unsettled-runs.ts";

/** Monday, 5 January 1970, 0:00 UTC. */
const A_MONDAY_MS = 4 * DAY_MS;
/** What one call of a query that works in portions does at most. */
const PORTION = 10_000;
const patient = { deadlineMs: BATCH_DEADLINE_MS };

/** Removes what runs between the current one and this one left behind when they were killed. */
export async function dropUnpublished(graph: Graph, current: number, mine: number): Promise<void> {
  await dropRange(graph, current + 1, mine, false);
}

/** After publication: rescores since the run before are obsolete, and old runs keep the cards of one run a week. */
export async function tidyHistory(graph: Graph, before: number, published: number): Promise<void> {
  await dropRange(graph, before, before, true);
  const upTo = published - CARDS_OF_RUNS;
  const old = await unsettledRuns(graph, { upTo, monday: A_MONDAY_MS, week: WEEK_MS }, patient);
  const runs = old.filter(({ hasEarlier }) => hasEarlier).map(({ number }) => number);
  if (runs.length > 0) {
    await inPortions(PORTION, async () => (await forgetCards(graph, { runs }, patient))[0]?.forgotten ?? 0);
  }
  if (old.length > 0) await settleRuns(graph, { runs: old.map(({ number }) => number) }, patient);
}

async function dropRange(graph: Graph, from: number, to: number, interimOnly: boolean): Promise<void> {
  const asked = { from, to, interimOnly };
  await inPortions(PORTION, async () => (await dropPoints(graph, asked, patient))[0]?.dropped ?? 0);
}
