/** What the home remembers of its server, and whether that very server still runs. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ownerFile } from "./files.ts";
import { type Home, readIfThere } from "./home.ts";
import { commandLine } from "./processes.ts";
import { isServerOf } from "./server-conf.ts";

const stateRule = z.object({
  pid: z.number().int().positive(),
  port: z.number().int().positive(),
  heap: z.number(),
  pageCache: z.number(),
});

export type ServerState = z.output<typeof stateRule>;

/** Written as soon as the server has a pid, so that even a half-started one is found again. */
export function writeState(home: Home, state: ServerState): void {
  ownerFile(home.state, `${JSON.stringify(state)}\n`);
}

export function forgetState(home: Home): void {
  rmSync(home.state, { force: true });
}

/** The state of the server when it runs; a pid that now belongs to another program does not count. */
export function runningServer(home: Home): ServerState | null {
  const text = readIfThere(home.state);
  if (text === null) return null;
  const state = stateRule.safeParse(parseJson(text));
  return state.success && isOurServer(home, state.data.pid) ? state.data : null;
}

/** The pid of a server of this home that our state does not know, from Neo4j's own pid file; or null. */
export function unknownServer(home: Home): number | null {
  const pid = Number(readIfThere(join(home.neo4j, "run", "neo4j.pid")));
  return pid > 0 && isOurServer(home, pid) ? pid : null;
}

export function isOurServer(home: Home, pid: number): boolean {
  const line = commandLine(pid);
  return line !== null && isServerOf(home.neo4j, line);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The generated password, without the line end. */
export function readPassword(home: Home): string {
  return readFileSync(home.password, "utf8").trim();
}
