/** What moderators and contesters did to accounts, batched per request. */

import { contestsById } from "../../spam/moderation/contests-by-id.ts";
import type { ContestRow, LabelRow } from "../../spam/moderation/label-row.ts";
import { type Moderation, moderationByKey } from "../../spam/moderation/moderation-by-key.ts";
import type { SpamVerdict } from "../../spam/verdict.ts";
import type { Quality } from "../../words.ts";
import { byKey } from "../batches.ts";
import type { Context } from "../context.ts";
import { unjudgedVerdict } from "../unjudged.ts";
import { accountScore } from "./scores.ts";

/** The verdict on an account as readers see it. */
export interface ShownVerdict extends SpamVerdict {
  /** Key of the account. */
  readonly key: string;
  /** What the evidence alone says; `quality` is the moderator's where there is a label. */
  readonly byEvidence: Quality;
}

const untouched = (key: string): Moderation => ({ key, version: 0, label: null, labels: [], contests: [] });

/** Labels and contests of an account. */
export async function moderationOf(context: Context, key: string): Promise<Moderation> {
  const { graph, call, batches } = context;
  const row = await batches.load("moderation", null, key, async (keys) =>
    byKey(await moderationByKey(graph, { keys: [...keys] }, call), (each) => each.key),
  );
  return row ?? untouched(key);
}

/** The verdict of the current run, below a moderator's label; without evidence until a run knows the account. */
export async function verdictOn(context: Context, key: string): Promise<ShownVerdict> {
  const score = await accountScore(context, key);
  if (score !== null) {
    return { ...score.verdict, key, byEvidence: score.verdict.quality, quality: score.quality };
  }
  const verdict = unjudgedVerdict();
  const { label } = await moderationOf(context, key);
  return { ...verdict, key, byEvidence: verdict.quality, quality: label ?? verdict.quality };
}

/** The label that stands; null where moderators never spoke. */
export async function labelOn(context: Context, key: string): Promise<LabelRow | null> {
  const [label = null] = (await moderationOf(context, key)).labels;
  return label;
}

/** The contest of an id, or null. */
export async function findContest(context: Context, id: string): Promise<ContestRow | null> {
  const { graph, call, batches } = context;
  const found = await batches.load("contests", null, id, async (ids) => {
    const rows = await contestsById(graph, { ids: [...ids] }, call);
    return byKey(
      rows.map(({ contest }) => contest),
      (contest) => contest.id,
    );
  });
  return found ?? null;
}
