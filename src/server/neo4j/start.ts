/** Starts the managed Neo4j of a home and waits until it is ready. The caller holds the start lock. */
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { closeSync, existsSync, openSync, readFileSync, statfsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { GravitasError } from "../../errors.ts";
import { boltAnswers } from "./bolt-answers.ts";
import { diskFull, inFolder, ownerFile } from "./files.ts";
import type { Home } from "./home.ts";
import type { Memory } from "./memory.ts";
import { firstPasswordArguments, serverArguments, serverConf } from "./server-conf.ts";
import { forgetState, isOurServer, type ServerState, writeState } from "./state.ts";
import { stopServer } from "./stop.ts";

/** Milliseconds a start may take; a large store that recovers from a crash needs minutes. */
const startDeadline = 180_000;
const lookEvery = 100;
const answerWithin = 2_000;
const passwordBytes = 24;
/** Causes shown when Neo4j does not start. */
const shownCauses = 2;
const outOfSpace = /No space left on device|out of disk space|OutOfDiskSpace|Disk quota exceeded/i;
/** Bytes below which a disk counts as full. */
const leastFree = 2 ** 20;

export interface Launch {
  readonly java: string;
  readonly runtime: string;
  readonly memory: Memory;
  /** Further options of the JVM. */
  readonly jvmOptions: readonly string[];
  /** The port of the server that this one replaces, or null for any free one. */
  readonly port: number | null;
}

/** Starts the server. Throws DATABASE_FAILED_TO_START or DISK_FULL with what Neo4j said. */
export async function startServer(home: Home, launch: Launch): Promise<ServerState> {
  const port = launch.port ?? (await freePort());
  inFolder(home.name, "GRAVITAS_HOME", () => {
    ownerFile(join(home.neo4j, "conf", "neo4j.conf"), serverConf(launch.runtime, port, launch.memory));
    setFirstPassword(home, launch);
  });
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

/** Before the very first start: makes a password and gives it to Neo4j. */
function setFirstPassword(home: Home, { java, runtime }: Launch): void {
  const data = join(home.neo4j, "data");
  const initialised = existsSync(join(data, "dbms", "auth.ini")) || existsSync(join(data, "databases"));
  if (!existsSync(home.password)) {
    if (initialised) throw lostPassword(home);
    ownerFile(home.password, `${randomBytes(passwordBytes).toString("hex")}\n`);
  }
  if (initialised) return;
  const env = { ...process.env, NEO4J_HOME: home.neo4j, NEO4J_CONF: join(home.neo4j, "conf") };
  const { status, stderr, stdout } = spawnSync(java, firstPasswordArguments(runtime, home.password), {
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw startFailure(home, `${stdout}\n${stderr}`);
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

function lostPassword(home: Home): GravitasError {
  return new GravitasError(
    "WRONG_PASSWORD",
    `The password of the graph in ${home.name} is gone: ${home.password}`,
    {
      hint: "Put the file back from a backup, or choose another folder with GRAVITAS_HOME.",
    },
  );
}

function startFailure(home: Home, log: string): GravitasError {
  // A full disk cuts the log as well, so the disk is asked too.
  if (outOfSpace.test(log) || freeBytes(home.folder) < leastFree) return diskFull(home.name, "GRAVITAS_HOME");
  const lines = log.trim().split("\n");
  const telling = lines.filter((line) => /error|exception|caused by|invalid|unable|not ready/i.test(line));
  // The first says what failed, the last causes why.
  const [first = "", ...rest] = telling.length > 0 ? telling : lines;
  const shown = [first, ...rest.filter((line) => !/^\s+at /.test(line)).slice(-shownCauses)];
  return new GravitasError(
    "DATABASE_FAILED_TO_START",
    `Neo4j did not start. It said:\n${shown.map((line) => `  ${line.trim()}`).join("\n")}`,
    { hint: `All it said is in ${home.log}. The data is untouched; start again once the cause is gone.` },
  );
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
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
