/**
 * brand's audience, drilled down to the accounts: 30 honest followers, one a day, and 25 bots made on one day that followed
 * brand and five other customers within one hour. The network states 110 followers.
 */
import { beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/server.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { DAY, NOON, real, shell, writeWorld } from "../runs/small-world.ts";
import { apiOn, ask } from "./ask.ts";
import { FANS, writeFans } from "./town.ts";

const two = (n: number) => String(n).padStart(2, "0");
const bots = Array.from({ length: 25 }, (_, n) => `bot${two(n)}`);
const honest = Array.from({ length: 30 }, (_, n) => `fan${two(n)}x`);
const customers = ["c1", "c2", "c3", "c4", "c5"];

let graph: Graph;
let api: Api;
beforeAll(async () => {
  graph = await emptyGraph();
  await writeWorld(graph, [
    { ...real("brand"), stated: { posts: 800, listed: 4, followers: 110, following: 200 } },
    ...customers.map((name) => real(name)),
    real("stella"),
    ...bots.map((name) => shell(name, { follows: ["brand", ...customers] })),
    ...honest.map((name, n) => {
      const person = real(name, { follows: ["brand", ...(n < 12 ? ["stella"] : [])] });
      return { ...person, account: { ...person.account, createdAt: NOON - (1000 + 9 * n) * DAY } };
    }),
    real("chatty", {
      follows: [...honest.slice(0, 12)],
      acts: honest.slice(0, 21).map((name) => `MENTION ${name} 3`),
    }),
  ]);
  await cypher(graph, "MATCH (a:Account) SET a.handleKey = a.handle");
  await cypher(
    graph,
    `MATCH (a:Account)-[f:FOLLOWS]->(b:Account)
     SET f.precision = 'second', f.since = toInteger(CASE
       WHEN a.handle STARTS WITH 'bot' THEN $noon - 10 * $day + toInteger(substring(a.handle, 3)) * 1000
       WHEN b.handle = 'brand' AND a.handle <> 'fan00x' THEN $noon - (40 + toInteger(substring(a.handle, 3, 2))) * $day + 1
       ELSE 0 END)`,
    { noon: NOON, day: DAY },
  );
  await cypher(
    graph,
    `MATCH (a:Account {handle: 'chatty'}), (b:Account {handle: 'brand'})
     CREATE (a)-[:UNFOLLOWED {fromKey: a.key, toKey: b.key, since: toInteger($since), precision: 'second', source: 's',
                              until: toInteger($until), untilPrecision: 'second', imports: [1]}]->(b)`,
    { since: NOON - 60 * DAY, until: NOON - 2 * DAY },
  );
  await writeFans(graph);
  await scoreRun(graph, { now: NOON });
  api = apiOn(graph, { now: () => NOON, deadlineMs: 30_000 });
});

const read = async (query: string, handle: string) => {
  const { data, errors } = await ask(
    api,
    `query ($handle: String!) { account(network: TWITTER, handle: $handle) { ${query} } }`,
    { handle },
  );
  expect(errors).toEqual([]);
  return data.account;
};
type Handles = readonly { readonly handle: string }[];
const handles = (nodes: Handles) => nodes.map(({ handle }) => handle);

describe("brand's audience", () => {
  it("is 55 of 110 stated followers: each share has an interval around it", async () => {
    const { audience } = await read(
      "audience { stated observed breakdown { quality count share interval { low high } } }",
      "brand",
    );
    expect(audience).toMatchObject({ stated: 110, observed: 55 });
    const authentic = audience.breakdown.find(({ quality }: { quality: string }) => quality === "AUTHENTIC");
    expect(authentic.count).toBe(30);
    // 30 of 55 of 110: Wilson with an effective sample of 55 * 109 / 55 = 109 is 0.452 to 0.636.
    expect(authentic.interval.low).toBeCloseTo(0.452, 2);
    expect(authentic.interval.high).toBeCloseTo(0.636, 2);
  });

  it("has every kind of group, each with its members, forward and backward", async () => {
    const { audience } = await read(
      `audience { groups { kind size following sentence evidence { name }
        members(first: 2) { totalCount nodes { handle } pageInfo { hasNextPage } } tail: members(last: 2) { nodes { handle } } } }`,
      "brand",
    );
    const kinds = audience.groups.map(({ kind }: { kind: string }) => kind).sort();
    expect(kinds).toEqual(["BLOCK", "BURST", "COHORT", "LOCKSTEP", "TWINS"]);
    for (const group of audience.groups) {
      expect(group).toMatchObject({ size: 25, following: 25 });
      expect(group.sentence).toMatch(/^25 /);
      expect(group.evidence.name).toEqual(expect.any(String));
      expect(handles(group.members.nodes)).toEqual(["bot00", "bot01"]);
      expect(group.members).toMatchObject({ totalCount: 25, pageInfo: { hasNextPage: true } });
      expect(handles(group.tail.nodes)).toEqual(["bot23", "bot24"]);
    }
  });

  it("shows to a customer the groups that came to it, and to an honest follower none", async () => {
    const kinds = (account: { audience: { groups: { kind: string }[] } }) =>
      account.audience.groups.map(({ kind }) => kind).sort();
    // Of 25 followers alone, too few to call an hour unusual.
    expect(kinds(await read("audience { groups { kind } }", "c1"))).toEqual([
      "BLOCK",
      "COHORT",
      "LOCKSTEP",
      "TWINS",
    ]);
    expect(kinds(await read("audience { groups { kind } }", "fan01x"))).toEqual([]);
  });

  it("grew by one a day, then by 25 in a day, which is marked; who left is taken off; the undated stand apart", async () => {
    const { audience } = await read(
      "audience { growth(bucket: DAY) { undated points { at came left total isBurst isPurge } } }",
      "brand",
    );
    const { undated, points } = audience.growth;
    expect(undated).toBe(1);
    const burst = points.filter(({ isBurst }: { isBurst: boolean }) => isBurst);
    expect(burst).toEqual([
      { at: "2026-10-22T00:00:00.000Z", came: 25, left: 0, total: 55, isBurst: true, isPurge: false },
    ]);
    expect(points.at(-1)).toMatchObject({ at: "2026-10-30T00:00:00.000Z", came: 0, left: 1, total: 54 });
    const months = (await read("audience { growth(bucket: MONTH) { points { came } } }", "brand")).audience
      .growth.points;
    expect(months.reduce((sum: number, { came }: { came: number }) => sum + came, 0)).toBe(55);
  });

  it("of a hub is read from what the run counted: no follower is walked", async () => {
    const names: string[] = [];
    graph.onQuery = (name) => names.push(name);
    const { audience } = await read(
      "audience { growth(bucket: DAY) { undated points { came } } groups { kind } }",
      "stella",
    );
    graph.onQuery = () => undefined;
    expect(audience.growth.undated).toBe(12);
    expect(audience.growth.points.reduce((sum: number, { came }: { came: number }) => sum + came, 0)).toBe(
      FANS,
    );
    expect(names).not.toContain("arrivals");
    expect(names).toContain("stored-arrivals");
  });
});

describe("evidence", () => {
  const evidence = `spam { evidence { name direction points value threshold baselinePercentile sentence witnesses(first: 3) { totalCount nodes { handle } pageInfo { endCursor hasNextPage } } } }`;
  const of = (account: { spam: { evidence: { name: string }[] } }, name: string) =>
    account.spam.evidence.find((item) => item.name === name) as unknown as {
      direction: string;
      witnesses: { totalCount: number; nodes: Handles; pageInfo: { hasNextPage: boolean } };
    };

  it("of a bot names its twins, its block and its cohort", async () => {
    const bot = await read(evidence, "bot03");
    for (const name of ["co-follow-twins", "bought-block", "lockstep", "follow-burst", "creation-cohort"]) {
      const { witnesses } = of(bot, name);
      expect(witnesses.totalCount, name).toBe(25);
      expect(handles(witnesses.nodes), name).toEqual(["bot00", "bot01", "bot02"]);
      expect(witnesses.pageInfo.hasNextPage, name).toBe(true);
    }
  });

  it("of chatty names those that follow it not back, and those that never answered", async () => {
    const chatty = await read(evidence, "chatty");
    const followsBack = of(chatty, "reciprocity");
    expect(followsBack.witnesses.totalCount).toBe(12);
    const talk = of(chatty, "one-way-talk");
    expect(talk).toMatchObject({ direction: "FOR" });
    expect(talk.witnesses.totalCount).toBe(21);
    expect(handles(talk.witnesses.nodes)).toEqual(["fan00x", "fan01x", "fan02x"]);
  });
});

describe("a hub's followers of one quality", () => {
  it("page the same forward and backward", async () => {
    const page = (args: string) =>
      read(
        `followers(quality: [SPAM], ${args}) { nodes { handle } pageInfo { endCursor startCursor hasPreviousPage } }`,
        "stella",
      );
    const { followers: first } = await page("first: 5");
    const { followers: second } = await page(`first: 5, after: "${first.pageInfo.endCursor}"`);
    const { followers: back } = await page(`last: 5, before: "${second.pageInfo.startCursor}"`);
    expect(handles(back.nodes)).toEqual(handles(first.nodes));
    expect(back.pageInfo.hasPreviousPage).toBe(false);
    const { followers: end } = await page("last: 3");
    expect(handles(end.nodes)).toEqual(["fan2080", "fan2090", "fan2100"]);
  });
});
