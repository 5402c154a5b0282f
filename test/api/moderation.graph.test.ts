/** A wrong verdict is contested, decided and put right: at once for readers, at the next run for everybody. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/server.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { writeAccounts } from "../../src/imports/write/write-accounts.ts";
import { auditPage } from "../../src/privacy/audit/audit-page.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { cypher } from "../harness.ts";
import { DAY, NOON } from "../runs/small-world.ts";
import { apiOn, ask, askAsAdmin } from "./ask.ts";
import { writeFans, writeTown } from "./town.ts";

const idOf = (key: string, type = "Account") => Buffer.from(`${type}:${key}`).toString("base64url");
const failures = `... on Error { message } ... on InvalidInputError { issues { path } } ... on ConflictError { current }`;
const label = `mutation ($account: ID!, $version: Int!, $quality: Quality!, $reason: String!) {
  labelAccount(account: $account, version: $version, quality: $quality, reason: $reason) {
    __typename ... on SpamVerdict { quality byEvidence version override { quality before role at reason } } ${failures} } }`;
const contest = `mutation ($account: ID!, $reason: String!) {
  contestVerdict(account: $account, reason: $reason) {
    __typename ... on Contest { id status contested version openedAt reason } ${failures} ... on RateLimitedError { retryAfter } } }`;
const decide = `mutation ($contest: ID!, $version: Int!, $quality: Quality!, $reason: String!) {
  decideContest(contest: $contest, version: $version, quality: $quality, reason: $reason) {
    __typename ... on Contest { id status decidedAt decision { quality before } version } ${failures} } }`;
const verdict = `query ($handle: String!) { account(network: TWITTER, handle: $handle) {
  spam { quality byEvidence underReview version contest { status reason } override { quality } probability }
  score { notice } followers(quality: [SPAM], first: 10) { nodes { handle } } } }`;

let graph: Graph;
let api: Api;
let now = NOON;
beforeEach(async () => {
  graph = await writeTown();
  await scoreRun(graph, { now: NOON });
  now = NOON;
  api = apiOn(graph, { now: () => now, deadlineMs: 30_000 });
});

const labelled = (name: string, quality: string, version = 0) =>
  askAsAdmin(api, label, {
    account: idOf(`twitter:${name}`),
    version,
    quality,
    reason: "seen with my own eyes",
  });
const seen = async (handle: string) => (await ask(api, verdict, { handle })).data.account;
const contested = async (name: string, reason = "I am real") =>
  (await ask(api, contest, { account: idOf(`twitter:${name}`), reason })).data.contestVerdict;

describe("a label", () => {
  it("stands above the evidence at once: in the verdict, the notice and pages by quality", async () => {
    expect((await seen("shell1")).spam).toMatchObject({ quality: "SPAM", version: 0, override: null });
    const { data } = await labelled("shell1", "AUTHENTIC");
    expect(data.labelAccount).toEqual({
      __typename: "SpamVerdict",
      quality: "AUTHENTIC",
      byEvidence: "SPAM",
      version: 1,
      override: {
        quality: "AUTHENTIC",
        before: "SPAM",
        role: "admin",
        at: "2026-11-01T12:00:00.000Z",
        reason: "seen with my own eyes",
      },
    });
    const shell1 = await seen("shell1");
    expect(shell1.spam).toMatchObject({ quality: "AUTHENTIC", byEvidence: "SPAM" });
    expect(shell1.score.notice).toBeNull();
    const nora = await seen("nora");
    expect(nora.followers.nodes.map(({ handle }: { handle: string }) => handle)).toEqual([
      "shell3",
      "shell2",
    ]);
  });

  it("moves an account out of the leaderboard and back, at once", async () => {
    const ranked = async () => {
      const query = `{ accounts(where: { ranked: true }, first: 50) { nodes { handle } } }`;
      const { nodes } = (await ask(api, query)).data.accounts;
      return nodes.some(({ handle }: { handle: string }) => handle === "bob");
    };
    expect(await ranked()).toBe(true);
    await labelled("bob", "SPAM");
    expect(await ranked()).toBe(false);
    expect((await seen("bob")).score.notice).toContain("looks like spam");
    await labelled("bob", "AUTHENTIC", 1);
    expect(await ranked()).toBe(true);
  });

  it("filters a hub's followers at once", async () => {
    await writeFans(graph);
    await scoreRun(graph, { now: NOON });
    const query = `{ account(network: TWITTER, handle: "stella") { followers(quality: [SPAM], first: 2) { nodes { handle } } } }`;
    const first = (await ask(api, query)).data.account.followers.nodes;
    await labelled(first[0].handle, "AUTHENTIC");
    expect((await ask(api, query)).data.account.followers.nodes[0]).toEqual(first[1]);
    // Judged anew between runs, a follower is found where it belongs as well.
    await cypher(
      graph,
      `MATCH (a:Account {handle: $handle})-[:STATED]->(m) SET a += {hasBio: true, hasUrl: true, defaultImage: false},
       m += {posts: 800, listed: 4, followers: 300, following: 200}`,
      { handle: first[1].handle },
    );
    const rescored = `mutation { rescore(scored: "${idOf(`twitter:${first[1].handle}`)}") { __typename } }`;
    await askAsAdmin(api, rescored);
    expect((await seen(first[1].handle)).spam.quality).toBe("AUTHENTIC");
    expect(
      (await ask(api, query)).data.account.followers.nodes.map(({ handle }: { handle: string }) => handle),
    ).not.toContain(first[1].handle);
  });

  it("counts at a rescore and at the next run, as a cause of its own that adds up", async () => {
    const query = `{ account(network: TWITTER, handle: "nora") { score { value change { difference causes { kind points } }
      contributions(factor: AUDIENCE) { kind points } } } }`;
    const spamLine = (score: { contributions: { kind: string; points: number }[] }) =>
      score.contributions.find(({ kind }) => kind === "SPAM_DISCOUNT")?.points ?? 0;
    const before = (await ask(api, query)).data.account.score;
    expect(spamLine(before)).toBeLessThan(0);
    for (const name of ["shell1", "shell2", "shell3"]) await labelled(name, "AUTHENTIC");
    const rescored = `mutation { rescore(scored: "${idOf("twitter:nora")}") { ... on Score { value } } }`;
    const { value } = (await askAsAdmin(api, rescored)).data.rescore;
    expect(value).toBeGreaterThan(before.value);
    await scoreRun(graph, { now: NOON });
    const after = (await ask(api, query)).data.account.score;
    expect(spamLine(after)).toBeGreaterThan(spamLine(before));
    expect(after.value - before.value).toBeCloseTo(after.change.difference, 9);
    const points = after.change.causes.map((cause: { points: number }) => cause.points);
    expect(points.reduce((sum: number, each: number) => sum + each, 0)).toBeCloseTo(
      after.change.difference,
      9,
    );
    const verdicts = after.change.causes.filter(({ kind }: { kind: string }) => kind === "SPAM_VERDICTS");
    const gained = verdicts.reduce((sum: number, cause: { points: number }) => sum + cause.points, 0);
    expect(gained).toBeGreaterThan(0);
    expect((await seen("shell1")).spam).toMatchObject({
      quality: "AUTHENTIC",
      byEvidence: expect.any(String),
    });
  });

  it("lets distrust start there: alice, labelled spam, is where labels spread from at the next run", async () => {
    await labelled("alice", "SPAM");
    await scoreRun(graph, { now: NOON });
    const query = `{ account(network: TWITTER, handle: "bob") { spam { evidence { name value } } } }`;
    const { evidence } = (await ask(api, query)).data.account.spam;
    const labels = evidence.find(({ name }: { name: string }) => name === "labelled-neighbourhood");
    expect(labels.value).toBeGreaterThan(0);
    expect((await seen("alice")).spam.quality).toBe("SPAM");
  });

  it("survives a re-import of the account", async () => {
    await labelled("shell1", "AUTHENTIC");
    const values = { handle: "shell1", handleKey: "shell1", name: "S" };
    const row = { key: "twitter:shell1", network: "twitter", nativeId: "1", claims: [], values };
    await writeAccounts(graph, { now: NOON, rows: [row] });
    expect((await seen("shell1")).spam).toMatchObject({ quality: "AUTHENTIC", version: 1 });
  });

  it("given while a run is under way stands when it is published", async () => {
    const running = scoreRun(graph, { now: NOON });
    const given = labelled("shell1", "AUTHENTIC");
    await Promise.all([running, given]);
    expect((await seen("shell1")).spam.quality).toBe("AUTHENTIC");
  });

  it("is kept for good with who, when, why, before and after", async () => {
    await labelled("shell1", "AUTHENTIC");
    now += DAY;
    await labelled("shell1", "SPAM", 1);
    const rows = await auditPage(graph, { before: Number.MAX_SAFE_INTEGER, limit: 10 });
    expect(rows.map(({ what, by, at, did, detail }) => [what, by, at, did, detail.split(":")[0]])).toEqual([
      ["twitter:shell1", "admin", NOON + DAY, "labelled", "AUTHENTIC -> SPAM"],
      ["twitter:shell1", "admin", NOON, "labelled", "SPAM -> AUTHENTIC"],
    ]);
  });

  it("of a stale version is a conflict that names what stands", async () => {
    await labelled("shell1", "AUTHENTIC");
    const { data } = await labelled("shell1", "SPAM", 0);
    expect(data.labelAccount).toMatchObject({ __typename: "ConflictError", current: 1 });
    expect((await seen("shell1")).spam.quality).toBe("AUTHENTIC");
  });

  it("by eight moderators at once: one wins, seven are told", async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => labelled("bob", n % 2 ? "SPAM" : "SUSPICIOUS")),
    );
    const names = answers.map(({ data }) => data.labelAccount.__typename);
    expect(names.filter((name) => name === "SpamVerdict")).toHaveLength(1);
    expect(names.filter((name) => name === "ConflictError")).toHaveLength(7);
    expect(await cypher(graph, "MATCH (l:Label) RETURN l.version AS version")).toEqual([{ version: 1 }]);
  });

  it("needs the token, an account and a reason of bounded length", async () => {
    const variables = { account: idOf("twitter:bob"), version: 0, quality: "SPAM", reason: "x" };
    expect((await ask(api, label, variables)).data.labelAccount.__typename).toBe("ForbiddenError");
    for (const reason of ["  ", "x".repeat(1001)]) {
      const { data } = await askAsAdmin(api, label, { ...variables, reason });
      expect(data.labelAccount).toMatchObject({
        __typename: "InvalidInputError",
        issues: [{ path: "reason" }],
      });
    }
    const none = await askAsAdmin(api, label, { ...variables, account: idOf("twitter:nobody") });
    expect(none.data.labelAccount.__typename).toBe("NotFoundError");
    const user = await askAsAdmin(api, label, { ...variables, account: idOf("alice-a", "User") });
    expect(user.data.labelAccount).toMatchObject({
      __typename: "InvalidInputError",
      issues: [{ path: "account" }],
    });
    expect(await cypher(graph, "MATCH (l:Label) RETURN l")).toEqual([]);
  });
});

describe("a contest", () => {
  it("shows the verdict as under review until it is overturned", async () => {
    const opened = await contested("shell1");
    expect(opened).toMatchObject({
      __typename: "Contest",
      status: "OPEN",
      contested: "SPAM",
      version: 0,
      reason: null,
    });
    expect((await seen("shell1")).spam).toMatchObject({
      quality: "SPAM",
      underReview: true,
      contest: { status: "OPEN" },
    });
    const waiting = `{ contests { totalCount nodes { id reason account { handle } } } }`;
    expect((await askAsAdmin(api, waiting)).data.contests).toEqual({
      totalCount: 1,
      nodes: [{ id: opened.id, reason: "I am real", account: { handle: "shell1" } }],
    });
    const variables = { contest: opened.id, version: 0, quality: "AUTHENTIC", reason: "called them" };
    const { data } = await askAsAdmin(api, decide, variables);
    expect(data.decideContest).toMatchObject({
      status: "OVERTURNED",
      decision: { quality: "AUTHENTIC", before: "SPAM" },
      version: 1,
    });
    expect((await seen("shell1")).spam).toMatchObject({
      quality: "AUTHENTIC",
      underReview: false,
      contest: { status: "OVERTURNED" },
    });
    expect((await ask(api, waiting)).data.contests.totalCount).toBe(0);
    const again = await askAsAdmin(api, decide, { ...variables, version: 1 });
    expect(again.data.decideContest).toMatchObject({ __typename: "ConflictError", current: 1 });
    const node = `query ($id: ID!) { node(id: $id) { __typename id ... on Contest { status } } }`;
    expect((await ask(api, node, { id: opened.id })).data.node).toEqual({
      __typename: "Contest",
      id: opened.id,
      status: "OVERTURNED",
    });
  });

  it("is upheld where the quality stays", async () => {
    const { id } = await contested("shell1");
    const { data } = await askAsAdmin(api, decide, {
      contest: id,
      version: 0,
      quality: "SPAM",
      reason: "bought",
    });
    expect(data.decideContest).toMatchObject({ status: "UPHELD" });
  });

  it("decided by two at once: one wins, the other is told; a label beside counts as a decision", async () => {
    const { id } = await contested("shell1");
    const by = (quality: string) =>
      askAsAdmin(api, decide, { contest: id, version: 0, quality, reason: "r" });
    const answers = await Promise.all([by("AUTHENTIC"), by("SPAM"), labelled("shell1", "SUSPICIOUS")]);
    const types = answers.map(({ data }) => (data.decideContest ?? data.labelAccount).__typename);
    expect(types.filter((type) => type === "ConflictError")).toHaveLength(2);
    expect(await cypher(graph, "MATCH (l:Label) RETURN count(l) AS labels")).toEqual([{ labels: 1 }]);
  });

  it("is one at a time, three in thirty days, five an hour by one caller", async () => {
    const { id } = await contested("shell1");
    expect(await contested("shell1")).toMatchObject({ __typename: "ConflictError" });
    const close = async (contest: string, version: number) =>
      askAsAdmin(api, decide, { contest, version, quality: "SPAM", reason: "r" });
    await close(id, 0);
    for (const version of [1, 2]) await close((await contested("shell1")).id, version);
    expect(await contested("shell1")).toMatchObject({
      __typename: "ConflictError",
      message: expect.stringContaining("3 times"),
    });
    const sixth = await contested("shell2");
    expect(sixth).toMatchObject({ __typename: "RateLimitedError", retryAfter: 3600 });
    now += 3_600_000;
    expect(await contested("shell2")).toMatchObject({ __typename: "Contest" });
    now += 31 * DAY;
    expect(await contested("shell1")).toMatchObject({ __typename: "Contest" });
  });
});
