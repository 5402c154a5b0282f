/**
 * What a verdict does to scores. Every target is followed by the same three people and by one more, who also shared a post of
 * theirs; the one more is labelled differently at each, so that nothing but the verdict differs.
 */
import { beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/server.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { type Quality, qualities } from "../../src/words.ts";
import { emptyGraph } from "../harness.ts";
import { NOON, type Person, real, writeWorld } from "../runs/small-world.ts";
import { apiOn, ask } from "./ask.ts";

const friends = ["alice", "bob", "carol"];
const target = (name: string) => ({ ...real(name), stated: { posts: 800 } });
const labelled = (person: Person, label: Quality): Person => ({
  ...person,
  account: { ...person.account, label },
});
const names = ["NOBODY", ...qualities];

let api: Api;
beforeAll(async () => {
  const graph = await emptyGraph();
  await writeWorld(graph, [
    ...names.map((name) => labelled(target(`to-${name}`), "AUTHENTIC")),
    ...friends.map((name) => labelled(real(name, { follows: names.map((to) => `to-${to}`) }), "AUTHENTIC")),
    ...qualities.map((quality) =>
      labelled(
        real(`by-${quality}`, { follows: [`to-${quality}`], acts: [`SHARE to-${quality} 1`] }),
        quality,
      ),
    ),
    labelled(target("fraud"), "SPAM"),
    labelled(real("fan", { follows: ["fraud"] }), "AUTHENTIC"),
  ]);
  await scoreRun(graph, { now: NOON });
  api = apiOn(graph, { deadlineMs: 30_000 });
});

interface Line {
  readonly kind: string;
  readonly factor: { readonly name: string };
  readonly points: number;
}
const scoreOf = async (
  handle: string,
): Promise<{ value: number; notice: string | null; contributions: Line[] }> => {
  const query = `query ($key: String!) { account(network: TWITTER, nativeId: $key) { score { value notice floor contributions { kind factor { name } points } } } }`;
  const { data, errors } = await ask(api, query, { key: handle });
  expect(errors).toEqual([]);
  return data.account.score;
};
const discounts = (lines: readonly Line[]) =>
  lines.filter(({ kind, points }) => kind === "SPAM_DISCOUNT" && points < 0);

describe("a follower who also shares", () => {
  it("judged SPAM counts exactly nothing, and two lines say what was taken away", async () => {
    const [nobody, spam] = [await scoreOf("to-NOBODY"), await scoreOf("to-SPAM")];
    expect(Math.abs(spam.value - nobody.value)).toBeLessThan(1e-9);
    expect(discounts(spam.contributions).map(({ factor }) => factor.name)).toEqual(
      expect.arrayContaining(["AUDIENCE", "AMPLIFICATION"]),
    );
    expect(discounts(nobody.contributions)).toEqual([]);
    const sum = spam.contributions.reduce((points, line) => points + line.points, 1);
    expect(Math.abs(sum - spam.value)).toBeLessThan(1e-9);
  });

  it("counts the more the likelier it is real: SPAM, SUSPICIOUS, INSUFFICIENT_EVIDENCE, AUTHENTIC", async () => {
    const order = ["SPAM", "SUSPICIOUS", "INSUFFICIENT_EVIDENCE", "AUTHENTIC"];
    const values: number[] = [];
    for (const quality of order) values.push((await scoreOf(`to-${quality}`)).value);
    for (const [n, value] of values.entries()) if (n > 0) expect(value).toBeGreaterThan(values[n - 1] ?? 0);
  });

  it("judged SUSPICIOUS is taken off in lines of its own, never silently; of too little evidence it counts like a stated one", async () => {
    expect(discounts((await scoreOf("to-SUSPICIOUS")).contributions).length).toBeGreaterThan(0);
    for (const quality of ["INSUFFICIENT_EVIDENCE", "AUTHENTIC"])
      expect(discounts((await scoreOf(`to-${quality}`)).contributions), quality).toEqual([]);
  });
});

describe("an account judged SPAM", () => {
  it("keeps its value with a notice, and is in lists only where asked for", async () => {
    const fraud = await scoreOf("fraud");
    expect(fraud.value).toBeGreaterThan(1);
    expect(fraud.notice).toContain("looks like spam");
    const query = (where: string) =>
      `{ accounts(where: { ${where} }, first: 50) { totalCount nodes { handle } } }`;
    const handles = async (where: string) =>
      (await ask(api, query(where))).data.accounts.nodes.map(({ handle }: { handle: string }) => handle);
    expect(await handles("ranked: true")).not.toContain("fraud");
    expect(await handles("ranked: true")).toContain("to-SPAM");
    expect(await handles("quality: [SPAM]")).toEqual(expect.arrayContaining(["fraud", "by-SPAM"]));
  });

  it("is no part of what percentiles are read from", async () => {
    const query = `{ accounts(where: { ranked: true }, first: 50) { totalCount nodes { score { value percentile } } } }`;
    const { nodes, totalCount } = (await ask(api, query)).data.accounts;
    const scores = nodes.map(({ score }: { score: { value: number; percentile: number } }) => score);
    const best = Math.max(...scores.map(({ value }: { value: number }) => value));
    const below = scores.filter(({ value }: { value: number }) => value < best).length;
    const top = scores.find(({ value }: { value: number }) => value === best);
    expect(top.percentile).toBeCloseTo(below / totalCount, 9);
  });
});
