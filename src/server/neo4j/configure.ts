/** What a home must hold before Neo4j or a tool of its runs there: neo4j.conf and, before the very first time, the password. */
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { GravitasError } from "../../errors.ts";
import { inFolder, ownerFile } from "./files.ts";
import type { Home } from "./home.ts";
import type { Memory } from "./memory.ts";
import { firstPasswordArguments, serverConf } from "./server-conf.ts";
import { startFailure } from "./start-failure.ts";

const passwordBytes = 24;

export interface Configuration {
  readonly java: string;
  readonly runtime: string;
  readonly memory: Memory;
}

/** Throws WRONG_PASSWORD where the password of a graph that is there is gone, and what Neo4j said where it did not take one. */
export function configure(home: Home, configuration: Configuration, port: number): void {
  const { runtime, memory } = configuration;
  inFolder(home.name, "GRAVITAS_HOME", () => {
    ownerFile(join(home.neo4j, "conf", "neo4j.conf"), serverConf(runtime, port, memory));
    setFirstPassword(home, configuration);
  });
}

/** Before the very first start: makes a password and gives it to Neo4j. */
function setFirstPassword(home: Home, { java, runtime }: Configuration): void {
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

function lostPassword(home: Home): GravitasError {
  return new GravitasError(
    "WRONG_PASSWORD",
    `The password of the graph in ${home.name} is gone: ${home.password}`,
    {
      hint: "Put the file back from a backup, or choose another folder with GRAVITAS_HOME.",
    },
  );
}
