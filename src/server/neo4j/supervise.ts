/** Watches a server that must not be gone, and has it started again when it crashed; gives up when it crashes in a row. */
import { MINUTE_MS } from "../../durations.ts";

/** Milliseconds between two looks. */
const lookEvery = 2_000;
const mostRestarts = 3;
/** Milliseconds in which that many restarts mean that restarting does not help. */
const inARow = 10 * MINUTE_MS;

export interface Supervised {
  isRunning(): boolean;
  /** Starts it again; a failure is tried again like a crash. */
  restart(): Promise<void>;
  /** Told once, with what the last restart failed with; undefined when it started and crashed again. */
  givenUp(error: unknown): void;
}

/** Begins to watch; the returned function ends it. The watch keeps no process alive. */
export function supervise(server: Supervised, every: number = lookEvery): () => void {
  let restarts: number[] = [];
  let busy = false;
  let lastError: unknown;
  const timer = setInterval(async () => {
    if (busy || server.isRunning()) return;
    restarts = restarts.filter((at) => at > Date.now() - inARow);
    if (restarts.length >= mostRestarts) {
      clearInterval(timer);
      server.givenUp(lastError);
      return;
    }
    busy = true;
    restarts.push(Date.now());
    lastError = await server.restart().then(
      () => undefined,
      (error: unknown) => error,
    );
    busy = false;
  }, every);
  timer.unref();
  return () => clearInterval(timer);
}
