/**
 * One home folder through its life, with real servers: alice starts Neo4j, bob shares it, alice is killed, carol adopts the
 * orphan and stops it as the last; dora's server is killed under her and comes back with her data.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { type Graph, openGraph } from "../../../src/graph/driver.ts";
import { readConfig } from "../../../src/server/config.ts";
import { silent } from "../../../src/server/console.ts";
import { type Home, openHome } from "../../../src/server/neo4j/home.ts";
import { acquireNeo4j, stopAbandoned } from "../../../src/server/neo4j/managed.ts";
import { commandLine, goneWithin } from "../../../src/server/neo4j/processes.ts";
import { freePort } from "../../../src/server/neo4j/start.ts";
import { runningServer } from "../../../src/server/neo4j/state.ts";
import { cypher } from "../../harness.ts";
import { neo4jOfTests } from "../../neo4j.ts";

// Whoever brings a server to the tests may have no Java to start another.
const own = test.skipIf(process.env.GRAVITAS_TEST_NEO4J_URI);

const folder = mkdtempSync(join(tmpdir(), `gravitas-test-${process.pid}-`));
const env = {
  ...process.env,
  GRAVITAS_HOME: folder,
  GRAVITAS_HEAP: "512m",
  GRAVITAS_PAGECACHE: "64m",
  NEO4J_URI: "",
};
const config = readConfig(env);
const home: Home = openHome(folder);

afterAll(async () => {
  await stopAbandoned(folder);
  rmSync(folder, { recursive: true, force: true });
});

const program = fileURLToPath(new URL("./hold-lease.ts", import.meta.url));

/** A process of its own that holds a lease; resolves when the server is ready. */
async function holder() {
  const child = spawn(process.execPath, ["--import", "tsx", program], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  return { child, uri: line.toString().trim() };
}

async function retried(graph: Graph, text: string): Promise<Record<string, unknown>[]> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await cypher(graph, text);
    } catch (error) {
      if (tries === 300) throw error;
      await sleep(100);
    }
  }
}

own("bob shares alice's server, carol adopts it when alice is killed, and stops it as the last", async () => {
  const alice = await holder();
  const pid = runningServer(home)?.pid ?? 0;
  expect(commandLine(pid)).not.toContain(readFileSync(home.password, "utf8").trim());

  const bob = await acquireNeo4j(config, silent, env);
  expect(bob.uri).toBe(alice.uri);
  await bob.release();
  expect(runningServer(home)?.pid).toBe(pid);

  alice.child.kill("SIGKILL");
  await once(alice.child, "exit");
  expect(runningServer(home)?.pid).toBe(pid);

  const carol = await acquireNeo4j(config, silent, env);
  expect(carol.uri).toBe(alice.uri);
  expect(runningServer(home)?.pid).toBe(pid);
  await carol.release();
  expect(runningServer(home)).toBeNull();
  expect(await goneWithin(pid, 0)).toBe(true);
});

own("dora's server is killed under her and comes back at the same address with her data", async () => {
  const dora = await acquireNeo4j(config, silent, env);
  const graph = openGraph(dora);
  try {
    await cypher(graph, "CREATE (:Note {text: 'kept'})");
    const pid = runningServer(home)?.pid ?? 0;
    process.kill(pid, "SIGKILL");
    expect(await goneWithin(pid, 5_000)).toBe(true);
    expect(await retried(graph, "MATCH (n:Note) RETURN n.text AS text")).toEqual([{ text: "kept" }]);
    expect(runningServer(home)?.pid).not.toBe(pid);
  } finally {
    await graph.close();
    await dora.release();
  }
  expect(runningServer(home)).toBeNull();
});

test("a server of the user's own is used and left running", async () => {
  const { uri, password } = neo4jOfTests();
  const lease = await acquireNeo4j(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: password }), silent);
  expect(lease).toMatchObject({ uri, managed: false });
  await lease.release();
  const graph = openGraph(neo4jOfTests());
  expect(await cypher(graph, "RETURN 1 AS one")).toEqual([{ one: 1 }]);
  await graph.close();
});

test("a wrong password is called that", async () => {
  const { uri } = neo4jOfTests();
  await expect(
    acquireNeo4j(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: "wrong" }), silent),
  ).rejects.toMatchObject({ code: "WRONG_PASSWORD", hint: expect.stringContaining("NEO4J_PASSWORD") });
});

test("a server that is not there is an outage that names the address", async () => {
  const uri = `bolt://127.0.0.1:${await freePort()}`;
  await expect(acquireNeo4j(readConfig({ NEO4J_URI: uri }), silent)).rejects.toMatchObject({
    code: "DATABASE_UNAVAILABLE",
    message: `Neo4j does not answer at ${uri}.`,
    hint: expect.stringContaining("NEO4J_URI"),
  });
});
