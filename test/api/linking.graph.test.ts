/** Accounts linked by hand: nora links her Instagram; dry run and real thing say the same, and every conflict its name. */
import { setTimeout as delay } from "node:timers/promises";
import { beforeEach, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/server.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { graphLines } from "../graph-hash.ts";
import { NOON } from "../runs/small-world.ts";
import { ask, askAsAdmin } from "./ask.ts";
import { change, fields, idOf, peopleWorld } from "./people-world.ts";

let graph: Graph;
let api: Api;
beforeEach(async () => {
  ({ graph, api } = await peopleWorld());
});

const sum = (lines: readonly { points: number }[]) => lines.reduce((total, { points }) => total + points, 0);

describe("nora links her Instagram", () => {
  // X: 0.9 of 0.6 * 300 = 162, 0.0265 ln(1 + 162/0.8) = 0.1408651. Instagram: 54, 0.0265 ln(68.5) = 0.1120111.
  // f(0.1408651) = 0.1404477; Z = sqrt(0.1408651^2 + 0.1120111^2) = 0.1799708, f(Z) = 0.1789910.
  const [before, after] = [14.90432, 18.72011];

  it("from 14.90 to 18.72, by a dry run and in truth, and the score shown is that", async () => {
    await scoreRun(graph, { now: NOON });
    const lines = await graphLines(graph);
    const dry = await change(api, "link", "nora", "instagram:nora", { dryRun: true });
    expect(await graphLines(graph)).toEqual(lines);
    expect(dry).toMatchObject({
      __typename: "Linking",
      dryRun: true,
      before: expect.closeTo(before, 4),
      after: expect.closeTo(after, 4),
      causes: [{ kind: "LINKING", network: "INSTAGRAM", factor: { name: "AUDIENCE" } }],
      account: { key: "instagram:nora", user: null },
      user: { slug: "nora", score: { value: expect.closeTo(before, 4) } },
    });
    expect(Math.abs(sum(dry.causes) - dry.difference)).toBeLessThan(1e-9);
    expect(Math.abs(1 + sum(dry.contributions) - dry.after)).toBeLessThan(1e-9);
    const real = await change(api, "link", "nora", "instagram:nora");
    expect(real).toEqual({
      ...dry,
      dryRun: false,
      account: { key: "instagram:nora", user: { slug: "nora" } },
      user: {
        slug: "nora",
        score: { value: expect.closeTo(dry.after, 9) },
        accounts: { nodes: [{ key: "instagram:nora" }, { key: "twitter:nora" }] },
      },
    });
  });

  it("unlinking shows its cost beforehand, and takes just that", async () => {
    await scoreRun(graph, { now: NOON });
    const gained = await change(api, "link", "nora", "instagram:nora");
    const dry = await change(api, "unlink", "nora", "instagram:nora", { dryRun: true });
    expect(Math.abs(dry.difference + gained.difference)).toBeLessThan(1e-9);
    const real = await change(api, "unlink", "nora", "instagram:nora");
    expect([real.before, real.after, real.causes]).toEqual([dry.before, dry.after, dry.causes]);
    expect(real.user.score.value).toBeCloseTo(dry.after, 9);
    expect(real.user.accounts.nodes).toEqual([{ key: "twitter:nora" }]);
  });

  it("the history marks both, and the change says LINKING, also at the next run", async () => {
    await scoreRun(graph, { now: NOON });
    const history = `{ user(slug: "nora") { score { history { nodes { marks run { number } } }
      change { difference causes { kind sentence } } } } }`;
    const read = async () => (await ask(api, history)).data.user.score;
    const { difference } = await change(api, "link", "nora", "instagram:nora");
    const linked = await read();
    expect(linked.history.nodes.map(({ marks }: { marks: string[] }) => marks)).toEqual([
      ["FIRST"],
      ["LINK"],
    ]);
    expect(linked.change.difference).toBeCloseTo(difference, 9);
    expect(linked.change.causes).toEqual([
      { kind: "LINKING", sentence: "1 account was linked on Instagram." },
    ]);
    await scoreRun(graph, { now: NOON });
    await change(api, "unlink", "nora", "instagram:nora");
    const both = await read();
    expect(both.history.nodes).toEqual([
      { marks: ["FIRST"], run: { number: 1 } },
      { marks: ["LINK"], run: { number: 2 } },
      { marks: ["UNLINK"], run: { number: 2 } },
    ]);
    expect(both.change.causes).toEqual([
      { kind: "LINKING", sentence: "1 account was unlinked on Instagram." },
    ]);
  });

  it("before the first run it is linked without numbers", async () => {
    const done = await change(api, "link", "nora", "instagram:nora");
    expect(done).toMatchObject({
      before: null,
      after: null,
      difference: null,
      causes: [],
      contributions: [],
    });
    await scoreRun(graph, { now: NOON });
    const { data } = await ask(api, `{ user(slug: "nora") { score { value } } }`);
    expect(data.user.score.value).toBeCloseTo(after, 4);
  });
});

it("olga links the shop that follows her: its follow counts nothing from then on, on a line of its own", async () => {
  await scoreRun(graph, { now: NOON });
  // Audience 0.0265 ln(1 + 1.2/0.8) = 0.0242817, then ln(1 + 0.6/0.8): 0.0148298. Standing, which stays until the next run: her
  // PageRank is 0.15 + 0.85 * 0.3 = 0.405, s = ln(2.7) / ln(10,000) = 0.1078409, 0.018 ln(1 + s / 0.1) = 0.0131689.
  const [before, after] = [4.7072, 3.77172];
  const done = await change(api, "link", "olga", "twitter:shop");
  expect(done).toMatchObject({ before: expect.closeTo(before, 4), after: expect.closeTo(after, 4) });
  expect(done.causes).toEqual([
    {
      kind: "SELF_ENGAGEMENT",
      network: "TWITTER",
      factor: { name: "AUDIENCE" },
      points: expect.closeTo(done.difference, 9),
    },
  ]);
  const kinds = done.contributions.map(({ kind }: { kind: string }) => kind);
  expect(kinds.toSorted()).toEqual(["GROSS", "GROSS", "SELF_ENGAGEMENT"]);
  // Her own account is no longer followed by a stranger either; it is again once the two are apart.
  const account = `{ account(network: TWITTER, nativeId: "olga") { score { value } } }`;
  expect((await ask(api, account)).data.account.score.value).toBeCloseTo(after, 4);
  await change(api, "unlink", "olga", "twitter:shop");
  expect((await ask(api, account)).data.account.score.value).toBeCloseTo(before, 4);
});

describe("what stands in the way", () => {
  it("an account of somebody else, a link that is there, one that is not: conflicts, and nothing is written", async () => {
    await scoreRun(graph, { now: NOON });
    const lines = await graphLines(graph);
    for (const dryRun of [true, false]) {
      const refused = [
        await change(api, "link", "nora", "twitter:olga", { dryRun }),
        await change(api, "link", "nora", "twitter:nora", { dryRun }),
        await change(api, "unlink", "nora", "twitter:olga", { dryRun }),
        await change(api, "unlink", "nora", "twitter:dan", { dryRun }),
      ];
      expect(refused).toEqual([
        {
          __typename: "ConflictError",
          message: "@olga on X (Twitter) is linked to the user olga. Unlink it there first.",
        },
        { __typename: "ConflictError", message: "@nora on X (Twitter) is linked to this user already." },
        { __typename: "ConflictError", message: "@olga on X (Twitter) is not linked to this user." },
        { __typename: "ConflictError", message: "@dan on X (Twitter) is not linked to this user." },
      ]);
    }
    expect(await graphLines(graph)).toEqual(lines);
  });

  it("nobody, nothing, and ids that are none", async () => {
    expect(await change(api, "link", "mallory", "twitter:dan")).toMatchObject({
      __typename: "NotFoundError",
    });
    expect(await change(api, "link", "nora", "twitter:mallory")).toMatchObject({
      __typename: "NotFoundError",
    });
    const mutation = `mutation ($id: ID!) { linkAccount(user: $id, account: $id) { ${fields} } }`;
    for (const [id, path] of [
      [idOf("User", "nora"), "account"],
      [idOf("Account", "twitter:dan"), "user"],
      ["rubbish", "user"],
    ]) {
      const { data } = await askAsAdmin(api, mutation, { id });
      expect(data.linkAccount).toMatchObject({ __typename: "InvalidInputError", issues: [{ path }] });
    }
  });

  it("of two who link one account at once, one has it, however close they come", async () => {
    await scoreRun(graph, { now: NOON });
    for (const apart of [0, 5, 10, 20, 30, 40, 60, 80]) {
      const both = await Promise.all([
        change(api, "link", "nora", "twitter:dan"),
        delay(apart).then(() => change(api, "link", "olga", "twitter:dan")),
      ]);
      expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(["ConflictError", "Linking"]);
      const winner = both[0]?.__typename === "Linking" ? "nora" : "olga";
      await change(api, "unlink", winner, "twitter:dan");
    }
  });

  it("without a token with the scope write:users", async () => {
    const mutations = [
      `linkAccount(user: "x", account: "x")`,
      `unlinkAccount(user: "x", account: "x")`,
      `createUser(name: "Eve")`,
    ];
    for (const mutation of mutations) {
      const { data } = await ask(api, `mutation { done: ${mutation} { __typename } }`);
      expect(data.done.__typename).toBe("ForbiddenError");
    }
  });
});
