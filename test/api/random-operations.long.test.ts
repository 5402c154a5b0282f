/** Ten thousand random valid operations; `bad-input.graph.test.ts` runs some hundreds. */
import { expect, it } from "vitest";
import { Random } from "../../seeds/random.ts";
import { schema } from "../../src/api/schema.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { NOON } from "../runs/small-world.ts";
import { apiOn } from "./ask.ts";
import { knownOf, runRandom } from "./random-operations.ts";
import { writeTown } from "./town.ts";

it("10,000 operations: no unmasked error, nothing above its declared cost", async () => {
  const graph = await writeTown();
  await scoreRun(graph, { now: NOON });
  const api = apiOn(graph, { now: () => NOON, deadlineMs: 60_000 });
  const { ran, faults } = await runRandom(api, schema, await knownOf(api), new Random(7), 10_000);
  expect(faults).toEqual([]);
  expect(ran).toBeGreaterThan(3_000);
});
