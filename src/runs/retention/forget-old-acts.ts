/**
 * Retention (docs/privacy.md): likes, shares, quotes, replies and mentions are held for so many days before the clock of the account they
 * were done to, so that a frozen network keeps its window. A bounded task after publication: each time a stretch of the accounts,
 * the next one where the last ended. Undated acts go on counting, and lists, endorsements and links are long-lived: they stay.
 */
import { DAY_MS } from "../../durations.ts";
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { inPortions } from "../../graph/in-portions.ts";
import { currentRun } from "../current-run.ts";
import { slotOf } from "../open-run.ts";
import { accountsWithOldActs } from "./accounts-with-old-acts.ts";
import { dropOldActs } from "./drop-old-acts.ts";
import { retainedTo } from "./retained-to.ts";

/** Days for which acts are held unless told. */
export const HELD_DAYS = 400;
/** The least that may be told: the window of the score, a late import, and the change after both. */
export const LEAST_HELD_DAYS = 180;
/** Accounts looked at together, and in one go after a run. */
const PAGE = 2_000;
const MOST_ACCOUNTS = 200_000;
/** Acts deleted in one transaction. */
const PORTION = 10_000;
const patient = { deadlineMs: BATCH_DEADLINE_MS };

/** Returns how many acts went. @param days for which acts are held */
export async function forgetOldActs(graph: Graph, days: number, most = MOST_ACCOUNTS): Promise<number> {
  const [current] = await currentRun(graph, {});
  if (current === undefined) return 0;
  const { number: run } = current.run;
  let after = (await retainedTo(graph, { key: null }))[0]?.key ?? "";
  let dropped = 0;
  for (let seen = 0; seen < most; seen += PAGE) {
    const asked = { run, after, limit: PAGE, keptMs: days * DAY_MS };
    const page = await accountsWithOldActs(graph, asked, { ...patient, slot: slotOf(run) });
    for (const { key, heldSince } of page) {
      if (heldSince === null) continue;
      const old = { key, heldSince, limit: PORTION };
      dropped += await inPortions(
        PORTION,
        async () => (await dropOldActs(graph, old, patient))[0]?.dropped ?? 0,
      );
    }
    after = page.length < PAGE ? "" : (page.at(-1)?.key ?? "");
    await retainedTo(graph, { key: after });
    if (after === "") break;
  }
  return dropped;
}
