/** However many parents, one Cypher call for each field and its arguments on a level. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { queriesOf } from "../harness.ts";
import { NOON } from "../runs/small-world.ts";
import { apiOn, ask } from "./ask.ts";
import { writeFans, writeTown } from "./town.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await writeTown();
  await writeFans(graph);
  await scoreRun(graph, { now: NOON });
});

const namesFor = async (query: string, variables: Record<string, unknown> = {}) => {
  const { result, names } = await queriesOf(graph, () => ask(apiOn(graph), query, variables));
  expect(result.errors).toEqual([]);
  return names.sort();
};

describe("Cypher calls", () => {
  const followers = `query ($n: Int) { accounts(first: $n) { nodes { followers(first: 5) { totalCount nodes { score { value } spam { probability } } } } } }`;

  it("20 accounts with followers and their scores take as many calls as one", async () => {
    const one = await namesFor(followers, { n: 1 });
    expect(await namesFor(followers, { n: 20 })).toEqual(one);
    expect(one).toEqual([
      "accounts-page",
      "current-run",
      "degrees-by-key",
      "followers-page",
      "scores-by-key",
    ]);
  });

  it("so do counts, users, audiences, interactions and posts", async () => {
    const query = `query ($n: Int) { accounts(first: $n) { nodes { user { name } audience { observed } reach { direct { value } }
      counts { followers { stated observed } posts { observed } listed { stated observed } }
      interactions(first: 2) { totalCount nodes { from { name user { slug } } } } posts(first: 2) { totalCount }
      following(first: 3, quality: [AUTHENTIC]) { totalCount nodes { name } } } } }`;
    // Fewer is possible: an account that was listed need not be read again as somebody's follower.
    const ten = await namesFor(query, { n: 10 });
    expect((await namesFor(query, { n: 20 })).length).toBeLessThanOrEqual(ten.length);
    expect(new Set(ten)).toContain("posts-page");
  });

  it("evidence behind every line of many scores is read by field and arguments, not by score", async () => {
    const query = `query ($n: Int) { accounts(first: $n, where: { network: TWITTER }) { nodes { score { contributions(factor: CONVERSATION) { evidence(first: 2) { totalCount nodes { ... on Interaction { from { name } } } } } } } } }`;
    const five = await namesFor(query, { n: 5 });
    expect((await namesFor(query, { n: 20 })).length).toBeLessThanOrEqual(five.length);
    expect(five.filter((name) => name === "received-page")).toHaveLength(1);
  });

  it("the same page under two names is read once", async () => {
    const names = await namesFor(
      `{ account(network: TWITTER, handle: "nora") { a: followers(first: 2) { nodes { key } } b: followers(first: 2) { nodes { name } } } }`,
    );
    expect(names.filter((name) => name === "followers-page")).toHaveLength(1);
  });

  it("what was not asked for is not read", async () => {
    expect(await namesFor(`{ account(network: TWITTER, handle: "nora") { name } }`)).toEqual([
      "account-by-handle",
    ]);
  });
});
