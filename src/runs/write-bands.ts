/**
 * The quality of followers as a band on the follow, so that pages of a hub's followers filter in constant time. After
 * publication, only where it changed; each hub notes the run it stands at, so a killed task goes on where it was.
 */
import { BATCH_DEADLINE_MS, type Graph } from "../graph/driver.ts";
import { finishBands } from "./finish-bands.ts";
import { hubsWithoutBands } from "./hubs-without-bands.ts";
import { type OpenRun, slotOf } from "./open-run.ts";
import { writeBandPage } from "./write-band-page.ts";

/** Accounts with more followers than this have bands; below it a page can look at every follower. */
export const BANDS_ABOVE = 2_000;
const PAGE = 20_000;

/** Writes what is missing for the published run; `onHub` is told how many hubs are done. */
export async function writeBands(
  graph: Graph,
  { number: run }: Pick<OpenRun, "number">,
  onHub: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  const options = { slot: slotOf(run), deadlineMs: BATCH_DEADLINE_MS };
  const hubs = await hubsWithoutBands(graph, { run, above: BANDS_ABOVE }, options);
  for (const [n, { key }] of hubs.entries()) {
    onHub(n, hubs.length);
    for (;;) {
      const [page] = await writeBandPage(graph, { run, key, limit: PAGE }, options);
      if ((page?.changed ?? 0) < PAGE) break;
    }
    await finishBands(graph, { run, key }, options);
  }
  if (hubs.length > 0) onHub(hubs.length, hubs.length);
}
