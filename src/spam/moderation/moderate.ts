/**
 * What a moderator or a contester does: label an account, contest a verdict, decide the contest. A label stands until another
 * is given; the next run takes it for the verdict and lets trust or distrust start there.
 */
import { randomUUID } from "node:crypto";
import { DAY_MS } from "../../durations.ts";
import type { Graph } from "../../graph/driver.ts";
import { setBands } from "../../graph/follows/set-bands.ts";
import { inPortions } from "../../graph/in-portions.ts";
import type { CallOptions } from "../../graph/query.ts";
import type { Quality } from "../../words.ts";
import { giveLabel } from "./give-label.ts";
import { openContest } from "./open-contest.ts";

/** Contests of one account within the days before: whoever decides is not to be worn down. */
export const CONTESTS = { most: 3, days: 30 };
/** The longest reason, characters. */
export const LONGEST_REASON = 1_000;
const BAND_PAGE = 20_000;

export interface Decision {
  readonly key: string;
  /** Labels the account had when the moderator looked at it. */
  readonly version: number;
  readonly quality: Quality;
  readonly reason: string;
  /** Role, never a name. */
  readonly by: string;
  /** Id of the contest this decides; null for none. */
  readonly contest: string | null;
  /** The run that readers see; 0 for none. */
  readonly run: number;
  /** Milliseconds. */
  readonly now: number;
  /** Milliseconds after which a frozen account is out of leaderboards. */
  readonly longFrozen: number;
}

/** Whether it was done, and how many labels the account has now; null where there is no such account. */
export async function labelAccount(
  graph: Graph,
  decision: Decision,
  options: CallOptions,
): Promise<{ readonly version: number; readonly done: boolean } | null> {
  const [row] = await giveLabel(graph, { ...decision, id: randomUUID() }, options);
  if (row?.done) {
    const { key, quality } = decision;
    const page = { key, quality, limit: BAND_PAGE };
    await inPortions(BAND_PAGE, async () => (await setBands(graph, page, options))[0]?.changed ?? 0);
  }
  return row ?? null;
}

/** Opens a contest; tells its id, or why there is none: one is open, or too many were; null where there is no such account. */
export async function contestVerdict(
  graph: Graph,
  { key, reason, run, now }: Pick<Decision, "key" | "reason" | "run" | "now">,
  options: CallOptions,
): Promise<{ readonly id: string | null; readonly open: boolean; readonly version: number } | null> {
  const id = randomUUID();
  const since = now - CONTESTS.days * DAY_MS;
  const ask = { key, id, reason, run, now, since, most: CONTESTS.most };
  const [row] = await openContest(graph, ask, options);
  return row === undefined ? null : { id: row.done ? id : null, open: row.open, version: row.version };
}
