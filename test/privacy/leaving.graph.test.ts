/** People leave through the API: by the operator's mutation, or by a link of their own without logging in. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/server.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { keepSuppressed } from "../../src/privacy/keep-suppressed.ts";
import { lift } from "../../src/privacy/lift.ts";
import { issueOptOutLink } from "../../src/privacy/opt-out/opt-out-link.ts";
import { passingBook, type SuppressionBook } from "../../src/privacy/suppression-book.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { apiOn, ask, askAsAdmin } from "../api/ask.ts";
import { writeTown } from "../api/town.ts";
import { cypher } from "../harness.ts";
import { DAY, NOON } from "../runs/small-world.ts";

const idOf = (key: string, type = "Account") => Buffer.from(`${type}:${key}`).toString("base64url");
const eraseIt = `mutation ($account: ID, $user: ID) { erase(account: $account, user: $user) {
  __typename ... on ErasureReceipt { receipt accounts users follows } ... on Error { message } } }`;
const leave = `mutation ($token: String!) { optOut(token: $token) {
  __typename ... on OptedOut { sentence } ... on Error { message } } }`;

let graph: Graph;
let book: SuppressionBook;
let api: Api;
let now = NOON;
beforeEach(async () => {
  graph = await writeTown();
  await scoreRun(graph, { now: NOON });
  now = NOON;
  book = passingBook("the key of this test");
  api = apiOn(graph, { now: () => now, book, deadlineMs: 60_000 });
});

const linkFor = async (key: string) => {
  const link = await issueOptOutLink(graph, { key }, book, { now: NOON, expiresAt: NOON + 30 * DAY });
  return link?.token ?? "";
};
const leaveWith = async (token: string) => (await ask(api, leave, { token })).data.optOut;
/** Everything through which bob could be seen, as anybody asks for it. */
const everywhere = `query ($id: ID!) {
  node(id: $id) { id }
  account(network: TWITTER, handle: "bob") { id }
  all: accounts(first: 50) { totalCount nodes { handle } edges { node { handle } } }
  ranked: accounts(where: { ranked: true }, first: 50) { totalCount nodes { handle } }
  nora: account(network: TWITTER, handle: "nora") {
    followers(first: 50) { totalCount nodes { handle } }
    following(first: 50) { totalCount nodes { handle } }
    interactions(first: 50) { totalCount nodes { from { handle } } }
    influencers { account { handle } }
    score { contributions { evidence(first: 20) { totalCount nodes { ... on Follow { from { handle } } ... on Interaction { from { handle } } } } } } } }`;

interface List {
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
}
interface Seen {
  readonly all: List;
  readonly ranked: List;
  readonly nora: Readonly<Record<"followers" | "following" | "interactions", List>>;
}
const listsOf = ({ all, ranked, nora }: Seen): List[] => [
  all,
  ranked,
  nora.followers,
  nora.following,
  nora.interactions,
];

describe("opting out", () => {
  it("takes one mutation with the link's token, no log-in, and works once", async () => {
    const token = await linkFor("twitter:bob");
    expect(await leaveWith(token)).toEqual({ __typename: "OptedOut", sentence: expect.any(String) });
    expect(await leaveWith(token)).toMatchObject({
      __typename: "NotFoundError",
      message: expect.stringContaining("has been used"),
    });
    const [receipt] = await cypher(graph, "MATCH (e:Erasure) RETURN e.why AS why, e.by AS by");
    expect(receipt).toEqual({ why: "OPTED_OUT", by: "person" });
  });

  it("refuses what is forged, changed or expired, and deletes nobody", async () => {
    const token = await linkFor("twitter:bob");
    const [, id = "", expires = "", signature = ""] = token.split(/_(.{16})_([^_]+)_/);
    const later = (NOON + 900 * DAY).toString(36);
    for (const forged of [
      "",
      "optout",
      `optout_${id}_${later}_${signature}`,
      token.replace(id, "0".repeat(16)),
    ]) {
      expect((await leaveWith(forged)).message).toContain("none of ours");
    }
    expect(expires).not.toBe("");
    now = NOON + 31 * DAY;
    expect((await leaveWith(token)).message).toContain("expired");
    expect(
      (await ask(api, `{ account(network: TWITTER, handle: "bob") { id } }`)).data.account,
    ).not.toBeNull();
  });

  it("leaves no difference between totals and what is listed, anywhere", async () => {
    const before = (await ask(api, everywhere, { id: idOf("twitter:bob") })).data;
    expect(JSON.stringify(before)).toContain('"handle":"bob"');
    await leaveWith(await linkFor("twitter:bob"));
    const { data: after, errors } = await ask(api, everywhere, { id: idOf("twitter:bob") });
    expect(errors).toEqual([]);
    expect(JSON.stringify(after)).not.toContain('"handle":"bob"');
    expect([after.node, after.account]).toEqual([null, null]);
    for (const list of listsOf(after)) expect(list.totalCount).toBe(list.nodes.length);
    expect(after.all.totalCount).toBe(before.all.totalCount - 1);
    // What a run counted is the next run's to count anew.
    await scoreRun(graph, { now: NOON });
    const { data: anew } = await ask(api, everywhere, { id: idOf("twitter:bob") });
    const { contributions } = anew.nora.score;
    const evidence = contributions.map((line: { evidence: List }) => line.evidence);
    for (const list of [...listsOf(anew), ...evidence]) expect(list.totalCount).toBe(list.nodes.length);
  });
});

describe("erase", () => {
  it("needs the scope admin, exactly one id, and somebody who is there", async () => {
    const bob = idOf("twitter:bob");
    expect((await ask(api, eraseIt, { account: bob })).data.erase.__typename).toBe("ForbiddenError");
    expect((await askAsAdmin(api, eraseIt)).data.erase.__typename).toBe("InvalidInputError");
    const both = { account: bob, user: idOf("nora", "User") };
    expect((await askAsAdmin(api, eraseIt, both)).data.erase.__typename).toBe("InvalidInputError");
    expect((await askAsAdmin(api, eraseIt, { account: idOf("twitter:nobody") })).data.erase).toMatchObject({
      __typename: "NotFoundError",
    });
  });

  it("answers with a receipt that names nobody", async () => {
    const { data } = await askAsAdmin(api, eraseIt, { account: idOf("twitter:bob") });
    expect(data.erase).toMatchObject({ __typename: "ErasureReceipt", accounts: 1, users: 0 });
    expect(data.erase.follows).toBeGreaterThan(0);
    const kept = await cypher(graph, "MATCH (e:Erasure) RETURN properties(e) AS receipt");
    expect(JSON.stringify(kept)).not.toContain("bob");
  });
});

describe("a restored back-up", () => {
  it("loses again who was erased since; whoever comes back on their own wish may", async () => {
    await askAsAdmin(api, eraseIt, { account: idOf("twitter:bob") });
    // The graph as the back-up had it: with bob, without the list.
    graph = await writeTown();
    expect(await keepSuppressed(graph, book, now)).toBe(1);
    expect(await cypher(graph, "MATCH (a:Account {key: 'twitter:bob'}) RETURN a")).toEqual([]);
    expect(await keepSuppressed(graph, book, now)).toBe(0);
    expect(await lift(graph, { key: "twitter:bob" }, book)).toBe(true);
    graph = await writeTown();
    await lift(graph, { key: "twitter:@bob" }, book);
    expect(await keepSuppressed(graph, book, now)).toBe(0);
    expect(await cypher(graph, "MATCH (a:Account {key: 'twitter:bob'}) RETURN a.key AS key")).toHaveLength(1);
  });
});
