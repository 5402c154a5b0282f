/** Why nora's score changed, as clients ask for it: between runs, over a time, with what is behind each cause. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/server.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { cypher } from "../harness.ts";
import { DAY, NOON } from "../runs/small-world.ts";
import { apiOn, ask } from "./ask.ts";
import { writeTown } from "./town.ts";

let graph: Graph;
let api: Api;

/** Import 2 says that eve replied and follows. */
const newsOfEve = () =>
  cypher(
    graph,
    `MERGE (:Import {number: 2})
     MERGE (eve:Account {key: 'twitter:eve'}) SET eve.network = 'twitter', eve.handle = 'eve', eve.createdAt = $noon - 900 * $day
     WITH eve MATCH (nora:Account {key: 'twitter:nora'})
     CREATE (eve)-[:FOLLOWS {fromKey: eve.key, toKey: nora.key, since: $noon - $day, precision: 'second', source: 's', imports: [2]}]->(nora)
     CREATE (eve)-[:REPLY {id: 'eve/1', fromKey: eve.key, toKey: nora.key, at: $noon - $day, precision: 'second', of: 'event', source: 's', imports: [2]}]->(nora)`,
    { noon: NOON, day: DAY },
  );

beforeAll(async () => {
  graph = await writeTown();
  await cypher(
    graph,
    "CREATE (s:Source {id: 's', network: 'twitter', clock: $at})-[:IMPORTED]->(:Import {number: 1})",
    {
      at: NOON - 2 * DAY,
    },
  );
  await scoreRun(graph, { now: NOON });
  await newsOfEve();
  await scoreRun(graph, { now: NOON });
  api = apiOn(graph);
});

const change = `{ user(slug: "nora-lindqvist") { score { value
  change { from { value run { number } } to { value run { number } marks } difference
    causes { kind network factor { name } points sentence evidence { totalCount nodes {
      ... on Follow { from { handle } } ... on Interaction { kind from { handle } } } } } }
  history { totalCount nodes { value model marks run { number } } } } } }`;

describe("nora's change", () => {
  it("names what eve did, and its points are the difference", async () => {
    const { data, errors } = await ask(api, change);
    expect(errors).toEqual([]);
    const { value, change: told } = data.user.score;
    expect([told.from.run.number, told.to.run.number]).toEqual([1, 2]);
    expect(told.to.value).toBe(value);
    const sum = told.causes.reduce((total: number, { points }: { points: number }) => total + points, 0);
    expect(Math.abs(sum - told.difference)).toBeLessThan(1e-9);
    const audience = told.causes.find(
      ({ kind, factor }: { kind: string; factor: { name: string } }) =>
        kind === "AUDIENCE" && factor?.name === "AUDIENCE",
    );
    expect(audience).toMatchObject({ network: "TWITTER", sentence: "1 follower came on X (Twitter)." });
    expect(audience.evidence).toEqual({ totalCount: 1, nodes: [{ from: { handle: "eve" } }] });
    const activity = told.causes.find(
      ({ kind, factor }: { kind: string; factor: { name: string } }) =>
        kind === "ACTIVITY" && factor?.name === "CONVERSATION",
    );
    expect(activity.sentence).toBe("1 new act of others on X (Twitter).");
    expect(activity.evidence.nodes).toEqual([{ kind: "REPLY", from: { handle: "eve" } }]);
  });

  it("is one of two points of her history; the first is marked", async () => {
    const { data } = await ask(api, change);
    const { totalCount, nodes } = data.user.score.history;
    expect(totalCount).toBe(2);
    expect(
      nodes.map(({ run, marks }: { run: { number: number }; marks: string[] }) => [run.number, marks]),
    ).toEqual([
      [1, ["FIRST"]],
      [2, []],
    ]);
  });

  it("over all time, by run, and since a time after which nothing moved", async () => {
    const asked = async (args: string) =>
      (
        await ask(
          api,
          `{ user(slug: "nora-lindqvist") { score { change${args} { difference causes { kind } } } } }`,
        )
      ).data.user.score.change;
    const last = await asked("");
    expect((await asked('(since: "2020-01-01T00:00:00Z")')).difference).toBe(last.difference);
    expect((await asked('(run: "2")')).difference).toBe(last.difference);
    expect(await asked('(run: "1")')).toEqual({ difference: 0, causes: [] });
    expect(await asked('(since: "2099-01-01T00:00:00Z")')).toEqual({ difference: 0, causes: [] });
  });

  it("a run that is no number is bad input", async () => {
    const { errors } = await ask(
      api,
      `{ user(slug: "nora-lindqvist") { score { change(run: "x") { difference } } } }`,
    );
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  it("a third run in which nothing moves leaves history as it is, and the change is nothing", async () => {
    await scoreRun(graph, { now: NOON });
    const { data } = await ask(api, change);
    expect(data.user.score.history.totalCount).toBe(2);
    expect(data.user.score.change).toMatchObject({ difference: 0, causes: [], to: { run: { number: 3 } } });
  });
});
