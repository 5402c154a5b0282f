/**
 * The Neo4j a command works on: the user's own (`NEO4J_URI`), or the managed one of the home folder, shared by all
 * commands there. Who comes first starts it, who leaves last stops it; one that a killed process left behind is adopted.
 */
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { GravitasError } from "../../errors.ts";
import type { Config, Env } from "../config.ts";
import type { Console } from "../console.ts";
import { boltAnswers } from "./bolt-answers.ts";
import { classArchiveOptions } from "./class-archive.ts";
import { useGiven } from "./given.ts";
import { discardHalfLoaded } from "./half-loaded.ts";
import { type Home, openHome } from "./home.ts";
import { findJava } from "./java.ts";
import type { Neo4jLease } from "./lease.ts";
import { countUses, signIn, signOut } from "./leases.ts";
import { withLock } from "./lock.ts";
import { machineMemory, sizeMemory, sizeText, storeSize } from "./memory.ts";
import { findRuntime } from "./runtime.ts";
import { type Launch, startServer } from "./start.ts";
import { readPassword, runningServer, type ServerState, unknownServer } from "./state.ts";
import { stopServer } from "./stop.ts";
import { supervise } from "./supervise.ts";

/** Milliseconds to wait for another process that is starting or stopping the server. */
const lockWait = 240_000;
/** Milliseconds a running server has to answer before it counts as hung, and then to stop. */
const adoptWithin = 10_000;
const hungStopWithin = 5_000;
const answerEvery = 100;

/** A Neo4j that answers. Prints its status lines on `reporter`. Throws one clear error of the catalogue. */
export function acquireNeo4j(config: Config, reporter: Console, env: Env = process.env): Promise<Neo4jLease> {
  return config.neo4j === null ? acquireManaged(config, reporter, env) : useGiven(config.neo4j, reporter);
}

async function acquireManaged(config: Config, reporter: Console, env: Env): Promise<Neo4jLease> {
  const home = openHome(config.home);
  const start = async (tools: Tools, port: number | null): Promise<ServerState> => {
    const waiting = reporter.progress("Neo4j", "starting");
    const memory = sizeMemory(machineMemory(), storeSize(join(home.neo4j, "data")), config);
    return startServer(home, { ...tools, memory, port }).finally(() => waiting.end());
  };
  // The fetch takes as long as the network wants: it must not hold the lock.
  const early = runningServer(home) === null ? await prepare(config, reporter, env) : null;
  const { state, lease } = await whileLocked(home, async () => {
    await discardHalfLoaded(home);
    const found = (await adopt(home)) ?? (await start(early ?? (await prepare(config, reporter, env)), null));
    return { state: found, lease: signIn(home) };
  });
  const uri = `bolt://127.0.0.1:${state.port}`;
  const description = `ready at ${uri}, ${sizeText(state.heap)} heap, ${sizeText(state.pageCache)} cache, data in ${home.name}`;
  reporter.status("Neo4j", description);

  let held = true;
  const endWatch = supervise({
    isRunning: () => runningServer(home) !== null,
    restart: () =>
      whileLocked(home, async () => {
        if (!held || (await adopt(home)) !== null) return;
        reporter.status("Neo4j", `was gone; starting it again at ${uri}`);
        // The same port, so that open drivers find it again.
        await start(await prepare(config, reporter, env), state.port);
      }),
    givenUp: (error) =>
      reporter.error(
        error ??
          new GravitasError("DATABASE_FAILED_TO_START", "Neo4j keeps stopping; it is not started again.", {
            hint: `Why is in ${home.log} and ${join(home.neo4j, "logs")}.`,
          }),
      ),
  });
  return {
    uri,
    user: "neo4j",
    password: readPassword(home),
    database: "neo4j",
    managed: true,
    description,
    offline: {
      home,
      isOurs: () => countUses(home) === 1,
      whileStopped: (work) =>
        whileLocked(home, async () => {
          if (countUses(home) !== 1) return false;
          const tools = await prepare(config, reporter, env);
          const { pid, port } = runningServer(home) ?? state;
          await stopServer(home, pid);
          try {
            await work(tools);
          } finally {
            await start(tools, port);
          }
          return true;
        }),
    },
    async release() {
      if (!held) return;
      held = false;
      endWatch();
      await leave(home, lease);
    },
  };
}

type Tools = Pick<Launch, "java" | "runtime" | "jvmOptions">;

/** Everything a start needs that lies outside the home. */
export async function prepare(config: Config, reporter: Console, env: Env): Promise<Tools> {
  const java = findJava(env);
  const runtime = await findRuntime(config.cache, reporter, env);
  const jvmOptions = await classArchiveOptions(runtime, java, reporter);
  return { java: java.command, runtime, jvmOptions };
}

/** A server that runs already, whoever started it; one that does not answer is stopped. */
async function adopt(home: Home): Promise<ServerState | null> {
  const running = runningServer(home);
  const pid = running?.pid ?? unknownServer(home);
  if (pid === null) return null;
  const until = Date.now() + adoptWithin;
  while (running !== null && runningServer(home) !== null && Date.now() < until) {
    if (await boltAnswers(running.port, adoptWithin)) return running;
    await sleep(answerEvery);
  }
  await stopServer(home, pid, hungStopWithin);
  return null;
}

/** Gives a home back that was signed in to; the last one stops its server. */
export async function leave(home: Home, lease: string): Promise<void> {
  await whileLocked(home, async () => {
    signOut(lease);
    await stopUnused(home);
  });
}

/** Stops a server of this folder that nobody uses any more; for folders about to be deleted. */
export async function stopAbandoned(name: string): Promise<void> {
  const home = openHome(name);
  await whileLocked(home, () => stopUnused(home));
}

async function stopUnused(home: Home): Promise<void> {
  const pid = runningServer(home)?.pid ?? unknownServer(home);
  if (countUses(home) === 0 && pid !== null) await stopServer(home, pid);
}

/** Does the work while nobody else starts or stops the server of the home. */
export function whileLocked<T>(home: Home, work: () => Promise<T>): Promise<T> {
  const onTimeout = (holder: number): Error =>
    new GravitasError(
      "DATABASE_FAILED_TO_START",
      `Process ${holder} has been starting or stopping Neo4j in ${home.name} for too long.`,
      { hint: `Look at ${home.log}, or stop that process and start again.` },
    );
  return withLock(home.startLock, { milliseconds: lockWait, onTimeout }, work);
}
