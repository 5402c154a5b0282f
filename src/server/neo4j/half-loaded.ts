/**
 * The mark of a bulk load under way. A load that was killed has written half a store: whoever opens the home next finds the
 * mark of a dead process and empties the store, so that the graph is always empty or whole.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { ownerFile } from "./files.ts";
import { type Home, readIfThere } from "./home.ts";
import { liveHolder, ownMark } from "./lock.ts";
import { commandLine, goneWithin } from "./processes.ts";
import { runningServer, unknownServer } from "./state.ts";
import { stopServer } from "./stop.ts";

/** Milliseconds to wait for an import tool that its killed parent left behind. */
const toolDeadline = 10_000;

const markOf = (home: Home): string => join(home.folder, "half-loaded");
const toolOf = (home: Home): string => join(home.folder, "import-tool.pid");

/** Where the files for the import tool lie. */
export const bulkFolderOf = (home: Home): string => join(home.folder, "bulk");

export function markHalfLoaded(home: Home): void {
  ownerFile(markOf(home), ownMark());
}

/** Remembers the import tool, which outlives a killed parent. */
export function rememberTool(home: Home, pid: number): void {
  ownerFile(toolOf(home), String(pid));
}

/** The load is whole. */
export function markWhole(home: Home): void {
  rmSync(toolOf(home), { force: true });
  rmSync(markOf(home), { force: true });
}

/** Empties a store that a killed process left half loaded. The caller holds the start lock. */
export async function discardHalfLoaded(home: Home): Promise<void> {
  const mark = readIfThere(markOf(home));
  if (mark === null || liveHolder(mark) !== null) return;
  const pid = runningServer(home)?.pid ?? unknownServer(home);
  if (pid !== null) await stopServer(home, pid);
  await stopTool(home);
  emptyStore(home);
  rmSync(bulkFolderOf(home), { recursive: true, force: true });
  markWhole(home);
}

/** Removes the database; the next start makes an empty one. The server must be stopped. */
export function emptyStore(home: Home): void {
  for (const kind of ["databases", "transactions"]) {
    rmSync(join(home.neo4j, "data", kind, "neo4j"), { recursive: true, force: true });
  }
}

async function stopTool(home: Home): Promise<void> {
  const pid = Number(readIfThere(toolOf(home)));
  if (!(pid > 0) || !commandLine(pid)?.includes(`${home.folder}/`)) return;
  process.kill(pid, "SIGKILL");
  await goneWithin(pid, toolDeadline);
}
