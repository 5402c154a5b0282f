/** A run that is killed leaves the old one current, and the next one cleans up after it. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import { currentRun } from "../../src/runs/current-run.ts";
import { runsPage } from "../../src/runs/runs-page.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { startRun } from "../../src/runs/start-run.ts";
import { accountScores } from "../../src/runs/stored-scores.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { neo4jOfTests } from "../neo4j.ts";
import { NOON, real, shell, writeWorld } from "./small-world.ts";

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
  await writeWorld(graph, [
    real("bob"),
    real("alice", { follows: ["bob"] }),
    shell("shill", { follows: ["bob"] }),
  ]);
});

function runAndDie(step: string) {
  const child = fileURLToPath(new URL("run-child.ts", import.meta.url));
  return spawnSync(process.execPath, ["--import", "tsx", child], {
    env: { ...process.env, NEO4J: JSON.stringify(neo4jOfTests()), DIE_AT: step, NOW: String(NOON) },
    encoding: "utf8",
  });
}

const statuses = async () =>
  (await runsPage(graph, { before: 1e9, limit: 10 })).map(({ run }) => `${run.number} ${run.status}`);

describe("a run killed with kill -9", () => {
  it.each(["READ", "MEASURE", "JUDGE", "STANDING", "SCORE", "SCORE/end", "PUBLISH"])(
    "at %s leaves the old scores, and the next run publishes",
    async (step) => {
      await scoreRun(graph, { now: NOON });
      const [before] = await accountScores(graph, 1, ["twitter:bob"]);
      await writeWorld(graph, [real("carol", { follows: ["bob"] })]);

      const { signal, stderr } = runAndDie(step);
      expect(signal, stderr).toBe("SIGKILL");
      expect((await currentRun(graph, {}))[0]?.run.number).toBe(1);
      expect((await accountScores(graph, 1, ["twitter:bob"]))[0]).toEqual(before);
      expect(await statuses()).toEqual(["2 RUNNING", "1 PUBLISHED"]);

      // 3 would write the slot of run 1, which is shown until the new run publishes.
      await scoreRun(graph, { now: NOON });
      expect(await statuses()).toEqual(["4 PUBLISHED", "2 FAILED", "1 PUBLISHED"]);
      const [after] = await accountScores(graph, 4, ["twitter:bob"]);
      expect(after?.value).toBeGreaterThan(before?.value ?? 100);
      expect(await cypher(graph, "CALL gds.graph.list() YIELD graphName RETURN graphName")).toEqual([]);
    },
  );
});

describe("two runs at once", () => {
  it("are refused by name", async () => {
    const first = await startRun(graph, { now: NOON });
    await expect(startRun(graph, { now: NOON })).rejects.toMatchObject({
      code: "RUN_IN_PROGRESS",
      message: expect.stringContaining(`Run ${first.number} `),
    });
    expect(await first.finished).toMatchObject({ number: 1, accounts: 3 });
    expect(await statuses()).toEqual(["1 PUBLISHED"]);
  });

  it("of another machine count as alive while their heart beats", async () => {
    const beat = (age: number) =>
      cypher(
        graph,
        `MERGE (r:Run {number: 1}) SET r.status = 'RUNNING', r.owner = 'elsewhere/1/x', r.model = '1',
         r.startedAt = 0, r.heartbeatAt = toInteger($at)`,
        { at: Date.now() - age },
      );
    await beat(30_000);
    await expect(scoreRun(graph, { now: NOON })).rejects.toMatchObject({ code: "RUN_IN_PROGRESS" });
    await beat(61_000);
    expect(await scoreRun(graph, { now: NOON })).toMatchObject({ number: 2 });
    expect(await statuses()).toEqual(["2 PUBLISHED", "1 FAILED"]);
  });

  it("fail with their reason when the graph refuses", async () => {
    const broken = {
      ...graph,
      onQuery: (name: string) => {
        if (name === "write-account-scores") throw new Error("the disk is full");
      },
    };
    await expect(scoreRun(broken, { now: NOON })).rejects.toThrow("the disk is full");
    const [row] = await runsPage(graph, { before: 1e9, limit: 1 });
    expect(row?.run).toMatchObject({ status: "FAILED", message: "the disk is full" });
    expect(await currentRun(graph, {})).toEqual([]);
  });
});
