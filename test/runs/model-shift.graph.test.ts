/** The shift report on a graph: what another model would make of everybody, and nothing written. */
import { expect, it } from "vitest";
import { modelShift } from "../../src/runs/model-shift.ts";
import { unpackShift } from "../../src/runs/recorded-shift.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { shiftsOfModels } from "../../src/runs/shifts-of-models.ts";
import { accountScores, userScores } from "../../src/runs/stored-scores.ts";
import { model } from "../../src/scoring/models/index.ts";
import { model1 } from "../../src/scoring/models/model-1.ts";
import { model2 } from "../../src/scoring/models/model-2.ts";
import { shiftLines } from "../../src/server/shift-lines.ts";
import { graphLines } from "../graph-hash.ts";
import { emptyGraph } from "../harness.ts";
import { NOON, real, shell, writeWorld } from "./small-world.ts";

it("starts at the scores that are shown, for the same model moves nothing, and writes nothing", async () => {
  const graph = await emptyGraph();
  await expect(modelShift(graph, model1, NOON)).rejects.toThrow("Nothing has been scored yet");
  const bob = real("bob");
  const alice = real("alice", { follows: ["bob"], acts: ["REPLY bob 3", "SHARE bob 5"] });
  const world = [bob, alice, shell("shill", { follows: ["bob"], acts: ["SHARE bob 1"] })];
  await writeWorld(graph, world, { "bob-olsen": ["bob"] });
  await scoreRun(graph, { now: NOON });
  const before = await graphLines(graph);

  const same = await modelShift(graph, model, NOON);
  expect(same.accounts).toMatchObject({ count: 3, mean: 0, largest: [] });

  const shift = await modelShift(graph, model1, NOON);
  expect([shift.from, shift.to, shift.run]).toEqual([model.version, "1", 1]);
  const [stored] = await accountScores(graph, 1, ["twitter:bob"]);
  const [user] = await userScores(graph, 1, ["bob-olsen"]);
  const moved = shift.accounts.largest.find(({ name }) => name === "twitter:bob");
  expect(moved?.from).toBeCloseTo(stored?.value ?? 0, 9);
  expect(shift.users.largest[0]?.from).toBeCloseTo(user?.value ?? 0, 9);
  expect(await graphLines(graph)).toEqual(before);

  // The first run recorded what this model makes of the graph against the one before it: the same as the report upside down.
  const [recorded] = await shiftsOfModels(graph, { versions: [model.version] });
  const back = await modelShift(graph, model2, NOON);
  expect(recorded?.number).toBe(1);
  const { from, accounts, users } = unpackShift(recorded?.shift ?? "");
  expect([from, accounts.count, users.count]).toEqual(["2", 3, 1]);
  expect(accounts.mean).toBeCloseTo(-back.accounts.mean, 9);
  expect(users.histogram.reduce((sum, { count }) => sum + count, 0)).toBe(1);
  await scoreRun(graph, { now: NOON });
  expect(
    (await shiftsOfModels(graph, { versions: [model.version, "1"] })).map(({ number }) => number),
  ).toEqual([1]);

  const lines = shiftLines(shift);
  expect(lines[0]).toContain(`From model ${model.version}, which run 1 scored with, to model 1`);
  expect(lines).toContainEqual(expect.stringMatching(/^1 person or brand, -\d+\.\d\d points on average:$/));
  expect(lines).toContainEqual(expect.stringContaining("twitter:bob: "));
});
