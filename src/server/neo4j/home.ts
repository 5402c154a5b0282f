/**
 * The home folder of one graph (`GRAVITAS_HOME`): what lies where in it, its creation, and the claim that makes one
 * `gravitas start` its only server. Commands beside it share the running Neo4j and need no claim.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { GravitasError } from "../../errors.ts";
import { inFolder, ownerFile, ownerFolder } from "./files.ts";
import { tryLock, unlock } from "./lock.ts";

export interface Home {
  /** As the user wrote it, for messages. */
  readonly name: string;
  readonly folder: string;
  /** NEO4J_HOME of the managed server. */
  readonly neo4j: string;
  /** Console output of the managed server. */
  readonly log: string;
  readonly password: string;
  /** Key of the pseudonyms that stand for mail addresses. */
  readonly secret: string;
  /** What is known of the running server: see state.ts. */
  readonly state: string;
  /** One file per process that uses the server. */
  readonly leases: string;
  /** Held while the server is being started or stopped. */
  readonly startLock: string;
  readonly servingLock: string;
}

/** Creates the folder where needed. Throws HOME_NOT_WRITABLE or DISK_FULL. */
export function openHome(name: string): Home {
  const folder = resolve(name);
  const home: Home = {
    name,
    folder,
    neo4j: join(folder, "neo4j"),
    log: join(folder, "neo4j.log"),
    password: join(folder, "password"),
    secret: join(folder, "secret.key"),
    state: join(folder, "neo4j.json"),
    leases: join(folder, "leases"),
    startLock: join(folder, "neo4j.lock"),
    servingLock: join(folder, "serving.lock"),
  };
  inFolder(name, "GRAVITAS_HOME", () => {
    for (const path of [folder, home.neo4j, join(home.neo4j, "conf"), home.leases]) ownerFolder(path);
    // Written at every opening: the folder may be made by hand, and writing is the only proof that we may.
    ownerFile(join(folder, ".gitignore"), "*\n");
  });
  return home;
}

/** Makes this process the one that serves the folder. Throws HOME_IN_USE naming the other. */
export function claimServing(name: string): { release(): void } {
  const home = openHome(name);
  const other = inFolder(name, "GRAVITAS_HOME", () => tryLock(home.servingLock));
  if (other !== null) {
    throw new GravitasError(
      "HOME_IN_USE",
      `Another Gravitas (pid ${other}) is using ${name.replace(/\/$/, "")}/.`,
      {
        hint: "Stop it, or choose another folder with GRAVITAS_HOME.",
      },
    );
  }
  return { release: () => unlock(home.servingLock) };
}

/** The text of a file of the home, or null where there is none. */
export function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}
