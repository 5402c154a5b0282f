/**
 * Law 6 on the graph: linking never lowers the score computed without what the user's accounts do for each other. Worlds
 * that share nothing but the clock are scored in one run: scores are local.
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import { scoreRun } from "../../src/runs/score-run.ts";
import { linkEffect } from "../../src/runs/what-if.ts";
import { emptyGraph } from "../harness.ts";
import { NOON, type Person, writeWorld } from "./small-world.ts";

const WORLDS = 8;
/** Two accounts of one person, on one network or two, and three others; who does what is drawn. */
const worlds = fc.array(
  fc.record({
    network: fc.constantFrom("twitter", "instagram"),
    stated: fc.nat(2000),
    own: fc.nat(2000),
    /** How often the account to be linked has shared the other's posts. */
    selfShares: fc.nat(3),
    acts: fc.array(
      fc.tuple(
        fc.constantFrom("LIKE", "SHARE", "REPLY", "LIST"),
        fc.nat(4),
        fc.nat(4),
        fc.integer({ min: 1, max: 120 }),
      ),
      { maxLength: 12 },
    ),
    follows: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 8 }),
  }),
  { minLength: WORLDS, maxLength: WORLDS },
);

it("linking never lowers what is left without self-engagement", async () => {
  const graph = await emptyGraph();
  const users: Record<string, readonly string[]> = {};
  const people = fc.sample(worlds, { numRuns: 1, seed: 6 }).flatMap((drawn) =>
    drawn.flatMap((world, n): Person[] => {
      const names = [0, 1, 2, 3, 4].map((i) => `${i === 1 ? world.network : "twitter"}:w${n}p${i}`);
      const named = (i: number): string => names[i] ?? "";
      users[`w${n}`] = [named(0)];
      return names.map((name, i) => ({
        name,
        stated: i === 0 ? { followers: world.own } : i === 1 ? { followers: world.stated } : { followers: 5 },
        follows: [
          ...new Set(world.follows.filter(([from, to]) => from === i && to !== i).map(([, to]) => named(to))),
        ],
        acts: [
          ...world.acts
            .filter(([, from, to]) => from === i && to !== i)
            .map(([kind, , to, days]) => `${kind} ${named(to)} ${days}`),
          ...Array.from(
            { length: i === 1 ? world.selfShares : 0 },
            (_, day) => `SHARE ${named(0)} ${day + 1}`,
          ),
        ],
      }));
    }),
  );
  await writeWorld(graph, people, users);
  await scoreRun(graph, { now: NOON });
  let withSelf = 0;
  for (const [slug, [own = ""]] of Object.entries(users)) {
    const key =
      people.map(({ name }) => name).find((name) => name.endsWith(`${own.split(":")[1]?.slice(0, -1)}1`)) ??
      "";
    const linked = await linkEffect(graph, slug, { kind: "LINK", key }, NOON);
    const pointsOf = (cause: string) =>
      (linked?.causes ?? [])
        .filter((line) => line.cause === cause)
        .reduce((sum, { points }) => sum + points, 0);
    expect(pointsOf("LINKING")).toBeGreaterThanOrEqual(-1e-9);
    expect(pointsOf("LINKING") + pointsOf("SELF_ENGAGEMENT")).toBeCloseTo(
      linked?.difference ?? Number.NaN,
      9,
    );
    if (pointsOf("SELF_ENGAGEMENT") < 0) withSelf++;
  }
  // Some of the worlds are such that there is something to take away.
  expect(withSelf).toBeGreaterThan(1);
});
