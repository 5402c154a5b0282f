/** An archive of 2012 scores as of 2012 and says so; what is told of it later, with or without a date, waits. */
import { beforeEach, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import { importPaths } from "../../src/imports/import-paths.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { accountScores } from "../../src/runs/stored-scores.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { account, day, follow, importOf, like, now, scripted, scriptedArchive } from "../imports/scripted.ts";

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});

const made = Date.UTC(2012, 4, 1);
/** Nora's archive, made on 1 May 2012: Alice and Bob follow her, Bob liked her post twelve days before. */
const archive = importOf(
  {
    "followers.txt": [
      follow("2@alice", "1@nora"),
      follow("3@bob", "1@nora", made - 400 * day),
      like("3", "77", "1", made - 12 * day),
    ],
  },
  {
    importers: [
      { ...scriptedArchive, subject: async () => ({ account: account("1@nora"), exportedAt: made }) },
    ],
  },
);

async function scoreOfNora() {
  const { number } = await scoreRun(graph, { now });
  const [score] = await accountScores(graph, number, ["twitter:1"]);
  return score ?? expect.fail("no score");
}

const measured = ({ card }: Awaited<ReturnType<typeof scoreOfNora>>) =>
  card.contributions
    .filter(({ factor, kind }) => factor !== "STANDING" && kind === "GROSS")
    .map(({ factor, measured }) => [factor, measured]);

it("Nora's archive of 2012 is frozen at its export, and her likes of that spring count", async () => {
  await importPaths(graph, archive);
  expect(
    await cypher(
      graph,
      "MATCH (s:Source {subject: 'twitter:1'}) RETURN s.clock AS clock, s.clockOf AS clockOf",
    ),
  ).toEqual([{ clock: made, clockOf: "export" }]);
  const score = await scoreOfNora();
  expect(score.card.networks).toMatchObject([{ network: "twitter", status: "FROZEN", asOf: made }]);
  expect(score.card.networks[0]?.sentence).toContain("2012");
  const appreciation = score.card.contributions.find(
    ({ factor, kind }) => factor === "APPRECIATION" && kind === "GROSS",
  );
  expect(appreciation?.points).toBeGreaterThan(0);
  expect(score.audience.observed).toBe(2);
});

it("Carol's archive of 2026 that says without a date whom she follows does not move Nora", async () => {
  await importPaths(graph, archive);
  const before = await scoreOfNora();
  await importPaths(
    graph,
    importOf(
      { "later.txt": [follow("4@carol", "1"), like("4", "77", "1", now - day)] },
      { importers: [scripted] },
    ),
  );
  const after = await scoreOfNora();
  // Standing and verdicts are of the whole graph and may move; what she is measured by does not.
  expect(measured(after)).toEqual(measured(before));
  expect(after.audience.observed).toBe(2);
  expect(after.card.networks).toMatchObject([{ status: "FROZEN", asOf: made }]);
});
