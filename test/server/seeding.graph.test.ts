/** A start that is cut short while it loads the seeds is made good by the next one. */
import { describe, expect, it } from "vitest";
import { graphOverview } from "../../src/graph/graph-overview.ts";
import type { Console } from "../../src/server/console.ts";
import { seedGraph } from "../../src/server/seeding/seed-graph.ts";
import { graphLines } from "../graph-hash.ts";
import { emptyGraph } from "../harness.ts";

const NOON = Date.UTC(2026, 10, 1, 12);
const TOMORROW = NOON + 86_400_000;

/** Says nothing; gives up at the second step of the bar if it is told to. */
const consoleThat = (breaks: boolean): Console => ({
  say: () => undefined,
  status: () => undefined,
  error: () => undefined,
  progress: () => ({
    update(done) {
      if (breaks && done === 2) throw new Error("the power went");
    },
    end: () => undefined,
  }),
});

describe("seeding", () => {
  it("cut short and done again a day later gives the graph of one clean seeding", async () => {
    const graph = await emptyGraph();
    await seedGraph(graph, consoleThat(false), NOON);
    const clean = await graphLines(graph);
    expect((await graphOverview(graph, {}))[0]).toMatchObject({ seeding: false, users: 42 });

    await emptyGraph();
    await expect(seedGraph(graph, consoleThat(true), NOON)).rejects.toThrow("the power went");
    const [half] = await graphOverview(graph, {});
    expect(half?.seeding).toBe(true);
    expect(half?.accounts).toBeGreaterThan(0);
    // What was under way when it broke off.
    await new Promise((done) => setTimeout(done, 3_000));

    await seedGraph(graph, consoleThat(false), TOMORROW);
    expect((await graphOverview(graph, {}))[0]?.seeding).toBe(false);
    expect(await graphLines(graph)).toEqual(clean);
  });
});
