/** Points of history and the changes between them, batched per request. */

import type { Direction } from "../../graph/list-forms.ts";
import { type ChangeBetween, changeBetween } from "../../runs/history/change-between.ts";
import { pointsPage, type StoredPoint } from "../../runs/history/points-page.ts";
import { ofUser } from "../../runs/history/score-point.ts";
import type { RunRow } from "../../runs/run-row.ts";
import { runsByNumber } from "../../runs/runs-by-number.ts";
import { groupByKey } from "../batches.ts";
import type { Context } from "../context.ts";
import type { AccountScore, UserScore } from "./scores.ts";

/** The most points that one change is put together from; at a run a day, eleven years. */
const MOST_POINTS = 4_000;
const LATEST = Number.MAX_SAFE_INTEGER;

/** What a score's points are kept under. */
export const historyOf = (score: AccountScore | UserScore): string =>
  "key" in score ? score.key : ofUser(score.slug);

/** Points of a score in the order of time, from beyond a time (milliseconds). */
export async function readPoints(
  context: Context,
  of: string,
  at: number,
  limit: number,
  direction: Direction,
): Promise<readonly StoredPoint[]> {
  const { graph, call, batches } = context;
  const { number } = await context.reading();
  const rows = await batches.load("points", [at, limit, direction, number], of, async (all) =>
    groupByKey(
      await pointsPage(graph, { of: [...all], at, limit, run: number }, { ...call, form: direction }),
      (row) => row.of,
    ),
  );
  return rows ?? [];
}

/** A run by its number, with the last import it knew; null where it is not there. */
export async function runOf(
  { graph, call, batches }: Context,
  number: number,
): Promise<{ readonly run: RunRow; readonly learned: number } | null> {
  const row = await batches.load("runs", null, String(number), async (numbers) => {
    const rows = await runsByNumber(graph, { numbers: numbers.map(Number) }, call);
    return new Map(rows.map((each) => [String(each.run.number), each]));
  });
  return row ?? null;
}

/** The score as it stands, as a point. */
export function presentPoint(score: AccountScore | UserScore): StoredPoint {
  const { run, card } = score;
  const at = run.publishedAt ?? run.startedAt;
  return {
    of: historyOf(score),
    run: run.number,
    at,
    value: card.value,
    model: run.model,
    ledger: null,
    card: null,
    interim: false,
  };
}

/**
 * The change of a score from its last point at `since` or before (else its first) to its last at `until` or before.
 * @param since milliseconds; null: the point before the last
 * @param until milliseconds; null: now
 */
export async function changeOf(
  context: Context,
  score: AccountScore | UserScore,
  since: number | null,
  until: number | null,
): Promise<ChangeBetween> {
  const of = historyOf(score);
  const end = until === null ? LATEST : until + 1;
  const latest = await readPoints(context, of, end, 2, "DESC");
  const to = latest[0] ?? presentPoint(score);
  if (since === null) {
    // Nothing moved at the current run: it stands where the last point left it.
    const isStill = until === null && to.run !== score.run.number;
    const present = { ...presentPoint(score), value: to.value };
    return isStill ? changeBetween([to, present]) : changeBetween([latest[1] ?? to, to]);
  }
  const [start] = await readPoints(context, of, since + 1, 1, "DESC");
  const after = await readPoints(context, of, start?.at ?? 0, MOST_POINTS, "ASC");
  const [first, ...rest] = [...(start ? [start] : []), ...after].filter(({ at }) => at < end);
  return changeBetween([first ?? to, ...rest]);
}

/** The change that one run made; null where the run wrote nothing down for this score. */
export async function changeAt(
  context: Context,
  score: AccountScore | UserScore,
  run: number,
): Promise<ChangeBetween | null> {
  const points = await readPoints(context, historyOf(score), 0, MOST_POINTS, "ASC");
  const index = points.findIndex((point) => point.run === run && !point.interim);
  const [before, point] = [points[index - 1], points[index]];
  if (point === undefined) return null;
  return changeBetween(before ? [before, point] : [point]);
}
