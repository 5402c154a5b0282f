/** Scores every account of a world and writes, page by page, what was found out and does not stand in the run's slot already. */
import { DAY_MS, MINUTE_MS } from "../durations.ts";
import type { Graph } from "../graph/driver.ts";
import { packAudience } from "../reach/stored-audience.ts";
import type { Model } from "../scoring/model.ts";
import { scoreOf } from "../scoring/score-of.ts";
import { arrivalsOf } from "./arrivals-of.ts";
import { audienceCounts } from "./audience-counts.ts";
import { LONG_FROZEN_DAYS } from "./clocks.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { Historian } from "./history/historian.ts";
import type { PointRow } from "./history/score-point.ts";
import { writePoints } from "./history/write-points.ts";
import type { Judge } from "./judge.ts";
import type { OpenRun } from "./open-run.ts";
import { percentileTable } from "./percentiles.ts";
import type { ShiftRecorder } from "./recorded-shift.ts";
import type { Scene } from "./scene.ts";
import { scoreInputs } from "./score-inputs.ts";
import { packCard } from "./stored-card.ts";
import { actsDone, daysOf } from "./stored-days.ts";
import { type Judged, personOf, qualityAt, type World } from "./world.ts";
import { type FoundRow, type PrintedRow, writeAccountScores } from "./write-account-scores.ts";

/** Accounts written in one transaction: large enough to be quick, small enough to keep the server's memory flat. */
const PAGE = 2_000;
/** Transactions under way at once: two busy while the next page is scored. */
const WRITERS = 3;

export interface ScoringRun {
  readonly graph: Graph;
  readonly run: OpenRun;
  readonly model: Model;
  /** Milliseconds. */
  readonly now: number;
  readonly historian: Historian;
  readonly shift: ShiftRecorder;
  readonly world: World;
  readonly judged: Judged;
  /** Fingerprints of what stands in this run's slot already, by position; NaN for nothing that could be kept. */
  readonly prints: Float64Array;
  /** The world as it is, under these verdicts. */
  readonly scene: Scene;
}

/**
 * @param following accounts each account follows, seen in the graph
 * @returns the table of percentiles; accounts judged SPAM are no part of its base
 */
export async function scoreAccounts(
  scoring: ScoringRun,
  judge: Judge,
  following: Float64Array,
  onPage: (done: number) => Promise<void>,
): Promise<number[]> {
  const { graph, run, world, judged } = scoring;
  const count = world.accounts.length;
  const scores = new Float64Array(count);
  const done = actsDone(world);
  const writing = new Set<Promise<unknown>>();
  for (let from = 0; from < count; from += PAGE) {
    const rows: PrintedRow[] = [];
    const points: PointRow[] = [];
    const end = Math.min(count, from + PAGE);
    for (let position = from; position < end; position++) {
      const row = accountRow(scoring, judge, position, { following: following[position] ?? 0, done });
      const print = fingerprintOf(row);
      scores[position] = row.score;
      if (print !== scoring.prints[position]) rows.push({ ...row, print });
      points.push(...scoring.historian.account(position, row.score, row.card));
    }
    const write = Promise.all([
      rows.length > 0 && writeAccountScores(graph, { run: run.number, rows }, writeOptions(run)),
      writePoints(graph, points),
    ]);
    writing.add(write);
    write.then(
      () => writing.delete(write),
      () => undefined,
    );
    if (writing.size >= WRITERS) await Promise.race(writing);
    await onPage(end);
  }
  await Promise.all(writing);
  const spam = (position: number) => qualityAt(judged.quality[position] as number) === "SPAM";
  return percentileTable(scores, (position) => !spam(position));
}

const writeOptions = ({ slot }: OpenRun) => ({ slot, deadlineMs: 5 * MINUTE_MS });

/** Everything that is stored of one account. */
function accountRow(
  scoring: ScoringRun,
  judge: Judge,
  position: number,
  { following, done }: { readonly following: number; readonly done: Int32Array },
): FoundRow {
  const { world, judged, scene, model, now } = scoring;
  const { id = 0, key = "" } = world.accounts[position] ?? {};
  const inputs = scoreInputs(world, scene, [position], personOf(world, position));
  const [network] = inputs.networks;
  const score = scoreOf(inputs, model);
  scoring.shift.account(inputs, score.value);
  const quality = qualityAt(judged.quality[position] as number);
  const counts = network === undefined ? null : audienceCounts(world, judged, position, network, following);
  const seen = counts === null ? 0 : Object.values(counts.byQuality).reduce((sum, n) => sum + n, 0);
  return {
    id,
    key,
    score: score.value,
    card: packCard(score),
    quality,
    standing: judged.standing[position] as number,
    verdict: judge.verdict(position),
    audience: counts === null ? "" : packAudience(counts),
    followers: seen,
    ranked: quality !== "SPAM" && !isLongFrozen(world, position, now),
    clock: world.clocks[position]?.at ?? 0,
    frozen: world.clocks[position]?.status === "FROZEN",
    growth: arrivalsOf(world, position),
    days: daysOf(world, position, done),
  };
}

/** True where an account's data ended so long ago that leaderboards leave it out. */
export function isLongFrozen(world: Pick<World, "clocks">, position: number, now: number): boolean {
  const clock = world.clocks[position];
  return clock?.status === "FROZEN" && now - clock.at > LONG_FROZEN_DAYS * DAY_MS;
}
