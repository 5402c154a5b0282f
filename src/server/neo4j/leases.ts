/**
 * Who uses the managed server: one file per use, named after the process. The last to leave stops the server; files of
 * processes that were killed count for nothing and are swept.
 */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ownerFile } from "./files.ts";
import { type Home, readIfThere } from "./home.ts";
import { liveHolder, ownMark } from "./lock.ts";

let uses = 0;

/** Signs this process in; returns the file that signs it out. */
export function signIn(home: Home): string {
  uses += 1;
  const lease = join(home.leases, `${process.pid}.${uses}`);
  ownerFile(lease, ownMark());
  return lease;
}

export function signOut(lease: string): void {
  rmSync(lease, { force: true });
}

/** How many uses are live; sweeps the dead ones. */
export function countUses(home: Home): number {
  let live = 0;
  for (const name of readdirSync(home.leases)) {
    const path = join(home.leases, name);
    const content = readIfThere(path);
    if (content !== null && liveHolder(content) !== null) live += 1;
    else rmSync(path, { force: true });
  }
  return live;
}
