/** The minute's cost: taken by each query, given back evenly, apart for each caller. No graph is there. */
import { afterAll, describe, expect, it } from "vitest";
import { localPolicy } from "../../src/api/access/policy.ts";
import { createRateLimit } from "../../src/api/access/rate-limit.ts";
import { type Answer, absentGraph, apiOn, ask, TOKEN } from "./ask.ts";

const graph = absentGraph();
afterAll(() => graph.close());

describe("a bucket of 600 a minute", () => {
  it("gives 10 a second back, to each caller apart", () => {
    const limit = createRateLimit(600);
    expect(limit.take("alice", 600, 0)).toBe(0);
    expect(limit.take("alice", 50, 0)).toBe(5_000);
    expect(limit.look("alice", 3_000)).toEqual({ limit: 600, remaining: 30, resetAt: 60_000 });
    expect(limit.take("alice", 50, 5_000)).toBe(0);
    expect(limit.take("bob", 600, 5_000)).toBe(0);
    expect(limit.look("carol", 5_000)).toEqual({ limit: 600, remaining: 600, resetAt: 5_000 });
  });
});

describe("over HTTP", () => {
  let now = 0;
  const api = apiOn(graph, { now: () => now, policy: { ...localPolicy, costPerMinute: 100 } });
  const networks = "{ networks { title } rateLimit { limit remaining } }";

  it("refuses with 429 and Retry-After what the minute does not hold, before anything runs", async () => {
    const cost = (await ask(api, networks)).extensions.cost.requested;
    expect((await ask(api, networks)).data.rateLimit).toEqual({ limit: 100, remaining: 100 - 2 * cost });
    for (let spent = 2 * cost; spent + cost <= 100; spent += cost) await ask(api, networks);
    const refused = await api.fetch("http://gravitas.test/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body: JSON.stringify({ query: networks }),
    });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    const { errors } = (await refused.json()) as Answer;
    expect(errors[0]?.extensions).toMatchObject({ code: "RATE_LIMITED", retryable: true });
    // A token has a limit of its own; a minute later the address has its own again.
    expect((await ask(api, networks, {}, { authorization: `Bearer ${TOKEN}` })).status).toBe(200);
    now = 60_000;
    expect((await ask(api, networks)).status).toBe(200);
  });

  it("on one's own machine there is none", async () => {
    const { data } = await ask(apiOn(graph), "{ rateLimit { limit remaining resetAt } }");
    expect(data.rateLimit).toEqual({ limit: null, remaining: null, resetAt: null });
  });
});
