/** Progress of a run: told to whoever watches, and to the graph as the heartbeat that keeps the run its own. */
import { GravitasError } from "../errors.ts";
import type { Graph } from "../graph/driver.ts";
import { heartbeat } from "./heartbeat.ts";
import type { OpenRun } from "./open-run.ts";

export const runSteps = [
  "OPEN",
  "READ",
  "MEASURE",
  "JUDGE",
  "STANDING",
  "SCORE",
  "PUBLISH",
  "BANDS",
  "DONE",
] as const;
export type RunStep = (typeof runSteps)[number];

/** Called at the start of a step and as it goes on; `total` 0 where it is not known. */
export type OnProgress = (step: RunStep, done: number, total: number) => void;

/** At most this long between two heartbeats, milliseconds. */
const BEAT_MS = 2_000;

export class Progress {
  readonly #graph: Graph;
  readonly #run: OpenRun;
  readonly #onProgress: OnProgress;
  readonly #timer: NodeJS.Timeout;
  #last: { step: RunStep; done: number; total: number } = { step: "OPEN", done: 0, total: 0 };
  #beating: Promise<void> = Promise.resolve();
  #beatAt = 0;
  #lost = false;

  constructor(graph: Graph, run: OpenRun, onProgress: OnProgress) {
    this.#graph = graph;
    this.#run = run;
    this.#onProgress = onProgress;
    // Long procedures on the server do not silence the heart.
    this.#timer = setInterval(() => this.#beat(), BEAT_MS);
    this.#timer.unref();
  }

  /**
   * Says where the run is; ends it when another process has taken over.
   * @throws RUN_IN_PROGRESS
   */
  async at(step: RunStep, done = 0, total = 0): Promise<void> {
    const isNew = step !== this.#last.step;
    this.#last = { step, done, total };
    this.#onProgress(step, done, total);
    if (isNew || Date.now() - this.#beatAt > BEAT_MS) this.#beat();
    if (isNew) await this.#beating;
    if (this.#lost) {
      throw new GravitasError("RUN_IN_PROGRESS", `Run ${this.#run.number} was taken for dead and given up.`, {
        hint: "This machine was too slow or asleep; start a new run.",
      });
    }
  }

  /** Stops the heart. */
  async end(): Promise<void> {
    clearInterval(this.#timer);
    await this.#beating;
  }

  #beat(): void {
    this.#beatAt = Date.now();
    const { number, owner } = this.#run;
    const beat = async () => {
      const rows = await heartbeat(this.#graph, { number, owner, now: Date.now(), ...this.#last });
      if (rows.length === 0) this.#lost = true;
    };
    // A heartbeat that cannot be written is an outage that the work itself will meet and report.
    this.#beating = this.#beating.then(beat).catch(() => undefined);
  }
}
