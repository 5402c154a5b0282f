/** What no honest network should say, from file to score: counts that fall or are no numbers, times to come, floods, nothing at all. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import { importPaths } from "../../src/imports/import-paths.ts";
import { pointsPage } from "../../src/runs/history/points-page.ts";
import { unpackLedger } from "../../src/runs/history/stored-ledger.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { accountScores, userScores } from "../../src/runs/stored-scores.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { fileOf } from "../imports/scripted.ts";
import { DAY, NOON, writeWorld } from "./small-world.ts";

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});

const iso = (at: number) => new Date(at).toISOString();
/** Imports one file, read by the importers of the program. */
const read = (path: string, rows: readonly string[], now = NOON) =>
  importPaths(graph, {
    paths: [path],
    now,
    async *find() {
      yield fileOf(path, `${rows.join("\n")}\n`);
    },
  });
const stated = (followers: string, at: number) =>
  read(`accounts-${at}.csv`, [
    "network,native_id,followers,observed_at",
    `twitter,1,${followers},${iso(at)}`,
  ]);
async function scoreOfBob(now = NOON): Promise<number> {
  const { number } = await scoreRun(graph, { now });
  const [score] = await accountScores(graph, number, ["twitter:1"]);
  return score?.value ?? Number.NaN;
}

describe("a count that falls between two imports", () => {
  it("counts as the newest says, in either order, and the ledger says AUDIENCE to the last digit", async () => {
    await stated("900", NOON - DAY);
    const only = await scoreOfBob();
    graph = await emptyGraph();
    await stated("900", NOON - DAY);
    await stated("1000", NOON - 2 * DAY);
    expect(await scoreOfBob()).toBe(only);
    graph = await emptyGraph();
    await stated("1000", NOON - 2 * DAY);
    const before = await scoreOfBob();
    await stated("900", NOON - DAY);
    const after = await scoreOfBob();
    expect(after).toBe(only);
    expect(after).toBeLessThan(before);
    const points = await pointsPage(graph, { of: ["twitter:1"], at: 0, run: 2, limit: 9 }, { form: "ASC" });
    expect(points.map(({ value }) => value)).toEqual([before, after]);
    const { lines } = unpackLedger(points[1]?.ledger ?? "");
    expect(lines.filter(({ points: moved }) => moved !== 0).map(({ cause }) => cause)).toEqual(["AUDIENCE"]);
    const sum = lines.reduce((total, line) => total + line.points, 0);
    expect(Math.abs(sum - (after - before))).toBeLessThan(1e-9);
  });
});

describe("times to come", () => {
  it("of more than a day cost their row; a clock that runs ahead by hours counts as now and moves no clock beyond", async () => {
    const header = "network,actor,target,kind,at";
    const acts = await read("interactions.csv", [
      header,
      `twitter,2,1,REPLY,${iso(NOON + 12 * 3_600_000)}`,
      `twitter,3,1,REPLY,${iso(NOON + 3 * DAY)}`,
    ]);
    const counts = await stated("5000", NOON + 400 * DAY);
    for (const [report, place] of [
      [acts, 3],
      [counts, 2],
    ] as const) {
      const reasons = report.files.flatMap((file) => file.reasons);
      expect(reasons).toEqual([{ reason: "time in the future", count: 1, places: [place] }]);
    }
    const clocks = await cypher(graph, "MATCH (s:Source) RETURN max(s.clock) <= $now AS past", { now: NOON });
    expect(clocks).toEqual([{ past: true }]);
    const ahead = await scoreOfBob();
    graph = await emptyGraph();
    await read("interactions.csv", [header, `twitter,2,1,REPLY,${iso(NOON)}`]);
    expect(await scoreOfBob()).toBeCloseTo(ahead, 9);
  });

  it("beyond one interval after a silent archive's clock wait, and enter when the clock reaches them", async () => {
    await writeWorld(graph, [{ name: "1" }, { name: "2", acts: ["REPLY 1 10"] }]);
    const archive = (daysAgo: number) =>
      cypher(
        graph,
        "MERGE (s:Source {id: 'a'}) SET s.network = 'twitter', s.subject = 'twitter:1', s.clock = $at",
        {
          at: NOON - daysAgo * DAY,
        },
      );
    await archive(60);
    expect(await scoreOfBob()).toBe(1);
    await archive(10);
    // One reply of today by nobody of note: 0.6 * (0.3 + 0.7 / 2) = 0.39; 0.0185 ln(1 + 0.39 / 0.4) = 0.0125861.
    expect(await scoreOfBob()).toBeCloseTo(1 + 99 * 0.0125861, 3);
  });
});

describe("a flood", () => {
  it("of shares by one actor within a second counts as many as a dozen people, not as twenty thousand", async () => {
    const FLOOD = 20_000;
    await writeWorld(graph, [{ name: "1" }, { name: "mallory" }]);
    await cypher(
      graph,
      `MATCH (m:Account {key: 'twitter:mallory'}), (b:Account {key: 'twitter:1'}) UNWIND range(1, $flood) AS n
       CREATE (m)-[:SHARE {id: 'f' + n, fromKey: m.key, toKey: b.key, at: $noon}]->(b)`,
      { flood: FLOOD, noon: NOON },
    );
    const { number } = await scoreRun(graph, { now: NOON });
    const [score] = await accountScores(graph, number, ["twitter:1"]);
    let harmonic = 0;
    for (let n = 1; n <= FLOOD; n++) harmonic += 1 / n;
    expect(harmonic).toBeLessThan(12);
    const [line] = score?.card.contributions ?? [];
    // By nobody of note, all at the clock, none toward others that day: 0.6 * (0.3 + 0.7 / 2) for the first.
    expect(line).toMatchObject({ factor: "AMPLIFICATION", measured: expect.closeTo(0.39 * harmonic, 6) });
    expect(line?.sentence).toBe("20,000 shares by 1 person in 90 days.");
  });
});

describe("nothing at all", () => {
  it("an empty graph is scored, and a network on which nothing is known adds nothing and is said to be unknown", async () => {
    expect(await scoreRun(graph, { now: NOON })).toMatchObject({ accounts: 0, users: 0 });
    await writeWorld(
      graph,
      [{ name: "1", stated: { followers: 300 } }, { name: "flickr:1" }, { name: "tumblr:9" }],
      { bob: ["1", "flickr:1"], nobody: ["tumblr:9"], none: [] },
    );
    const { number } = await scoreRun(graph, { now: NOON });
    const [bob, nobody, none] = await userScores(graph, number, ["bob", "nobody", "none"]);
    const [own] = await accountScores(graph, number, ["twitter:1"]);
    expect(bob?.value).toBe(own?.value);
    const flickr = bob?.card.networks.find(({ network }) => network === "flickr");
    expect(flickr).toMatchObject({ strength: 0, points: 0, share: 0 });
    expect(flickr?.sentence).toContain("No one is known to follow or engage");
    for (const score of [nobody, none]) {
      expect(score?.value ?? 1).toBe(1);
      expect(score?.card.contributions ?? []).toEqual([]);
    }
    expect(nobody?.card.confidence).toEqual({ level: "LOW", value: 0.1, reasons: ["Nothing is known yet."] });
  });
});

describe("counts that are no numbers", () => {
  it("cost their row, which is named; the score rests on the good ones", async () => {
    const rows = ["NaN", "Infinity", "-Infinity", "1e999", "-5", "n/a", "0x10", "300"];
    const report = await read("accounts.csv", [
      "network,native_id,followers",
      ...rows.map((word) => `twitter,1,${word}`),
    ]);
    const reasons = report.files.flatMap((file) => file.reasons);
    expect(reasons.flatMap(({ places }) => places).sort()).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(reasons.map(({ reason }) => reason)).toContain('"followers" is "NaN"');
    const lines = ["-1", "1e999", '"NaN"', "null"].map(
      (value) => `{"type":"Metric","of":"twitter:1","counts":{"followers":${value}}}`,
    );
    const json = await read("counts.jsonl", lines);
    const told = json.files.flatMap((file) => file.reasons);
    expect(told.flatMap(({ places }) => places).sort()).toEqual(expect.arrayContaining([1, 2, 3]));
    const kept = await cypher(
      graph,
      "MATCH (:Account {key: 'twitter:1'})-[:STATED]->(m) RETURN m.followers AS n",
    );
    expect(kept).toEqual([{ n: 300 }]);
    // 0.9 * 0.6 * 300 = 162: 0.0265 ln(1 + 162 / 0.8) = 0.1408651, and f of it 0.1404477.
    expect(await scoreOfBob()).toBeCloseTo(1 + 99 * 0.1404477, 3);
  });
});
