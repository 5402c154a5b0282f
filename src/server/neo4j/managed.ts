/**
 * The Neo4j a command works on: the user's own (`NEO4J_URI`), or the managed one of the home folder, shared by all
 * commands there. Who comes first starts it, who leaves last stops it; one that a killed process left behind is adopted.
 */

import { join } from "node:path";
import { GravitasError } from "../../errors.ts";
import { openGraph, verifyGraph } from "../../graph/driver.ts";
import type { Config, Neo4jAddress } from "../config.ts";
import type { Console } from "../console.ts";
import { boltAnswers } from "./bolt-answers.ts";
import { type Home, openHome } from "./home.ts";
import { findJava } from "./java.ts";
import { countUses, signIn, signOut } from "./leases.ts";
import { withLock } from "./lock.ts";
import { machineMemory, sizeMemory, sizeText, storeSize } from "./memory.ts";
import { findRuntime } from "./runtime.ts";
import { startServer } from "./start.ts";
import { readPassword, runningServer, type ServerState, unknownServer } from "./state.ts";
import { stopServer } from "./stop.ts";

/** Milliseconds to wait for another process that is starting or stopping the server. */
const lockWait = 240_000;
/** Milliseconds a running server has to answer before it counts as hung. */
const adoptWithin = 10_000;

export interface Neo4jLease extends Neo4jAddress {
  readonly managed: boolean;
  /** `ready at bolt://…, 2.0 GB heap, …` for the status line. */
  readonly description: string;
  /** Gives the server back; the last one stops it. Close your driver first. May be called twice. */
  release(): Promise<void>;
}

/** A Neo4j that answers. Prints what it does on `reporter`; throws one clear error of the catalogue. */
export function acquireNeo4j(
  config: Config,
  reporter: Console,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Neo4jLease> {
  return config.neo4j === null ? acquireManaged(config, reporter, env) : useGiven(config.neo4j, reporter);
}

async function useGiven(address: Neo4jAddress, reporter: Console): Promise<Neo4jLease> {
  const graph = openGraph(address);
  const { neo4j, gds } = await verifyGraph(graph).finally(() => graph.close());
  const description = `ready at ${address.uri}, your own Neo4j ${neo4j} with GDS ${gds}, database ${address.database}`;
  reporter.status("Neo4j", description);
  return { ...address, managed: false, description, async release() {} };
}

async function acquireManaged(
  config: Config,
  reporter: Console,
  env: NodeJS.ProcessEnv,
): Promise<Neo4jLease> {
  const home = openHome(config.home);
  const { state, lease } = await whileLocked(home, async () => {
    const found = (await adopt(home)) ?? (await launch(home, config, reporter, env));
    return { state: found, lease: signIn(home) };
  });
  const uri = `bolt://127.0.0.1:${state.port}`;
  const description = `ready at ${uri}, ${sizeText(state.heap)} heap, ${sizeText(state.pageCache)} cache, data in ${home.name}`;
  reporter.status("Neo4j", description);
  let held = true;
  return {
    uri,
    user: "neo4j",
    password: readPassword(home),
    database: "neo4j",
    managed: true,
    description,
    async release() {
      if (!held) return;
      held = false;
      await leave(home, lease);
    },
  };
}

/** A server that runs already, whoever started it; one that does not answer is stopped. */
async function adopt(home: Home): Promise<ServerState | null> {
  const running = runningServer(home);
  if (running === null) {
    const unknown = unknownServer(home);
    if (unknown !== null) await stopServer(home, unknown);
    return null;
  }
  const until = Date.now() + adoptWithin;
  while (runningServer(home) !== null && Date.now() < until) {
    if (await boltAnswers(running.port, adoptWithin)) return running;
  }
  await stopServer(home, running.pid);
  return null;
}

async function launch(
  home: Home,
  config: Config,
  reporter: Console,
  env: NodeJS.ProcessEnv,
): Promise<ServerState> {
  const java = findJava(env);
  const runtime = await findRuntime(config.cache, reporter, env);
  const memory = sizeMemory(machineMemory(), storeSize(join(home.neo4j, "data")), config);
  const waiting = reporter.progress("Neo4j", "starting");
  try {
    return await startServer(home, { java: java.command, runtime, memory, port: null });
  } finally {
    waiting.end();
  }
}

async function leave(home: Home, lease: string): Promise<void> {
  await whileLocked(home, async () => {
    signOut(lease);
    const running = runningServer(home);
    if (countUses(home) === 0 && running !== null) await stopServer(home, running.pid);
  });
}

/** Stops a server of this folder that nobody uses any more; for folders about to be deleted. */
export async function stopAbandoned(name: string): Promise<void> {
  const home = openHome(name);
  await whileLocked(home, async () => {
    const pid = runningServer(home)?.pid ?? unknownServer(home);
    if (countUses(home) === 0 && pid !== null) await stopServer(home, pid);
  });
}

function whileLocked<T>(home: Home, work: () => Promise<T>): Promise<T> {
  const onTimeout = (holder: number): Error =>
    new GravitasError(
      "DATABASE_FAILED_TO_START",
      `Process ${holder} has been starting Neo4j in ${home.name} for too long.`,
      {
        hint: `Look at ${home.log}, or stop that process and start again.`,
      },
    );
  return withLock(home.startLock, { milliseconds: lockWait, onTimeout }, work);
}
