/** Whoever reads while runs are published sees one run or the next, never a mix of two: neither in one card nor in one answer. */
import { beforeAll, expect, it } from "vitest";
import type { Api } from "../../src/api/server.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { apiOn, ask } from "../api/ask.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { NOON, real, writeWorld } from "./small-world.ts";

const QUERY = `{ currentRun { number } accounts(first: 50, orderBy: { field: SCORE, direction: DESC }) { nodes { key
  score { value floor run { number } contributions { points } } } } user(slug: "nora") { score { value floor run { number } contributions { points } } } }`;

interface Card {
  readonly value: number;
  readonly floor: number;
  readonly run: { readonly number: number };
  readonly contributions: readonly { readonly points: number }[];
}

let graph: Graph;
let api: Api;
beforeAll(async () => {
  graph = await emptyGraph();
  const fans = Array.from({ length: 40 }, (_, n) =>
    real(`fan${n}`, { follows: ["nora"], acts: [`SHARE nora ${n % 30}`] }),
  );
  await writeWorld(graph, [real("nora"), ...fans], { nora: ["nora"] });
  await scoreRun(graph, { now: NOON });
  api = apiOn(graph);
});

it("four clients read while four runs are published, each run with other scores", async () => {
  let isRunning = true;
  const seen = new Map<number, Set<number>>();
  const reader = async (): Promise<void> => {
    while (isRunning) {
      const { data, errors } = await ask(api, QUERY);
      expect(errors).toEqual([]);
      const cards: Card[] = [
        ...data.accounts.nodes.map(({ score }: { score: Card }) => score),
        data.user.score,
      ];
      expect(cards).toHaveLength(42);
      const runs = new Set([data.currentRun.number, ...cards.map(({ run }) => run.number)]);
      expect([...runs]).toHaveLength(1);
      for (const { value, floor, contributions } of cards) {
        const sum = contributions.reduce((all, { points }) => all + points, floor);
        expect(Math.abs(sum - value)).toBeLessThan(1e-9);
      }
      const [run = 0] = runs;
      seen.set(run, (seen.get(run) ?? new Set()).add(data.user.score.value));
    }
  };
  const readers = Array.from({ length: 4 }, reader);
  for (let run = 2; run <= 5; run++) {
    // Eight of nora's followers leave before each run.
    await cypher(
      graph,
      "MATCH (:Account)-[f:FOLLOWS]->(:Account {key: 'twitter:nora'}) WITH f LIMIT 8 DELETE f",
    );
    await scoreRun(graph, { now: NOON });
  }
  isRunning = false;
  await Promise.all(readers);
  // Every run was read, and nora had one score in each.
  expect([...seen.keys()].sort()).toEqual([1, 2, 3, 4, 5]);
  const values = [...seen.values()].map((scores) => [...scores]);
  expect(values.every((scores) => scores.length === 1)).toBe(true);
  expect(new Set(values.flat()).size).toBe(5);
});
