/**
 * Runs while serving: one every so often after the last published one, as long as the process lives. A run that another
 * process has under way, or that fails, is logged and tried again at the next turn; the shown scores stay. When somebody was
 * erased, by whatever process, the next run does not wait: others' scores must not rest on people who are gone.
 */
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../durations.ts";
import { GravitasError } from "../errors.ts";
import type { Graph } from "../graph/driver.ts";
import type { Log } from "../log.ts";
import { currentRun } from "../runs/current-run.ts";
import { erasedSince } from "../runs/erased-since.ts";
import { forgetOldActs, HELD_DAYS } from "../runs/retention/forget-old-acts.ts";
import { startRun } from "../runs/start-run.ts";
import { writeBands } from "../runs/write-bands.ts";

const unitsMs: Readonly<Record<string, number>> = { m: MINUTE_MS, h: HOUR_MS, d: DAY_MS };
/** How often it is looked whether somebody was erased since the last run, milliseconds. */
const LOOK_MS = MINUTE_MS;
/** For each second that the last run took, so many pass until a run for an erasure: a stream of them must not keep the machine busy. */
const REST = 4;

/**
 * Reads `24h`, `90m`, `7d` or `off` as milliseconds; null for `off`.
 * @throws BAD_OPTION
 */
export function everyOption(value: string): number | null {
  if (value === "off") return null;
  const [, count, unit] = /^([1-9]\d{0,3})([mhd])$/.exec(value) ?? [];
  if (count !== undefined && unit !== undefined) return Number(count) * (unitsMs[unit] ?? 0);
  throw new GravitasError("BAD_OPTION", `--every: "${value}" is not a span of time.`, {
    hint: "Write minutes, hours or days, such as 90m, 24h or 7d; off plans no runs.",
  });
}

export interface Schedule {
  /** Milliseconds; null where no run is planned. */
  nextRunAt(): number | null;
  /** Plans no more; a run under way goes on. */
  stop(): void;
}

/**
 * Plans runs; also finishes what the current run had left to do when its process was killed after publication.
 * @param everyMs null: no runs are planned
 * @param retentionDays for which interactions are held; older ones go after each planned run
 * @param lookMs how often it is looked for erasures
 */
export async function scheduleRuns(
  graph: Graph,
  everyMs: number | null,
  log: Log,
  retentionDays: number = HELD_DAYS,
  lookMs: number = LOOK_MS,
): Promise<Schedule> {
  const [current] = await currentRun(graph, {});
  if (current !== undefined) {
    writeBands(graph, current.run).catch((error: unknown) => log.warn({ error }, "bands are not finished"));
  }
  let next = everyMs === null ? null : (current?.run.publishedAt ?? Date.now()) + everyMs;
  let timer: NodeJS.Timeout | undefined;
  const plan = (): void => {
    if (next === null) return;
    timer = setTimeout(turn, Math.min(Math.max(0, next - Date.now()), lookMs));
    timer.unref();
  };
  const run = async (): Promise<void> => {
    try {
      const { number, finished } = await startRun(graph);
      const { tookMs } = await finished;
      log.info({ run: number, tookMs }, "planned run published");
      const dropped = await forgetOldActs(graph, retentionDays);
      if (dropped > 0) log.info({ dropped, retentionDays }, "old interactions are no longer held");
    } catch (error) {
      log.warn({ error }, "planned run did not publish; the scores shown stay");
    }
  };
  const turn = async (): Promise<void> => {
    const dueAt = await dueForErasure(graph);
    if (next === null || everyMs === null) return;
    next = Math.min(next, dueAt);
    if (Date.now() >= next) {
      next = Date.now() + everyMs;
      await run();
    }
    plan();
  };
  plan();
  return {
    nextRunAt: () => next,
    stop() {
      next = null;
      clearTimeout(timer);
    },
  };
}

/** When a run is due for those erased since the one shown, milliseconds; never where nobody was, or the graph does not answer. */
async function dueForErasure(graph: Graph): Promise<number> {
  const [shown] = await erasedSince(graph, {}).catch(() => []);
  if (shown === undefined) return Number.POSITIVE_INFINITY;
  return shown.publishedAt + REST * (shown.publishedAt - shown.startedAt);
}
