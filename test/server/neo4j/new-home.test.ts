/** A home is claimed as new only while it holds no graph and nobody uses it, and filled only if that is still so. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readConfig } from "../../../src/server/config.ts";
import { silent } from "../../../src/server/console.ts";
import { claimNewHome } from "../../../src/server/neo4j/new-home.ts";
import { gdsVersion, neo4jVersion } from "../../../src/server/neo4j/pom.ts";
import { javaOf, pathWith, temporaryFolder } from "./fake-tools.ts";

/** A home in an environment whose Java knows its version and takes a first password, and whose runtime is there. */
function place(java = `${javaOf("17.0.15")} || exit 0`) {
  const folder = temporaryFolder();
  const runtime = join(folder, "cache", `neo4j-${neo4jVersion}-gds-${gdsVersion}`);
  mkdirSync(runtime, { recursive: true });
  writeFileSync(join(runtime, "classes-java-17.0.15.jsa"), "");
  pathWith({ java }, join(folder, "java", "bin"));
  const home = join(folder, ".gravitas");
  const env = {
    GRAVITAS_HOME: home,
    GRAVITAS_CACHE: join(folder, "cache"),
    JAVA_HOME: join(folder, "java"),
    PATH: folder,
  };
  const database = join(home, "neo4j", "data", "databases", "neo4j");
  return { home, database, claim: () => claimNewHome(readConfig(env), silent, env) };
}

test("a new home is claimed once at a time, and holds what the tool needs before it runs", async () => {
  const { home, claim } = place();
  const claimed = await claim();
  expect(await claim()).toBeNull();
  const filled = await claimed?.offline.whileStopped(async () => {
    expect(readFileSync(join(home, "neo4j", "conf", "neo4j.conf"), "utf8")).toContain(
      "server.bolt.listen_address",
    );
    expect(existsSync(join(home, "password"))).toBe(true);
  });
  expect(filled).toBe(true);
  await claimed?.release();
  expect(await claim()).not.toBeNull();
});

test("a home that holds a graph is not new, nor is the user's own Neo4j", async () => {
  const { database, claim } = place();
  mkdirSync(database, { recursive: true });
  expect(await claim()).toBeNull();
  const given = readConfig({ NEO4J_URI: "bolt://localhost:7687", GRAVITAS_HOME: temporaryFolder() });
  expect(await claimNewHome(given, silent)).toBeNull();
});

test("a home in which somebody else has made a graph meanwhile is not filled", async () => {
  const { database, claim } = place();
  const claimed = await claim();
  expect(claimed?.offline.isOurs()).toBe(true);
  mkdirSync(database, { recursive: true });
  expect(claimed?.offline.isOurs()).toBe(false);
  const filled = await claimed?.offline.whileStopped(() => Promise.reject(new Error("It was filled.")));
  expect(filled).toBe(false);
});

test("a missing Java is told before anything is read, and the claim is given back", async () => {
  const { home, claim } = place("exit 127");
  await expect(claim()).rejects.toMatchObject({ code: "NO_JAVA" });
  await expect(claim()).rejects.toMatchObject({ code: "NO_JAVA" });
  expect(existsSync(join(home, "password"))).toBe(false);
});
