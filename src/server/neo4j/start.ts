/** Starts the managed Neo4j of a home and waits until it is ready. The caller holds the start lock. */
import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { boltAnswers } from "./bolt-answers.ts";
import { type Configuration, configure } from "./configure.ts";
import { inFolder } from "./files.ts";
import type { Home } from "./home.ts";
import { serverArguments } from "./server-conf.ts";
import { startFailure } from "./start-failure.ts";
import { forgetState, isOurServer, type ServerState, writeState } from "./state.ts";
import { stopServer } from "./stop.ts";

/** Milliseconds a start may take; a large store that recovers from a crash needs minutes. */
const startDeadline = 180_000;
const lookEvery = 100;
const answerWithin = 2_000;

export interface Launch extends Configuration {
  /** Further options of the JVM. */
  readonly jvmOptions: readonly string[];
  /** The port of the server that this one replaces, or null for any free one. */
  readonly port: number | null;
}

/** Starts the server. Throws DATABASE_FAILED_TO_START or DISK_FULL with what Neo4j said. */
export async function startServer(home: Home, launch: Launch): Promise<ServerState> {
  const port = launch.port ?? (await freePort());
  configure(home, launch, port);
  const pid = inFolder(home.name, "GRAVITAS_HOME", () => spawnServer(home, launch));
  const state = { pid, port, ...launch.memory };
  writeState(home, state);
  try {
    await waitUntilReady(home, state);
  } catch (error) {
    await stopServer(home, pid);
    forgetState(home);
    throw error;
  }
  return state;
}

/** Its own process group: Ctrl-C on the terminal must reach us first, who then stop the server cleanly. */
function spawnServer(home: Home, { java, runtime, memory, jvmOptions }: Launch): number {
  const log = openSync(home.log, "w", 0o600);
  const child = spawn(java, [...jvmOptions, ...serverArguments(runtime, home.neo4j, memory)], {
    cwd: home.neo4j,
    detached: true,
    stdio: ["ignore", log, log],
    windowsHide: true,
  });
  closeSync(log);
  child.on("error", () => {});
  child.unref();
  if (child.pid === undefined) throw startFailure(home, `${java} does not run.`);
  return child.pid;
}

/** Ready when the log says so and Bolt answers; gives up at once when the process is gone. */
async function waitUntilReady(home: Home, { pid, port }: ServerState): Promise<void> {
  const until = Date.now() + startDeadline;
  for (;;) {
    const log = readFileSync(home.log, "utf8");
    if (/ Started\.\s*$/m.test(log) && (await boltAnswers(port, answerWithin))) return;
    if (!isOurServer(home, pid) && !(await appearsLate(home, pid)))
      throw startFailure(home, readFileSync(home.log, "utf8"));
    if (Date.now() > until) throw startFailure(home, `${log}\nNot ready after ${startDeadline / 1000} s.`);
    await sleep(lookEvery);
  }
}

/** Between fork and exec a process still shows its parent's command line. */
async function appearsLate(home: Home, pid: number): Promise<boolean> {
  await sleep(lookEvery);
  return isOurServer(home, pid);
}

/** A loopback port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
