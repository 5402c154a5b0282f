/**
 * A home that has never held a graph, claimed for one big import: the import tool fills it before its first server starts, which
 * saves a start, a stop and the migrations of a graph that would be replaced. Whoever else comes meanwhile starts the
 * server as always; then nothing is filled, and the import goes on in that server.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Config, Env } from "../config.ts";
import type { Console } from "../console.ts";
import { configure } from "./configure.ts";
import { discardHalfLoaded } from "./half-loaded.ts";
import { type Home, openHome } from "./home.ts";
import type { Offline } from "./lease.ts";
import { countUses, signIn } from "./leases.ts";
import { leave, prepare, whileLocked } from "./managed.ts";
import { machineMemory, sizeMemory } from "./memory.ts";
import { freePort } from "./start.ts";
import { runningServer, unknownServer } from "./state.ts";

export interface NewHome {
  readonly offline: Offline;
  /** Gives the home back; the last one stops its server. */
  release(): Promise<void>;
}

/** Claims the home if it holds no graph and nobody uses it; null where it does, and for the user's own Neo4j. */
export async function claimNewHome(
  config: Config,
  reporter: Console,
  env: Env = process.env,
): Promise<NewHome | null> {
  if (config.neo4j !== null) return null;
  const home = openHome(config.home);
  const lease = await whileLocked(home, async () => {
    await discardHalfLoaded(home);
    return isNew(home) && countUses(home) === 0 ? signIn(home) : null;
  });
  if (lease === null) return null;
  const release = (): Promise<void> => leave(home, lease);
  const isOurs = (): boolean => isNew(home) && countUses(home) === 1;
  try {
    // Now, so that a missing Java is told before a long file is read.
    const tools = await prepare(config, reporter, env);
    const whileStopped: Offline["whileStopped"] = (work) =>
      whileLocked(home, async () => {
        if (!isOurs()) return false;
        const memory = sizeMemory(machineMemory(), 0, config);
        configure(home, { ...tools, memory }, await freePort());
        await work(tools);
        return true;
      });
    return { offline: { home, isOurs, whileStopped }, release };
  } catch (error) {
    await release();
    throw error;
  }
}

const isNew = (home: Home): boolean =>
  !existsSync(join(home.neo4j, "data", "databases", "neo4j")) &&
  runningServer(home) === null &&
  unknownServer(home) === null;
