/** What a resolver can reach, made anew for each request. */
import { setMaxListeners } from "node:events";
import type { Graph } from "../graph/driver.ts";
import type { CallOptions } from "../graph/query.ts";
import type { Slot } from "../graph/query-texts.ts";
import type { Log } from "../log.ts";
import type { SuppressionBook } from "../privacy/suppression-book.ts";
import { currentRun } from "../runs/current-run.ts";
import { slotOf } from "../runs/open-run.ts";
import type { RunRow } from "../runs/run-row.ts";
import type { Left } from "./access/rate-limit.ts";
import type { Access } from "./access/tokens.ts";
import { Batches } from "./batches.ts";
import type { Live } from "./live/live.ts";

/** The run that readers see, or none before the first. */
export interface Reading {
  readonly run: RunRow | null;
  /** 0 where there is no run: no account knows it. */
  readonly number: number;
  readonly slot: Slot;
}

export interface ContextOptions {
  readonly graph: Graph;
  /** Milliseconds. */
  readonly now: () => number;
  readonly log: Log;
  readonly requestId: string;
  /** Whose limit the request counts against: a token, or an address. */
  readonly caller: string;
  /** What the caller may do. */
  readonly access: Access;
  /** Whether reading needs the scope `read` here. */
  readonly readsNeedToken: boolean;
  /** The suppression list as it lies outside the graph. */
  readonly book: SuppressionBook;
  /** What the caller has left of the minute; null where there is no limit. */
  readonly rateLeft: () => Left | null;
  /** Milliseconds; null where no further run is planned. */
  readonly nextRunAt: () => number | null;
  /** Takes one of the caller's turns to contest a verdict; milliseconds to wait where none is left. */
  readonly takeContest: () => number;
  /** What subscriptions watch. */
  readonly live: Live;
  readonly signal: AbortSignal;
  /** Milliseconds a query of the graph may take. */
  readonly deadlineMs: number;
}

export interface Context extends Omit<ContextOptions, "signal" | "deadlineMs"> {
  /** `performance.now()` at its begin. */
  readonly startedAt: number;
  /** Whether the caller may do everything. */
  readonly isAdmin: boolean;
  readonly batches: Batches;
  /** How every query of this request is called: it ends when the caller goes away or the deadline has passed. */
  readonly call: CallOptions;
  /** The current run, read once. */
  reading(): Promise<Reading>;
  /** Forgets what was read, so that the answer to a mutation shows what it wrote. */
  forget(): void;
}

export function createContext({ signal, deadlineMs, ...options }: ContextOptions): Context {
  const call: CallOptions = { signal: forMany(signal), deadlineMs };
  const batches = new Batches();
  let reading: Promise<Reading> | undefined;
  return {
    ...options,
    isAdmin: options.access.scopes.has("admin"),
    startedAt: performance.now(),
    call,
    batches,
    reading() {
      reading ??= readCurrent(options.graph, call);
      return reading;
    },
    forget() {
      reading = undefined;
      batches.clear();
    },
  };
}

/** A signal that the many queries of one request may listen to without Node taking it for a leak. */
function forMany(signal: AbortSignal): AbortSignal {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  if (signal.aborted) controller.abort(signal.reason);
  else signal.addEventListener("abort", () => controller.abort(signal.reason), { once: true });
  return controller.signal;
}

async function readCurrent(graph: Graph, call: CallOptions): Promise<Reading> {
  const [row] = await currentRun(graph, {}, call);
  const number = row?.run.number ?? 0;
  return { run: row?.run ?? null, number, slot: slotOf(number) };
}
