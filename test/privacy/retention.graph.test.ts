/** Old interactions go, nothing that still counts depends on them, and evidence says that they are no longer held. */
import { beforeEach, expect, it } from "vitest";
import { Batches } from "../../src/api/batches.ts";
import type { Context } from "../../src/api/context.ts";
import { noLongerHeld } from "../../src/api/reads/no-longer-held.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { forgetOldActs } from "../../src/runs/retention/forget-old-acts.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { apiOn, ask } from "../api/ask.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { DAY, NOON, real, writeWorld } from "../runs/small-world.ts";

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
  await writeWorld(
    graph,
    [
      real("nora", { acts: ["REPLY alice 0"] }),
      // Of 399 and 401 days ago, one without a time, and a list entry as old as can be.
      real("alice", {
        acts: ["LIKE nora 399", "LIKE nora 401", "SHARE nora 900", "REPLY nora", "LIST nora 2000"],
      }),
      // Facebook fell silent 500 days ago: 400 days before that is 900 days ago.
      real("facebook:fred", {
        acts: ["LIKE facebook:gwen 500", "LIKE facebook:gwen 899", "LIKE facebook:gwen 901"],
      }),
      real("facebook:gwen"),
    ],
    { nora: ["nora"] },
  );
  await scoreRun(graph, { now: NOON });
});

const daysAgo = async (key: string) =>
  (
    await cypher(
      graph,
      "MATCH (:Account {key: $key})<-[r:LIKE|SHARE|REPLY|LIST]-() RETURN CASE r.at WHEN 0 THEN null ELSE ($noon - r.at) / 86400000 END AS days ORDER BY days",
      { key, noon: NOON },
    )
  ).map(({ days }) => days);
const scores = () =>
  cypher(
    graph,
    "MATCH (a:Account) RETURN a.key AS key, coalesce(a.interim0, a.score0) AS even, a.score1 AS odd ORDER BY key",
  );
const evidence = `{ user(slug: "nora") { score { contributions { evidence(first: 1) { totalCount notice } } } } }`;

it("what is old goes by the clock of the account it was done to, so that a frozen network keeps its window", async () => {
  expect(await forgetOldActs(graph, 400)).toBe(3);
  expect(await daysAgo("twitter:nora")).toEqual([399, 2000, null]);
  expect(await daysAgo("facebook:gwen")).toEqual([500, 899]);
  expect(await forgetOldActs(graph, 400)).toBe(0);
});

it("that moves no score", async () => {
  await scoreRun(graph, { now: NOON });
  const before = await scores();
  await forgetOldActs(graph, 400);
  await scoreRun(graph, { now: NOON });
  const after = await scores();
  expect(after.map(({ key, odd }) => [key, odd])).toEqual(before.map(({ key, odd }) => [key, odd]));
  expect(after.map(({ odd }) => odd)).toEqual(before.map(({ even }) => even));
});

it("is bounded and goes on where it ended", async () => {
  // A page is more than this graph: one call is one page and the end.
  await forgetOldActs(graph, 400, 1);
  expect(await cypher(graph, "MATCH (c:Current) RETURN c.retainedTo AS to")).toEqual([{ to: "" }]);
});

it("is told where evidence asks for what went, and nowhere else", async () => {
  await forgetOldActs(graph, 400);
  const { data, errors } = await ask(apiOn(graph, { deadlineMs: 60_000 }), evidence);
  expect(errors).toEqual([]);
  const notices = (lines: { evidence: { notice: string | null } }[]) =>
    lines.map((line) => line.evidence.notice);
  // Lists are held for good, and the window of likes is younger than what went.
  const lines = data.user.score.contributions;
  expect(lines.length).toBeGreaterThan(1);
  expect(new Set(notices(lines))).toEqual(new Set([null]));
  const context = { graph, call: {}, batches: new Batches() } as unknown as Context;
  const said = (key: string, daysAgo: number | null) =>
    noLongerHeld(context, [key], daysAgo === null ? null : NOON - daysAgo * DAY);
  expect(await said("twitter:nora", null)).toBe(
    "Interactions from before 27 September 2025 are no longer held.",
  );
  expect(await said("twitter:nora", 401)).toContain("no longer held");
  expect(await said("twitter:nora", 400)).toBeNull();
  expect(await said("twitter:alice", null)).toBeNull();
});
