/** Pages of followers: in order, both ways, by quality, on a small account and on a hub. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/server.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { NOON } from "../runs/small-world.ts";
import { apiOn, ask } from "./ask.ts";
import { FANS, writeFans, writeTown } from "./town.ts";

const query = `query ($handle: String!, $quality: [Quality!], $field: FollowOrderField = TIME, $direction: OrderDirection = DESC, $first: Int, $after: String, $last: Int, $before: String) {
  account(network: TWITTER, handle: $handle) {
    followers(quality: $quality, orderBy: { field: $field, direction: $direction }, first: $first, after: $after, last: $last, before: $before) {
      totalCount bandsAsOf
      edges { since precision quality node { handle } }
      pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
    }
  }
}`;

let graph: Graph;
let api: Api;
const page = async (variables: Record<string, unknown>) => {
  const { data, errors } = await ask(api, query, variables);
  expect(errors).toEqual([]);
  const { edges, ...rest } = data.account.followers;
  return { handles: edges.map((edge: { node: { handle: string } }) => edge.node.handle), edges, ...rest };
};
/** All handles, page by page. */
const all = async (variables: Record<string, unknown>) => {
  const handles: string[] = [];
  for (let after: string | null = null; ; ) {
    const { handles: some, pageInfo } = await page({ ...variables, after });
    handles.push(...some);
    if (!pageInfo.hasNextPage) return handles;
    after = pageInfo.endCursor;
  }
};

beforeAll(async () => {
  graph = await writeTown();
  await writeFans(graph);
  await scoreRun(graph, { now: NOON });
  api = apiOn(graph);
});

// Of the shells, who came at one time, the later key is first; dan and nora's own account came at no known time.
const newestFirst = ["shell3", "shell2", "shell1", "carol", "bob", "alice", "dan", "instagram:nora"];

describe("nora's followers", () => {
  it("by key, both ways and backwards from the end", async () => {
    const byKey = ["instagram:nora", "alice", "bob", "carol", "dan", "shell1", "shell2", "shell3"];
    expect(await all({ handle: "nora", field: "KEY", direction: "ASC", first: 3 })).toEqual(byKey);
    expect(await all({ handle: "nora", field: "KEY", first: 3 })).toEqual([...byKey].reverse());
    const { handles, pageInfo } = await page({ handle: "nora", field: "KEY", direction: "ASC", last: 2 });
    expect(handles).toEqual(["shell2", "shell3"]);
    const { handles: before } = await page({
      handle: "nora",
      field: "KEY",
      direction: "ASC",
      last: 2,
      before: pageInfo.startCursor,
    });
    expect(before).toEqual(["dan", "shell1"]);
  });

  it("newest first, the undated last", async () => {
    const { handles, totalCount, edges } = await page({ handle: "nora" });
    expect(handles).toEqual(newestFirst);
    expect(totalCount).toBe(8);
    expect(edges[5]).toMatchObject({
      since: "2026-10-27T12:00:00.000Z",
      precision: "SECOND",
      quality: "AUTHENTIC",
    });
    expect(edges[6]).toMatchObject({ since: null, precision: "UNKNOWN" });
  });

  it("oldest first is the reverse", async () => {
    expect((await page({ handle: "nora", direction: "ASC" })).handles).toEqual(newestFirst.toReversed());
  });

  it("three by three, forwards and backwards, nobody twice and nobody left out", async () => {
    expect(await all({ handle: "nora", first: 3 })).toEqual(newestFirst);
    const last = await page({ handle: "nora", last: 3 });
    expect(last.handles).toEqual(newestFirst.slice(-3));
    const before = await page({ handle: "nora", last: 3, before: last.pageInfo.startCursor });
    expect(before.handles).toEqual(newestFirst.slice(2, 5));
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it("by quality: the three shells are spam", async () => {
    const spam = await page({ handle: "nora", quality: ["SPAM"] });
    expect(spam.handles).toEqual(["shell3", "shell2", "shell1"]);
    expect([spam.totalCount, spam.bandsAsOf]).toEqual([3, null]);
  });

  it("a cursor of newest-first is refused by oldest-first", async () => {
    const { pageInfo } = await page({ handle: "nora", first: 1 });
    const { errors } = await ask(api, query, { handle: "nora", direction: "ASC", after: pageInfo.endCursor });
    expect(errors[0]?.extensions.code).toBe("BAD_CURSOR");
  });
});

describe(`stella's ${FANS} followers`, () => {
  const fans = Array.from({ length: FANS }, (_, n) => `fan${n + 1}`);

  it("all of them, a hundred at a time, newest first", async () => {
    expect(await all({ handle: "stella", first: 100 })).toEqual(fans);
  });

  it("by quality from the bands: one in ten is spam, and both together are all", async () => {
    const spam = await page({ handle: "stella", quality: ["SPAM"], first: 100 });
    expect(spam.handles).toEqual(fans.filter((_, n) => (n + 1) % 10 === 0).slice(0, 100));
    expect([spam.totalCount, spam.bandsAsOf]).toEqual([FANS / 10, 1]);
    const every = await all({
      handle: "stella",
      quality: ["SPAM", "AUTHENTIC", "SUSPICIOUS", "INSUFFICIENT_EVIDENCE"],
      first: 100,
    });
    expect(every).toEqual(fans);
  });

  it("by quality and key: the spam fans in the order of their keys", async () => {
    const spam = await all({
      handle: "stella",
      quality: ["SPAM"],
      field: "KEY",
      direction: "ASC",
      first: 100,
    });
    expect(spam).toEqual(fans.filter((_, n) => (n + 1) % 10 === 0).sort());
  });
});
