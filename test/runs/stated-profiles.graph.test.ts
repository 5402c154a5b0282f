/** Profiles of which only counts are known (accounts.csv, no actors): imported and scored, in the order that sense suggests, at low confidence. */
import { beforeAll, expect, test } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import { importPaths } from "../../src/imports/import-paths.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { accountScores } from "../../src/runs/stored-scores.ts";
import type { Score } from "../../src/scoring/score.ts";
import { emptyGraph } from "../harness.ts";
import { exportOf } from "../networks/export-of.ts";

const now = Date.UTC(2026, 10, 1);
const columns =
  "network,native_id,followers,following,listed,posts,mentions_received,shares_received,mentions_given,shares_given,window_days,observed_at";
/** Counts over a window are decayed sums, so they have decimals. */
const profiles: Record<string, string> = {
  star: "4000000,200,60000,4.1,90000.5,41000.25,3.2,1.1",
  writer: "45000,900,1400,9.5,310.7,120.2,8.1,2.5",
  listed: "9000,700,900,6.2,60.3,22.1,5,2",
  followed: "9000,700,40,6.2,60.3,22.1,5,2",
  talker: "900,850,12,60.5,4.1,0.9,44.2,12.5",
  newcomer: "40,300,0,0.36,0.1,0.1,0.1,0.1",
  nobody: "0,12,0,0,0,0,0,0",
};
const bad = ["minus,-5", "text,many", "endless,1e999"].map(
  (row) => `twitter,${row},1,1,1,1,1,1,1,90,2026-11-01`,
);

let graph: Graph;
const scores = new Map<string, Score>();

beforeAll(async () => {
  graph = await emptyGraph();
  const rows = Object.entries(profiles).map(([id, counts]) => `twitter,${id},${counts},90,2026-11-01`);
  const file = [columns, ...rows, ...bad].join("\n");
  const report = await importPaths(graph, exportOf("/profiles", { "accounts.csv": file }, { now }));
  expect(report.files[0]?.skipped).toBe(bad.length);
  const { number } = await scoreRun(graph, { now });
  const names = Object.keys(profiles);
  const found = await accountScores(
    graph,
    number,
    names.map((name) => `twitter:${name}`),
  );
  for (const [n, score] of found.entries()) if (score) scores.set(names[n] ?? "", score.card);
}, 300_000);

const value = (name: string) => scores.get(name)?.value ?? Number.NaN;

test("profiles rank in the order of the table, and nobody scores the floor", () => {
  const values = Object.keys(profiles).map(value);
  expect(values).toEqual(values.toSorted((a, b) => b - a));
  expect(value("nobody")).toBe(1);
  expect(value("star")).toBeGreaterThan(80);
  expect(value("newcomer")).toBeLessThan(12);
});

test("of two with as many followers the one on more lists is well ahead", () => {
  expect(value("listed") - value("followed")).toBeGreaterThan(5);
});

test("every point is explained, and confidence says that only counts are known", () => {
  for (const { value, contributions, confidence } of scores.values()) {
    expect(Math.abs(contributions.reduce((sum, { points }) => sum + points, 1) - value)).toBeLessThan(1e-9);
    expect(confidence.level).toBe("LOW");
  }
  expect(scores.get("writer")?.confidence.reasons).toContain("Known by stated counts only.");
  expect(scores.get("writer")?.contributions.map(({ sentence }) => sentence)).toContain(
    "45,000 followers, stated by the network; none of them known here yet.",
  );
});
