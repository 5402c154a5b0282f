/**
 * Finds a Java that Neo4j 5.26 supports (17 and 21: https://neo4j.com/docs/operations-manual/5/installation/requirements/),
 * first at JAVA_HOME, then on the PATH.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { GravitasError } from "../../errors.ts";
import type { Env } from "../config.ts";
import { waysOn } from "./ways-on.ts";

const supported: readonly number[] = [17, 21];

export interface Java {
  readonly command: string;
  readonly version: number;
  /** Such as `17.0.15`. */
  readonly fullVersion: string;
}

/** What the first line of `java -version` says (`"17.0.15"` is 17, `"1.8.0_402"` is 8), or null. */
export function parseVersion(output: string): { version: number; fullVersion: string } | null {
  const match = /version "((?:1\.)?(\d+)[\w.+-]*)"/.exec(output);
  return match ? { version: Number(match[2]), fullVersion: String(match[1]) } : null;
}

function askVersion(command: string, env: Env): ReturnType<typeof parseVersion> {
  const { stderr, stdout } = spawnSync(command, ["-version"], { env: { ...env }, encoding: "utf8" });
  return parseVersion(`${stderr ?? ""}${stdout ?? ""}`);
}

/** The first supported Java. Throws NO_JAVA saying what was looked at and what was found there. */
export function findJava(env: Env): Java {
  const places = [
    ...(env.JAVA_HOME ? [{ name: "JAVA_HOME", command: join(env.JAVA_HOME, "bin", "java") }] : []),
    { name: "PATH", command: "java" },
  ];
  const found: string[] = [];
  for (const { name, command } of places) {
    const java = askVersion(command, env);
    if (java !== null && supported.includes(java.version)) return { command, ...java };
    if (java !== null) found.push(`Java ${java.version} at ${name}`);
  }
  const message =
    found.length === 0
      ? "No Java found (looked at JAVA_HOME and PATH)."
      : `No Java that Neo4j supports: found ${found.join(" and ")} (looked at JAVA_HOME and PATH).`;
  throw new GravitasError("NO_JAVA", message, { hint: waysOn("install Java 17 or 21") });
}
