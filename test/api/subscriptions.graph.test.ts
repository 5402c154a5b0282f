/** Subscriptions: the present state first, then every change; dropped ones leave nothing behind. */
import { beforeAll, describe, expect, it } from "vitest";
import { issueToken } from "../../src/api/access/tokens.ts";
import { listen } from "../../src/api/listen.ts";
import type { Api } from "../../src/api/server.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { cypher } from "../harness.ts";
import { NOON } from "../runs/small-world.ts";
import { apiOn, askAsAdmin, productionPolicy } from "./ask.ts";
import { firstEvent, subscribe } from "./events.ts";
import { writeTown } from "./town.ts";

const idOf = (name: string) => Buffer.from(name).toString("base64url");
const nora = idOf("User:nora-lindqvist");
const progress =
  "subscription ($run: ID) { runProgress(run: $run) { sentence step share run { number status } } }";
const changed = `subscription ($scored: [ID!]!) { scoreChanged(scored: $scored) {
  scored { id ... on User { slug } } difference to { value run { number } } causes { kind points } } }`;
const ingest = `mutation ($activities: [ActivityInput!]!) { ingest(activities: $activities) { ... on IngestReport { added } } }`;

let graph: Graph;
let api: Api;
beforeAll(async () => {
  graph = await writeTown();
  await scoreRun(graph, { now: NOON });
  api = apiOn(graph, { now: () => NOON, deadlineMs: 60_000 });
});

const dropped = async () => {
  await expect.poll(() => api.live.runs.watchers + api.live.scores.watchers, { timeout: 20_000 }).toBe(0);
};

describe("runProgress", () => {
  it("tells how the newest run stands, then how the next one goes on until it is published", async () => {
    const events = await subscribe(api, progress);
    expect(events.status).toBe(200);
    const first = await events.next();
    expect(first?.data.runProgress).toEqual({
      sentence: "Run 1 is done.",
      step: "DONE",
      share: 1,
      run: { number: 1, status: "PUBLISHED" },
    });
    expect(first?.extensions.cost.requested).toBe(2);
    const run = scoreRun(graph, { now: NOON });
    const seen: string[] = [];
    for (;;) {
      const { run: at, step } = (await events.next())?.data.runProgress ?? {};
      seen.push(`${at.number} ${at.status}`);
      if (at.status === "PUBLISHED" && step === "DONE") break;
    }
    await run;
    await events.drop();
    // A run so quick that it is over between two looks is told of once only.
    expect(new Set(["2 RUNNING", ...seen])).toEqual(new Set(["2 RUNNING", "2 PUBLISHED"]));
    await dropped();
  });

  it("of one run that is over tells that and ends; of none that is there it is a wrong argument", async () => {
    const events = await subscribe(api, progress, { run: "1" });
    expect((await events.next())?.data.runProgress.sentence).toBe("Run 1 is done.");
    expect(await events.next()).toBeNull();
    await dropped();
    for (const run of ["99", "x", "1e3", "-1"]) {
      const { errors } = await firstEvent(api, progress, { run });
      expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
      expect(errors[0]?.message).toContain(`\`run\` is "${run}"`);
    }
  });
});

describe("scoreChanged", () => {
  it("tells nora's last change, then what an ingest moves, then what a run leaves, and again after a reconnect", async () => {
    const events = await subscribe(api, changed, { scored: [nora, idOf("Account:twitter:nobody")] });
    const first = (await events.next())?.data.scoreChanged;
    expect(first.scored).toEqual({ id: nora, slug: "nora-lindqvist" });
    const share = {
      type: "ANNOUNCE",
      id: "s1",
      actor: "twitter:carol",
      object: { account: "twitter:nora" },
      published: "2026-11-01T10:00:00Z",
    };
    await askAsAdmin(api, ingest, { activities: [share] });
    const moved = (await events.next())?.data.scoreChanged;
    expect(moved.difference).toBeGreaterThan(0);
    expect(moved.to.value).toBeCloseTo(first.to.value + moved.difference, 9);
    const sum = moved.causes.reduce((total: number, { points }: { points: number }) => total + points, 0);
    expect(sum).toBeCloseTo(moved.difference, 9);
    // Whoever reconnects is told the same as who stayed.
    const again = await firstEvent(api, changed, { scored: [nora] });
    expect(again.data.scoreChanged).toEqual(moved);
    const { number } = await scoreRun(graph, { now: NOON });
    expect((await events.next())?.data.scoreChanged.to.run.number).toBe(number);
    await events.drop();
    await dropped();
  });

  it("ids that are none, stand twice, are too many or of another type are a wrong argument", async () => {
    const many = Array.from({ length: 101 }, (_, n) => idOf(`User:u${n}`));
    for (const scored of [["x"], [nora, nora], [], many, [idOf("Contest:1")]]) {
      const { errors } = await firstEvent(api, changed, { scored });
      expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
    }
  });
});

describe("access, cost and an end without trace", () => {
  it("needs the scope read where reading does, and counts against the budget", async () => {
    const production = apiOn(graph, { policy: productionPolicy, deadlineMs: 60_000 });
    expect((await firstEvent(production, progress, {})).errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
    for (const [scope, code] of [
      ["moderate", "FORBIDDEN"],
      ["read", undefined],
    ] as const) {
      const { text } = await issueToken(graph, { name: scope, granted: [scope], now: NOON });
      const events = await subscribe(production, progress, {}, { authorization: `Bearer ${text}` });
      expect((await events.next())?.errors?.[0]?.extensions.code).toBe(code);
      await events.drop();
    }
    const dear = changed.replace("causes {", "causes { evidence(first: 50) { nodes { __typename } }");
    const { errors } = await firstEvent(api, dear, {
      scored: [nora, idOf("User:alice-a"), idOf("User:b"), idOf("User:c"), idOf("User:d")],
    });
    expect(errors[0]?.extensions.code).toBe("QUERY_TOO_COSTLY");
  });

  it("a comment comes again and again, so that proxies keep the connection", async () => {
    const events = await subscribe(api, progress);
    await events.next();
    const waiting = events.next();
    await expect.poll(() => events.beats(), { timeout: 20_000 }).toBeGreaterThan(2);
    await events.drop();
    await waiting.catch(() => undefined);
    await dropped();
  });

  it("one caller holds 100 open; the next is RATE_LIMITED while another caller is not, and one that ends makes room", async () => {
    const [mine, other] = await Promise.all(
      ["mine", "other"].map(async (name) => {
        const { text } = await issueToken(graph, { name, granted: ["read"], now: NOON });
        return { authorization: `Bearer ${text}` };
      }),
    );
    const codeOf = async (headers = mine) => {
      const events = await subscribe(api, progress, {}, headers);
      const first = await events.next();
      await events.drop();
      return first?.errors?.[0]?.extensions.code;
    };
    const held = await Promise.all(Array.from({ length: 100 }, () => subscribe(api, progress, {}, mine)));
    await Promise.all(held.map((events) => events.next()));
    expect([await codeOf(), await codeOf(other)]).toEqual(["RATE_LIMITED", undefined]);
    await held.pop()?.drop();
    await expect.poll(() => codeOf(), { timeout: 20_000 }).toBeUndefined();
    await Promise.all(held.map((events) => events.drop()));
    await dropped();
  });

  it("1,000 opened and dropped, a hundred of them over sockets, leave no listener, no session, no transaction", async () => {
    const server = await listen(api, { host: "127.0.0.1", port: 0 });
    const url = `http://127.0.0.1:${server.port}/graphql`;
    const lane = async (from: number) => {
      for (let n = from; n < 1_000; n += 20) {
        const [query, variables] = n % 2 === 0 ? [progress, {}] : [changed, { scored: [nora] }];
        const client = n % 10 === 0 ? { fetch: fetch as Api["fetch"] } : api;
        const events = await subscribe(client, query, variables, {}, url);
        if (n % 4 === 0) await events.next();
        await events.drop();
      }
    };
    await Promise.all(Array.from({ length: 20 }, (_, from) => lane(from)));
    await dropped();
    const names =
      "SHOW TRANSACTIONS YIELD metaData WHERE metaData.query IS NOT NULL RETURN metaData.query AS name";
    expect(await cypher(graph, names)).toEqual([]);
    await server.close();
  }, 300_000);
});
