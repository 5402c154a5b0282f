import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { silent } from "../../../src/server/console.ts";
import { findRuntime } from "../../../src/server/neo4j/runtime.ts";
import { pathWith, temporaryFolder } from "./fake-tools.ts";

const asksVersion = '[ "$1" = -version ] && exit 0';
/** Does in its working folder what a good copy-dependencies leaves behind. */
const goodMaven = `${asksVersion}
/bin/mkdir lib plugins; echo jar > lib/neo4j.jar; echo jar > plugins/proc.jar`;

test("no Maven: what was looked for and three ways on", async () => {
  await expect(findRuntime(temporaryFolder(), silent, { PATH: temporaryFolder() })).rejects.toMatchObject({
    code: "NO_MAVEN",
    message: expect.stringContaining("No Maven found (looked for mvn on the PATH)"),
    hint: expect.stringMatching(/^Three ways on: install Maven .*; docker compose up; or set NEO4J_URI/),
  });
});

test("no network: Maven cannot resolve, the message says so and nothing half-made is left", async () => {
  const cache = temporaryFolder();
  const repository = temporaryFolder();
  // The real Maven, kept off the network, with a local repository that holds nothing.
  const offline = `PATH='${process.env.PATH}' exec mvn --offline -Dmaven.repo.local='${repository}' "$@"`;
  const env = { ...process.env, PATH: pathWith({ mvn: offline }) };
  await expect(findRuntime(cache, silent, env)).rejects.toMatchObject({
    code: "FETCH_FAILED",
    message: expect.stringContaining("Maven Central cannot be reached"),
    hint: expect.stringContaining("settings.xml"),
  });
  expect(readdirSync(cache)).toEqual(["fetch.log"]);
  expect(readFileSync(join(cache, "fetch.log"), "utf8")).toContain("maven-dependency-plugin");
});

test("a full disk while fetching is called a full disk", async () => {
  const full = `${asksVersion}\necho '[ERROR] Could not copy neo4j.jar: No space left on device'; exit 1`;
  await expect(
    findRuntime(temporaryFolder(), silent, { PATH: pathWith({ mvn: full }) }),
  ).rejects.toMatchObject({
    code: "DISK_FULL",
    hint: expect.stringContaining("GRAVITAS_CACHE"),
  });
});

test("a cache that is a file is not writable", async () => {
  const file = join(temporaryFolder(), "cache");
  writeFileSync(file, "");
  await expect(findRuntime(file, silent, { PATH: pathWith({ mvn: goodMaven }) })).rejects.toMatchObject({
    code: "HOME_NOT_WRITABLE",
    message: expect.stringContaining(file),
    hint: expect.stringContaining("GRAVITAS_CACHE"),
  });
});

test("two projects that fetch at the same time end with one complete runtime", async () => {
  const cache = temporaryFolder();
  const env = { PATH: pathWith({ mvn: goodMaven }) };
  const [first, second] = await Promise.all([
    findRuntime(cache, silent, env),
    findRuntime(cache, silent, env),
  ]);
  expect(second).toBe(first);
  expect(readdirSync(first).sort()).toEqual(["lib", "plugins", "pom.xml"]);
  expect(readdirSync(cache).filter((name) => name.startsWith("fetch-"))).toEqual([]);
});

test("a cached runtime is used without Maven", async () => {
  const cache = temporaryFolder();
  const folder = await findRuntime(cache, silent, { PATH: pathWith({ mvn: goodMaven }) });
  expect(await findRuntime(cache, silent, { PATH: temporaryFolder() })).toBe(folder);
});

test("what a killed fetch left behind is removed by the next", async () => {
  const cache = temporaryFolder();
  // Pids end at 4,194,304 on Linux (proc(5), pid_max), so this one is never alive.
  const abandoned = join(cache, "fetch-4999999-abc");
  mkdirSync(join(abandoned, "lib"), { recursive: true });
  await findRuntime(cache, silent, { PATH: pathWith({ mvn: goodMaven }) });
  expect(existsSync(abandoned)).toBe(false);
});

test("Maven that ends well without the jars is a failure", async () => {
  await expect(
    findRuntime(temporaryFolder(), silent, { PATH: pathWith({ mvn: asksVersion }) }),
  ).rejects.toMatchObject({ code: "FETCH_FAILED" });
});
