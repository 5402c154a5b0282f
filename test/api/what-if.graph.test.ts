/** What if nora's world were otherwise, and what she might do: as clients ask for it. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/server.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { readScored } from "../../src/runs/read-scored.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { queriesOf } from "../harness.ts";
import { NOON } from "../runs/small-world.ts";
import { apiOn, ask } from "./ask.ts";
import { writeTown } from "./town.ts";

let graph: Graph;
let api: Api;
beforeAll(async () => {
  graph = await writeTown();
  await scoreRun(graph, { now: NOON });
  // A person is ten queries: planning them for the first time is not what these tests are about.
  await readScored(graph, { slug: "nora-lindqvist" }, NOON);
  api = apiOn(graph, { now: () => NOON });
});

const idOf = (key: string): string => Buffer.from(`Account:${key}`).toString("base64url");
const whatIf = (changes: string) =>
  ask(
    api,
    `{ user(slug: "nora-lindqvist") { score { value floor contributions { points } whatIf(changes: ${changes}) {
      value before difference causes { kind network factor { name } points }
      contributions { kind network points sentence evidence(first: 1) { totalCount } } heldFixed } } } }`,
  );
const sum = (lines: readonly { points: number }[]) => lines.reduce((total, { points }) => total + points, 0);

describe("whatIf", () => {
  it("nothing supposed is the score itself", async () => {
    const { data, errors } = await whatIf("[]");
    expect(errors).toEqual([]);
    const { value, whatIf: same } = data.user.score;
    expect(Math.abs(same.value - value)).toBeLessThan(1e-9);
    expect(same).toMatchObject({ difference: 0, causes: [] });
  });

  it.each([
    ["ten real followers", "[{ addFollowers: { network: TWITTER, count: 10 } }]", "AUDIENCE"],
    ["twenty shares", "[{ addInteractions: { network: TWITTER, kind: SHARE, people: 20 } }]", "ACTIVITY"],
    [
      "her Instagram account unlinked, which follows her on X",
      `[{ unlink: "${idOf("instagram:nora")}" }]`,
      "SELF_ENGAGEMENT",
    ],
  ])("%s: the parts add up to the value, the causes to the difference", async (_name, changes, kind) => {
    const { data, errors } = await whatIf(changes);
    expect(errors).toEqual([]);
    const { floor, value, whatIf: supposed } = data.user.score;
    expect(Math.abs(floor + sum(supposed.contributions) - supposed.value)).toBeLessThan(1e-9);
    expect(Math.abs(sum(supposed.causes) - supposed.difference)).toBeLessThan(1e-9);
    expect(Math.abs(supposed.before - value)).toBeLessThan(1e-9);
    expect(supposed.causes.map((cause: { kind: string }) => cause.kind)).toContain(kind);
    expect(supposed.heldFixed.length).toBeGreaterThan(2);
  });

  it("real followers raise, spam does not", async () => {
    const followers = async (quality: string) =>
      (await whatIf(`[{ addFollowers: { network: TWITTER, count: 50, quality: ${quality} } }]`)).data.user
        .score.whatIf.difference;
    expect(await followers("AUTHENTIC")).toBeGreaterThan(0.5);
    expect(await followers("SPAM")).toBeLessThanOrEqual(1e-9);
  });

  it.each([
    [
      "two fields at once",
      '[{ reconnect: TWITTER, unlink: "x" }]',
      "`changes[0]` gives reconnect and unlink",
    ],
    ["no field", "[{}]", "`changes[0]` gives nothing"],
    [
      "a count of none",
      "[{ addFollowers: { network: TWITTER, count: 0 } }]",
      "`changes[0].addFollowers.count` is 0",
    ],
    [
      "a network without nora, second in the list",
      "[{ reconnect: TWITTER }, { addFollowers: { network: FLICKR, count: 1 } }]",
      "`changes[1].addFollowers.network`",
    ],
    ["an id that is none", '[{ link: "nonsense" }]', "`changes[0].link` is not the id of an account"],
    ["alice's account", `[{ link: "${idOf("twitter:alice")}" }]`, "is linked to somebody else"],
    ["too many", `[${"{ reconnect: TWITTER }, ".repeat(11)}]`, "`changes` has 11 members"],
  ])("%s is refused with the way out", async (_name, changes, message) => {
    const { errors } = await whatIf(changes);
    expect(errors[0]?.message).toContain(message);
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  it("two suppositions and the advice about one person read that person once; a what-if costs 101", async () => {
    const one = "whatIf(changes: [{ addFollowers: { network: TWITTER, count: 1 } }]) { value }";
    const { result, names } = await queriesOf(graph, () =>
      ask(api, `{ user(slug: "nora-lindqvist") { score { a: ${one} b: ${one} advice { points } } } }`),
    );
    expect(result.errors).toEqual([]);
    expect(names.filter((name) => name === "person-followers")).toHaveLength(2); // one for each of her accounts
    // user 1 + score 1 + 2 x 101 + advice 200 + 5
    expect(result.extensions.cost.requested).toBe(409);
  });
});

describe("advice", () => {
  it("is ranked by points, each with what it rests on", async () => {
    const { data, errors } = await ask(
      api,
      `{ account(network: TWITTER, handle: "nora") { score { advice(first: 10) { action network points effort sentence heldFixed } } }
         user(slug: "nora-lindqvist") { score { advice(first: 1) { action } } } }`,
    );
    expect(errors).toEqual([]);
    const { advice } = data.account.score;
    const points = advice.map((one: { points: number }) => one.points);
    expect(points.length).toBeGreaterThan(0);
    expect(points).toEqual(points.toSorted((a: number, b: number) => b - a));
    expect(Math.min(...points)).toBeGreaterThanOrEqual(0.1);
    expect(advice[0].sentence).toContain("X (Twitter)");
    expect(data.user.score.advice).toHaveLength(1);
  });

  it("eleven are too many", async () => {
    const { errors } = await ask(
      api,
      `{ user(slug: "nora-lindqvist") { score { advice(first: 11) { action } } } }`,
    );
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});
