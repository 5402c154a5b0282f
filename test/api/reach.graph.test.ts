/** Reach on demand through the API: second degree, expected per post, overlap, influences and comparison in the town. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/server.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { queriesOf } from "../harness.ts";
import { NOON } from "../runs/small-world.ts";
import { apiOn, ask } from "./ask.ts";
import { daysAgo, writeTown } from "./town.ts";

let graph: Graph;
let api: Api;
const idOf = (name: string) => Buffer.from(name).toString("base64url");
const [nora, alice, bob] = ["nora", "alice", "bob"].map((name) => idOf(`Account:twitter:${name}`));
const measure = "{ value low high exact method sentence }";

describe("before the first run", () => {
  beforeAll(async () => {
    graph = await writeTown();
    api = apiOn(graph, { deadlineMs: 60_000 });
  });

  it("nothing that needs a verdict is measured, and who follows both is counted", async () => {
    const { data, errors } = await ask(
      api,
      `query ($ids: [ID!]!) { account(network: TWITTER, handle: "nora") { influencers { weight }
         reach { secondDegree ${measure} expectedPerPost ${measure} } }
         audienceOverlap(accounts: $ids) { pairs { shared { value } authenticShared { value } } }
         compare(scored: $ids) { factors { difference } } }`,
      { ids: [nora, alice] },
    );
    expect(errors).toEqual([]);
    expect(data.account.influencers).toEqual([]);
    for (const each of [data.account.reach.secondDegree, data.account.reach.expectedPerPost])
      expect(each).toMatchObject({
        value: 0,
        low: 0,
        high: null,
        exact: false,
        sentence: "Not measured yet.",
      });
    // bob, carol and dan follow nora and alice; nobody has been judged.
    expect(data.audienceOverlap.pairs).toEqual([{ shared: { value: 3 }, authenticShared: { value: 0 } }]);
    expect(data.compare.factors).toEqual([]);
  });
});

describe("after a run", () => {
  beforeAll(async () => {
    graph = await writeTown();
    await scoreRun(graph, { now: NOON });
    api = apiOn(graph, { deadlineMs: 60_000 });
  });

  it("nora's second degree are alice and carol, who follow bob, who shared", async () => {
    const { data, errors } = await ask(
      api,
      `{ account(network: TWITTER, handle: "nora") { reach { authentic { value low high } secondDegree ${measure} expectedPerPost ${measure} } } }`,
    );
    expect(errors).toEqual([]);
    const { authentic, secondDegree, expectedPerPost } = data.account.reach;
    expect(secondDegree).toEqual({
      value: 2,
      low: null,
      high: null,
      exact: true,
      method: "distinct authentic followers, seen in the graph, of those who shared",
      sentence: "2 real accounts follow the 1 account that shared or quoted within 90 days.",
    });
    // bob shared 1 post; 800 stated in 1,000 days let expect 72 in 90 days, a few fewer as the run is later than noon.
    expect(expectedPerPost.value).toBeGreaterThan(0.08 * authentic.value);
    expect(expectedPerPost.value).toBeLessThan(0.08 * authentic.value + 2 * 0.92 * 0.08 * (1 / 70));
    expect(expectedPerPost.exact).toBe(false);
    expect(expectedPerPost.low).toBeLessThan(expectedPerPost.value);
    expect(expectedPerPost.high).toBeLessThan(authentic.high);
  });

  it("nora moves alice, bob and carol as much as they add to her score, with the interactions behind it", async () => {
    const { data, errors } = await ask(
      api,
      `{ account(network: TWITTER, handle: "nora") {
           score { contributions { factor { name } kind measured } }
           influencees { account { handle } weight sentence interactions(first: 1) { totalCount pageInfo { hasNextPage endCursor } nodes { kind at from { handle } to { handle } } } }
           influencers { account { handle } interactions { totalCount nodes { kind from { handle } } } } } }`,
    );
    expect(errors).toEqual([]);
    const { influencees, influencers, score } = data.account;
    const measured = (factor: string): number =>
      score.contributions.find(
        (line: { factor: { name: string }; kind: string }) =>
          line.factor.name === factor && line.kind === "GROSS",
      ).measured;
    const by = new Map(
      influencees.map((each: { account: { handle: string } }) => [each.account.handle, each]),
    );
    const weightOf = (name: string) => (by.get(name) as { weight: number }).weight;
    expect([...by.keys()].sort()).toEqual(["alice", "bob", "carol"]);
    // bob's share is all of her amplification, alice's reply all of her conversation; likes by alice and carol come on top.
    // A first reply adds 0.0185 / 0.0115 of what a first share does, a first like 0.008 ln(1 + 1/2) / (0.0115 ln(1 + 1/0.4)).
    const reply = measured("CONVERSATION") * (0.0185 / 0.0115);
    expect(weightOf("bob")).toBeCloseTo(measured("AMPLIFICATION"), 9);
    const like = (0.008 * Math.log(1.5)) / (0.0115 * Math.log(3.5));
    expect(weightOf("alice")).toBeGreaterThan(reply);
    expect(weightOf("alice")).toBeLessThan(reply + like);
    expect(by.get("alice")).toMatchObject({
      sentence: "1 reply and 1 like within 90 days.",
      interactions: {
        totalCount: 2,
        pageInfo: { hasNextPage: true },
        nodes: [
          {
            kind: "REPLY",
            at: new Date(daysAgo(1)).toISOString(),
            from: { handle: "alice" },
            to: { handle: "nora" },
          },
        ],
      },
    });
    // The like of 200 days ago is out of the window.
    expect(by.get("bob")).toMatchObject({
      sentence: "1 share within 90 days.",
      interactions: { totalCount: 1 },
    });
    expect(influencers).toEqual([
      {
        account: { handle: "alice" },
        interactions: { totalCount: 1, nodes: [{ kind: "REPLY", from: { handle: "nora" } }] },
      },
    ]);
  });

  it("the second page of an influence's interactions goes on where the first ended", async () => {
    const query = `query ($after: String) { account(network: TWITTER, handle: "nora") { influencees(first: 1) { account { handle }
      interactions(first: 1, after: $after) { pageInfo { endCursor hasNextPage } nodes { kind } } } } }`;
    const first = (await ask(api, query)).data.account.influencees[0];
    const after = first.interactions.pageInfo.endCursor;
    const next = (await ask(api, query, { after })).data.account.influencees[0];
    expect([first.account.handle, first.interactions.nodes[0].kind]).toEqual(["alice", "REPLY"]);
    expect(next.interactions).toMatchObject({ nodes: [{ kind: "LIKE" }], pageInfo: { hasNextPage: false } });
  });

  it("two people are compared factor by factor, adding up to their scores", async () => {
    const { data, errors } = await ask(
      api,
      `query ($ids: [ID!]!) { compare(scored: $ids) { compared { id score { value floor } ... on User { slug } ... on Account { key } }
         factors { factor { title } points difference sentence } } }`,
      { ids: [idOf("User:nora-lindqvist"), idOf("User:alice-a"), bob] },
    );
    expect(errors).toEqual([]);
    const { compared, factors } = data.compare;
    expect(compared[0].slug).toBe("nora-lindqvist");
    expect(compared[2].key).toBe("twitter:bob");
    compared.forEach(({ score }: { score: { value: number; floor: number } }, n: number) => {
      const sum = factors.reduce(
        (all: number, { points }: { points: number[] }) => all + (points[n] ?? 0),
        0,
      );
      expect(score.floor + sum).toBeCloseTo(score.value, 9);
    });
    const widest = factors[0];
    expect(widest.difference).toBeGreaterThanOrEqual(factors.at(-1).difference);
    expect(widest.sentence).toMatch(/: (nora-lindqvist|alice-a|bob) has \d+\.\d points more than /);
  });

  it.each([
    ["one id", [nora], "`accounts` has 1; it takes 2 to 5 different ids."],
    ["one id twice", [nora, nora], "`accounts` names one of them twice; it takes 2 to 5 different ids."],
    ["a user", [nora, idOf("User:alice-a")], "is the id of a User"],
    ["an unknown account", [nora, idOf("Account:twitter:nobody")], "is not known here."],
  ])("an overlap of %s is refused by name", async (_what, ids, message) => {
    const { errors } = await ask(
      api,
      "query ($ids: [ID!]!) { audienceOverlap(accounts: $ids) { union { value } } }",
      { ids },
    );
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(errors[0]?.message).toContain(message);
  });

  it("20 accounts take as many Cypher calls as one, and what is known of a run is not read again", async () => {
    const query = `query ($n: Int) { accounts(first: $n) { nodes { reach { secondDegree { value } expectedPerPost { value } }
      influencees(first: 2) { account { handle } interactions(first: 2) { nodes { kind } } } } } }`;
    const onDemand = [
      "sharers",
      "cascade-counts",
      "influence-candidates",
      "acts-on-days",
      "read-sources",
      "account-sample",
    ];
    const namesOf = async (n: number) => {
      const { result, names } = await queriesOf(graph, () => ask(api, query, { n }));
      expect(result.errors).toEqual([]);
      return names;
    };
    await scoreRun(graph, { now: NOON + 1 });
    const one = await namesOf(1);
    await scoreRun(graph, { now: NOON + 2 });
    const many = await namesOf(12);
    expect(many.filter((name) => onDemand.includes(name)).sort()).toEqual(
      one.filter((name) => onDemand.includes(name)).sort(),
    );
    const again = await namesOf(12);
    expect(again.filter((name) => onDemand.includes(name))).toEqual([]);
    expect(again).toContain("acts-between-page");
  });
});
