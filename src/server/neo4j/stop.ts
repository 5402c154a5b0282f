/** Stops a managed Neo4j: SIGTERM is a clean stop with a checkpoint, in about two seconds. */
import type { Home } from "./home.ts";
import { goneWithin } from "./processes.ts";
import { forgetState, isOurServer } from "./state.ts";

/** Milliseconds for a clean stop of a large store; after that the next start recovers. */
const stopDeadline = 60_000;
const killDeadline = 5_000;

/** Stops the server if `pid` is still it, and forgets it. The caller holds the start lock. */
export async function stopServer(home: Home, pid: number): Promise<void> {
  if (isOurServer(home, pid)) {
    signal(pid, "SIGTERM");
    if (!(await goneWithin(pid, stopDeadline))) {
      signal(pid, "SIGKILL");
      await goneWithin(pid, killDeadline);
    }
  }
  forgetState(home);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone between the look and the signal.
  }
}
