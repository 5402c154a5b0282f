/** Stops a managed Neo4j: SIGTERM is a clean stop with a checkpoint, in about two seconds. */
import { MINUTE_MS } from "../../durations.ts";
import type { Home } from "./home.ts";
import { goneWithin } from "./processes.ts";
import { forgetState, isOurServer } from "./state.ts";

/** Milliseconds for a clean stop of a large store; after that the next start recovers. */
const stopDeadline = MINUTE_MS;
const killDeadline = 5_000;

/** Stops the server if `pid` is still it, and forgets it; false when it had to be killed. The caller holds the lock. */
export async function stopServer(home: Home, pid: number, deadline: number = stopDeadline): Promise<boolean> {
  const clean = await terminate(home, pid, deadline);
  forgetState(home);
  return clean;
}

async function terminate(home: Home, pid: number, deadline: number): Promise<boolean> {
  if (!isOurServer(home, pid)) return true;
  signal(pid, "SIGTERM");
  if (await goneWithin(pid, deadline)) return true;
  signal(pid, "SIGKILL");
  await goneWithin(pid, killDeadline);
  return false;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone between the look and the signal.
  }
}
