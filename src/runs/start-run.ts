/** Starts a run in this process without waiting for it: for the mutation, the schedule and the command line. */
import type { Graph } from "../graph/driver.ts";
import { model } from "../scoring/models/index.ts";
import { openRun } from "./open-run.ts";
import { continueRun, type RunOptions, type RunResult } from "./score-run.ts";

export interface StartedRun {
  readonly number: number;
  /** Settles when the run has published and its bands are written, or failed. */
  readonly finished: Promise<RunResult>;
}

/**
 * Opens a run and returns at once with its number; the scoring goes on.
 * @throws RUN_IN_PROGRESS
 */
export async function startRun(graph: Graph, options: RunOptions = {}): Promise<StartedRun> {
  const run = await openRun(graph, model.version, Date.now());
  const finished = continueRun(graph, run, options);
  // Who does not wait for the end must not be ended by its failure: the Run node keeps the message.
  finished.catch(() => undefined);
  return { number: run.number, finished };
}
