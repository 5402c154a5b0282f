/** What the API's own mutations do to a score is told as what it was: linking, unlinking, erasure; exact, and naming nobody erased. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/server.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { passingBook } from "../../src/privacy/suppression-book.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { emptyGraph } from "../harness.ts";
import { NOON, real, writeWorld } from "../runs/small-world.ts";
import { apiOn, ask, askAsAdmin } from "./ask.ts";

const idOf = (type: "User" | "Account", key: string) => Buffer.from(`${type}:${key}`).toString("base64url");

let graph: Graph;
let api: Api;
beforeEach(async () => {
  graph = await emptyGraph();
  await writeWorld(
    graph,
    [
      real("nora", { follows: ["alice"] }),
      real("alice", { follows: ["nora"], acts: ["REPLY nora 3", "LIKE nora 4"] }),
      real("carol", { follows: ["nora", "alice"], acts: ["SHARE nora 9"] }),
      real("instagram:nora", { follows: ["nora"], acts: ["LIKE nora 1"] }),
      real("instagram:dave", { follows: ["instagram:nora"] }),
    ],
    { nora: ["nora"], "alice-adams": ["alice"] },
  );
  api = apiOn(graph, { now: () => NOON, book: passingBook(), deadlineMs: 60_000 });
  await scoreRun(graph, { now: NOON });
});

interface Cause {
  readonly kind: string;
  readonly network: string | null;
  readonly points: number;
  readonly sentence: string;
  readonly evidence: { readonly totalCount: number };
}

/** The score and what changed since the beginning of everything, once the causes add up to the difference. */
async function toldOf(slug = "nora") {
  const { data, errors } = await ask(
    api,
    `query ($slug: String!) { user(slug: $slug) { score { value change(since: "2020-01-01T00:00:00Z") { from { value } to { value } difference
      causes { kind network points sentence evidence { totalCount } } } } } }`,
    { slug },
  );
  expect(errors).toEqual([]);
  const { value, change } = data.user.score;
  const causes: Cause[] = change.causes;
  const sum = causes.reduce((total, { points }) => total + points, 0);
  expect(Math.abs(sum - change.difference)).toBeLessThan(1e-9);
  expect(change.difference).toBe(change.to.value - change.from.value);
  expect(change.to.value).toBe(value);
  return { value, from: change.from.value as number, difference: change.difference as number, causes };
}

const kindsOf = (causes: readonly Cause[]) => [...new Set(causes.map(({ kind }) => kind))].sort();
const pointsOf = (causes: readonly Cause[], wanted: string) =>
  causes.reduce((sum, { kind, points }) => (kind === wanted ? sum + points : sum), 0);

async function mutate(text: string): Promise<void> {
  const { data, errors } = await askAsAdmin(
    api,
    `mutation { done: ${text} { __typename ... on Error { message } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.done).not.toHaveProperty("message");
}
const change = (verb: "linkAccount" | "unlinkAccount") =>
  mutate(`${verb}(user: "${idOf("User", "nora")}", account: "${idOf("Account", "instagram:nora")}")`);

describe("linkAccount", () => {
  it("is LINKING, and what the two did for each other SELF_ENGAGEMENT: at once, and after the next run", async () => {
    const { value } = await toldOf();
    await change("linkAccount");
    const rescored = await toldOf();
    await scoreRun(graph, { now: NOON });
    for (const { from, causes } of [rescored, await toldOf()]) {
      expect(from).toBe(value);
      expect(pointsOf(causes, "LINKING")).toBeGreaterThan(0);
      expect(pointsOf(causes, "SELF_ENGAGEMENT")).toBeLessThan(0);
      expect(causes.filter(({ kind }) => kind === "LINKING").map(({ sentence }) => sentence)).toContain(
        "1 account was linked on Instagram.",
      );
    }
  });
});

describe("unlinkAccount", () => {
  it("takes just what linking gave, and is LINKING again after the next run", async () => {
    await change("linkAccount");
    await scoreRun(graph, { now: NOON });
    const linked = await toldOf();
    await change("unlinkAccount");
    await scoreRun(graph, { now: NOON });
    const { value, causes } = await toldOf();
    // Over both changes nothing is left but what standing moved, and what the two did for each other counts again.
    expect(value - linked.value).toBeCloseTo(-linked.difference, 9);
    expect(Math.abs(pointsOf(causes, "LINKING"))).toBeLessThan(Math.abs(pointsOf(linked.causes, "LINKING")));
    const last = await ask(
      api,
      `{ user(slug: "nora") { score { change { difference causes { kind points sentence } } } } }`,
    );
    const { difference, causes: lately } = last.data.user.score.change;
    expect(
      Math.abs(lately.reduce((sum: number, one: Cause) => sum + one.points, 0) - difference),
    ).toBeLessThan(1e-9);
    expect(pointsOf(lately, "LINKING")).toBeLessThan(0);
    expect(lately.map(({ sentence }: Cause) => sentence)).toContain("1 account was unlinked on Instagram.");
  });
});

describe("erase", () => {
  it.each([
    ["the user", `user: "${idOf("User", "alice-adams")}"`],
    ["the account", `account: "${idOf("Account", "twitter:alice")}"`],
  ])("of %s: ERASURE, without evidence or a name", async (_, who) => {
    const { value } = await toldOf();
    await mutate(`erase(${who})`);
    expect((await toldOf()).difference).toBe(0);
    await scoreRun(graph, { now: NOON });
    const { from, difference, causes } = await toldOf();
    expect(from).toBe(value);
    expect(difference).toBeLessThan(0);
    expect(pointsOf(causes, "ERASURE")).toBeLessThan(0);
    expect(
      kindsOf(causes).filter((kind) => !["ERASURE", "STANDING", "SPAM_VERDICTS"].includes(kind)),
    ).toEqual([]);
    const erasures = causes.filter(({ kind }) => kind === "ERASURE");
    expect(erasures.map(({ sentence, evidence }) => [sentence, evidence.totalCount])).toEqual([
      ["Data that counted before were erased, or are no longer held.", 0],
    ]);
    expect(JSON.stringify(causes)).not.toMatch(/alice|adams/i);
  });
});
