/**
 * Opens a run: refuses while another is alive, marks dead ones FAILED, and drops what they left in memory. A run is dead
 * when its heart has not beaten for a minute, or at once when its process on this machine is gone.
 */
import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { MINUTE_MS } from "../durations.ts";
import { GravitasError } from "../errors.ts";
import type { Graph } from "../graph/driver.ts";
import type { Slot } from "../graph/query-texts.ts";
import { createRun } from "./create-run.ts";
import { dropProjections } from "./drop-projections.ts";
import { running } from "./running.ts";

/** Without a heartbeat for this long a run is dead, milliseconds. */
export const HEARTBEAT_LIMIT_MS = MINUTE_MS;
/** Names of all runs' projections begin so. */
export const PROJECTION_PREFIX = "gravitas-run-";

export interface OpenRun {
  readonly number: number;
  readonly slot: Slot;
  /** What tells this process's run from another's. */
  readonly owner: string;
}

/**
 * @param now milliseconds
 * @throws RUN_IN_PROGRESS
 */
export async function openRun(graph: Graph, model: string, now: number): Promise<OpenRun> {
  const owner = `${hostname()}/${process.pid}/${randomUUID()}`;
  const dead = (await running(graph, {})).filter((run) => isDead(run, now)).map(({ number }) => number);
  const [row] = await createRun(graph, { owner, model, now, dead });
  if (row === undefined || row.other !== null) {
    throw new GravitasError("RUN_IN_PROGRESS", `Run ${row?.other ?? ""} is under way; nothing was started.`, {
      hint: "Wait until it has published; gravitas status shows its progress.",
    });
  }
  await dropProjections(graph, { prefix: PROJECTION_PREFIX });
  return { number: row.number, slot: slotOf(row.number), owner };
}

/** The slot that a run writes and its readers read. */
export function slotOf(run: number): Slot {
  return run % 2 === 0 ? 0 : 1;
}

function isDead(run: { owner: string | null; heartbeatAt: number | null }, now: number): boolean {
  if (now - (run.heartbeatAt ?? 0) > HEARTBEAT_LIMIT_MS) return true;
  const [host, pid] = run.owner?.split("/") ?? [];
  return host === hostname() && Number(pid) !== process.pid && !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
