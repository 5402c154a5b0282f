/** The database hung, gone, cut off and back: typed answers in time, and recovery without a restart. And whoever gives up ends the work. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen } from "../../src/api/listen.ts";
import type { Api } from "../../src/api/server.ts";
import { type Graph, openGraph } from "../../src/graph/driver.ts";
import { cypher, emptyGraph, testGraph } from "../harness.ts";
import { neo4jOfTests } from "../neo4j.ts";
import { type MisbehavingProxy, openProxy } from "../tcp-proxy.ts";
import { apiOn, ask, TOKEN } from "./ask.ts";
import { firstEvent } from "./events.ts";

const DEADLINE_MS = 2_000;
/** A busy machine answers later than it means to. */
const GRACE_MS = 4_000;

let proxy: MisbehavingProxy;
let graph: Graph;
let api: Api;
beforeAll(async () => {
  await emptyGraph();
  const address = neo4jOfTests();
  proxy = await openProxy(Number(new URL(address.uri).port));
  graph = openGraph({ ...address, uri: `bolt://127.0.0.1:${proxy.port}` });
  api = apiOn(graph, { deadlineMs: DEADLINE_MS });
});
afterAll(async () => {
  proxy.behave("pass");
  await graph.close();
  await proxy.close();
});

const asked = async () => {
  const began = performance.now();
  const { status, data, errors } = await ask(api, "{ imports { totalCount } }");
  return {
    status,
    data,
    code: errors[0]?.extensions.code,
    retryable: errors[0]?.extensions.retryable,
    ms: performance.now() - began,
  };
};
const works = () =>
  expect.poll(async () => (await asked()).data?.imports?.totalCount, { timeout: 30_000 }).toBe(0);

describe("the database", () => {
  it("hung: sixty requests, more than the pool holds, all end in time with a code; healed, the next is answered", async () => {
    await works();
    proxy.behave("hang");
    const answers = await Promise.all(Array.from({ length: 60 }, asked));
    for (const { code, retryable, ms } of answers) {
      expect(["DATABASE_UNAVAILABLE", "DEADLINE_EXCEEDED"]).toContain(code);
      expect([retryable ?? true, ms < DEADLINE_MS + GRACE_MS]).toEqual([true, true]);
    }
    expect(await api.isReady()).toBe(false);
    proxy.behave("pass");
    await works();
    expect(await api.isReady()).toBe(true);
  });

  it("gone and back: refused with 503 in time, then answered without a restart; a subscription lives through it", async () => {
    proxy.behave("refuse");
    const { status, code, ms } = await asked();
    expect([status, code]).toEqual([503, "DATABASE_UNAVAILABLE"]);
    expect(ms).toBeLessThan(DEADLINE_MS + GRACE_MS);
    const first = firstEvent(api, "subscription { runProgress { sentence } }", {});
    proxy.behave("pass");
    await works();
    await cypher(
      await testGraph(),
      "CREATE (:Run {number: 1, status: 'FAILED', model: '2', startedAt: 1, finishedAt: 2, message: 'The cat pulled the plug.'})",
    );
    expect((await first).data.runProgress.sentence).toBe("Run 1 failed: The cat pulled the plug.");
  });

  it("restarted: every connection is cut, the next request is answered", async () => {
    await works();
    proxy.cut();
    expect((await asked()).data?.imports.totalCount).toBe(0);
  });

  it("slow: what takes longer than the deadline is DEADLINE_EXCEEDED, 504", async () => {
    const hurried = apiOn(graph, { deadlineMs: 1 });
    const { status, errors } = await ask(hurried, "{ imports { totalCount } }");
    expect([status, errors[0]?.extensions.code]).toEqual([504, "DEADLINE_EXCEEDED"]);
  });
});

describe("whoever gives up", () => {
  it("ends the Cypher of the request", async () => {
    const direct = await testGraph();
    await cypher(direct, "CREATE (:Account {key: 'twitter:nora', network: 'twitter', handle: 'nora'})");
    const server = await listen(apiOn(direct, { deadlineMs: 60_000 }), { host: "127.0.0.1", port: 0 });
    // Somebody holds the account, so that the label waits for it.
    const holder = direct.driver.session();
    const held = holder.beginTransaction();
    await held.run("MATCH (a:Account {key: 'twitter:nora'}) SET a.held = true");
    const waiting = async () =>
      (
        await cypher(
          direct,
          "SHOW TRANSACTIONS YIELD metaData WHERE metaData.query IS NOT NULL RETURN metaData.query AS name",
        )
      ).map(({ name }) => name);
    const query = `mutation { labelAccount(account: "${Buffer.from("Account:twitter:nora").toString("base64url")}", version: 0, quality: SPAM, reason: "test") { __typename } }`;
    const client = new AbortController();
    const request = fetch(`http://127.0.0.1:${server.port}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify({ query }),
      signal: client.signal,
    }).then(
      () => "answered",
      () => "gone",
    );
    await expect.poll(waiting, { timeout: 30_000 }).not.toEqual([]);
    client.abort();
    expect(await request).toBe("gone");
    await expect.poll(waiting, { timeout: 30_000 }).toEqual([]);
    await held.rollback();
    await holder.close();
    expect(await cypher(direct, "MATCH (a:Account) RETURN a.label AS label")).toEqual([{ label: null }]);
    await server.close();
  });
});
