/** nora's card: a score that adds up, evidence that is hers, verdicts that add up, and nothing where nothing is known. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/server.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { NOON } from "../runs/small-world.ts";
import { apiOn, ask } from "./ask.ts";
import { writeTown } from "./town.ts";

let graph: Graph;
let api: Api;
const card = `{ user(slug: "nora-lindqvist") { id name accounts { totalCount nodes { key } } score {
  value floor percentile networks { network points status } run { number } model { version } nextRunAt
  contributions { factor { name } network kind points evidence(first: 10) { totalCount nodes {
    ... on Follow { from { key } since } ... on Interaction { kind from { key } at } } } }
} } }`;

interface Line {
  readonly factor: { readonly name: string };
  readonly network: string;
  readonly kind: string;
  readonly points: number;
  readonly evidence: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly kind?: string; readonly from: { readonly key: string } }[];
  };
}

describe("before the first run", () => {
  beforeAll(async () => {
    graph = await writeTown();
    api = apiOn(graph);
  });

  it("there is no score and no current run, and nobody is judged", async () => {
    const { data, errors } = await ask(
      api,
      `{ currentRun { number } user(slug: "nora-lindqvist") { score { value } }
         account(network: TWITTER, handle: "@Nora") { score { value } spam { quality probability logOdds intercept priorShift evidence { name } }
           audience { observed breakdown { quality count } } reach { direct { value } } } }`,
    );
    expect(errors).toEqual([]);
    expect([data.currentRun, data.user.score, data.account.score]).toEqual([null, null, null]);
    // Without evidence the probability is the prior, 0.1, and its log-odds ln(0.1 / 0.9).
    expect(data.account.spam).toMatchObject({ quality: "INSUFFICIENT_EVIDENCE", evidence: [] });
    expect(data.account.spam.probability).toBeCloseTo(0.1, 12);
    expect(data.account.spam.logOdds).toBeCloseTo(Math.log(0.1 / 0.9), 12);
    expect(data.account.spam.intercept + data.account.spam.priorShift).toBeCloseTo(
      data.account.spam.logOdds,
      12,
    );
    expect(data.account.audience.observed).toBe(8);
    expect(data.account.audience.breakdown[3]).toEqual({ quality: "INSUFFICIENT_EVIDENCE", count: 8 });
    // Her network states 300, more than the 8 seen.
    expect(data.account.reach.direct.value).toBe(300);
  });

  it("accounts are listed by when they were heard of, users by name", async () => {
    const { data } = await ask(
      api,
      `{ users(orderBy: { field: NAME, direction: ASC }) { totalCount nodes { slug score { value } } } }`,
    );
    expect(data.users).toEqual({
      totalCount: 2,
      nodes: [
        { slug: "alice-a", score: null },
        { slug: "nora-lindqvist", score: null },
      ],
    });
  });
});

describe("after a run", () => {
  beforeAll(async () => {
    graph = await writeTown();
    await scoreRun(graph, { now: NOON });
    api = apiOn(graph, { nextRunAt: () => NOON });
  });

  it("users are listed by followers: nora's eight and one on Instagram, alice's two", async () => {
    const { data } = await ask(
      api,
      `{ users(orderBy: { field: FOLLOWERS, direction: DESC }) { nodes { slug accounts(first: 5) { nodes { audience { observed } } } } } }`,
    );
    expect(data.users.nodes.map(({ slug }: { slug: string }) => slug)).toEqual(["nora-lindqvist", "alice-a"]);
  });

  it("floor and contributions add up to the value, floor and networks too", async () => {
    const { data, errors } = await ask(api, card);
    expect(errors).toEqual([]);
    const { value, floor, contributions, networks, run, model, nextRunAt } = data.user.score;
    const sum = (parts: readonly { points: number }[]) =>
      parts.reduce((total, { points }) => total + points, floor);
    expect(Math.abs(sum(contributions) - value)).toBeLessThan(1e-9);
    expect(Math.abs(sum(networks) - value)).toBeLessThan(1e-9);
    expect([run.number, model.version, nextRunAt]).toEqual([1, "3", "2026-11-01T12:00:00.000Z"]);
    expect(data.user.accounts).toEqual({
      totalCount: 2,
      nodes: [{ key: "instagram:nora" }, { key: "twitter:nora" }],
    });
  });

  it("every line shows what it counted: followers, replies inside the window, her own account apart", async () => {
    const { data } = await ask(api, card);
    const lines: readonly Line[] = data.user.score.contributions;
    const behind = (factor: string, kind: string) => {
      const line = lines.find(
        (one) => one.network === "TWITTER" && one.factor.name === factor && one.kind === kind,
      );
      return (
        line && { total: line.evidence.totalCount, from: line.evidence.nodes.map(({ from }) => from.key) }
      );
    };
    expect(behind("AUDIENCE", "GROSS")?.total).toBe(8);
    expect(behind("AUDIENCE", "SPAM_DISCOUNT")).toEqual({
      total: 3,
      from: ["twitter:shell3", "twitter:shell2", "twitter:shell1"],
    });
    expect(behind("AUDIENCE", "SELF_ENGAGEMENT")).toEqual({ total: 1, from: ["instagram:nora"] });
    expect(behind("CONVERSATION", "GROSS")).toEqual({ total: 1, from: ["twitter:alice"] });
    expect(behind("RECOGNITION", "GROSS")).toEqual({ total: 1, from: ["twitter:carol"] });
    // Newest first: her own Instagram a day ago, alice two days ago, carol at no known time; bob's like of 200 days ago is out of the window.
    expect(behind("APPRECIATION", "GROSS")).toEqual({
      total: 3,
      from: ["instagram:nora", "twitter:alice", "twitter:carol"],
    });
    expect(behind("APPRECIATION", "SELF_ENGAGEMENT")).toEqual({ total: 1, from: ["instagram:nora"] });
  });

  it("contributions can be asked for by network and factor", async () => {
    const { data } = await ask(
      api,
      `{ user(slug: "nora-lindqvist") { score { contributions(network: TWITTER, factor: AUDIENCE) { network factor { name } } } } }`,
    );
    expect(
      new Set(data.user.score.contributions.map((line: Line) => `${line.network} ${line.factor.name}`)),
    ).toEqual(new Set(["TWITTER AUDIENCE"]));
  });

  it("a shell's verdict adds up and its sentences name what was measured", async () => {
    const { data } = await ask(
      api,
      `{ account(network: TWITTER, nativeId: "shell1") { score { notice } spam { quality probability logOdds intercept priorShift evidence { points direction sentence signal { title } } } } }`,
    );
    const { quality, logOdds, intercept, priorShift, evidence } = data.account.spam;
    expect(quality).toBe("SPAM");
    const sum = evidence.reduce(
      (total: number, { points }: { points: number }) => total + points,
      intercept + priorShift,
    );
    expect(Math.abs(sum - logOdds)).toBeLessThan(1e-9);
    for (const { points, direction } of evidence) expect(direction).toBe(points > 0 ? "FOR" : "AGAINST");
    expect(data.account.score.notice).toContain("looks like spam");
  });

  it("the leaderboard leaves spam out, the full list does not", async () => {
    const { data } = await ask(
      api,
      `{ ranked: accounts(where: { ranked: true }, first: 100) { totalCount nodes { key } } all: accounts(first: 100) { totalCount nodes { key score { value } } } }`,
    );
    // 10 accounts, three of them shells.
    expect([data.ranked.totalCount, data.all.totalCount]).toEqual([7, 10]);
    expect(data.ranked.nodes.filter(({ key }: { key: string }) => key.includes("shell"))).toEqual([]);
    const values = data.all.nodes.map(({ score }: { score: { value: number } }) => score.value);
    expect(values).toEqual(values.toSorted((a: number, b: number) => b - a));
  });

  it.each(["SCORE", "FOLLOWERS"])("pages by %s meet everybody once, with ties, both ways", async (field) => {
    for (const direction of ["ASC", "DESC"]) {
      const seen: string[] = [];
      for (let after: string | null = null; ; ) {
        const { data } = await ask(
          api,
          `query ($o: AccountOrder, $after: String) { accounts(orderBy: $o, first: 4, after: $after) { nodes { key } pageInfo { endCursor hasNextPage } } }`,
          { o: { field, direction }, after },
        );
        seen.push(...data.accounts.nodes.map(({ key }: { key: string }) => key));
        after = data.accounts.pageInfo.endCursor;
        if (!data.accounts.pageInfo.hasNextPage) break;
      }
      expect([seen.length, new Set(seen).size]).toEqual([10, 10]);
    }
  });

  it("node and nodes find by id what is there, in order, and null what is not", async () => {
    const { data } = await ask(
      api,
      '{ user(slug: "alice-a") { id } account(network: TWITTER, handle: "bob") { id } }',
    );
    const unknown = Buffer.from("Account:twitter:nobody").toString("base64url");
    const found = await ask(
      api,
      "query ($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { __typename id ... on User { slug } ... on Account { key } } node(id: $id) { id } }",
      { ids: [data.account.id, unknown, data.user.id], id: unknown },
    );
    expect(found.errors).toEqual([]);
    expect(found.data).toEqual({
      nodes: [
        { __typename: "Account", id: data.account.id, key: "twitter:bob" },
        null,
        { __typename: "User", id: data.user.id, slug: "alice-a" },
      ],
      node: null,
    });
  });

  it("what is unknown is null", async () => {
    const { data, errors } = await ask(
      api,
      '{ user(slug: "nobody") { slug } account(network: BLUESKY, handle: "nora") { key } }',
    );
    expect([data, errors]).toEqual([{ user: null, account: null }, []]);
  });

  it("interactions by kind, direction and time", async () => {
    const { data } = await ask(
      api,
      `{ account(network: TWITTER, handle: "nora") {
          likes: interactions(kinds: [LIKE]) { totalCount nodes { from { handle } at } }
          lately: interactions(since: "2026-10-30T00:00:00Z", until: "2026-10-31T00:00:00Z") { nodes { kind from { handle } } }
          sent: interactions(direction: SENT) { nodes { kind to { handle } } } } }`,
    );
    expect(data.account.likes.totalCount).toBe(4);
    // 2 days before noon of 1 November is 30 October; carol's like has no time.
    expect(data.account.lately.nodes).toEqual([{ kind: "LIKE", from: { handle: "alice" } }]);
    expect(data.account.likes.nodes.at(-1)).toEqual({ from: { handle: "carol" }, at: null });
    expect(data.account.sent.nodes).toEqual([{ kind: "REPLY", to: { handle: "alice" } }]);
  });
});
