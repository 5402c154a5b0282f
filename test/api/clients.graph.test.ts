/** The clients of docs/clients do what they say, against a served API that needs a token. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, scoreCard, scoreChanged, watch } from "../../docs/clients/score.ts";
import { type Listening, listen } from "../../src/api/listen.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { rescore } from "../../src/runs/rescore.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { cypher } from "../harness.ts";
import { NOON } from "../runs/small-world.ts";
import { apiOn, productionPolicy, TOKEN } from "./ask.ts";
import { writeTown } from "./town.ts";

const run = promisify(execFile);
const script = new URL("../../docs/clients/score.sh", import.meta.url).pathname;

let graph: Graph;
let server: Listening;
let url: string;
beforeAll(async () => {
  graph = await writeTown();
  await scoreRun(graph, { now: NOON });
  const api = apiOn(graph, { policy: productionPolicy, deadlineMs: 60_000 });
  server = await listen(api, { host: "127.0.0.1", port: 0 });
  url = `http://127.0.0.1:${server.port}/graphql`;
});
afterAll(() => server.close());

describe("the typed client", () => {
  it("gets nora's card, whose points sum to her score, and hears of the next change", async () => {
    const options = { url, token: TOKEN };
    const { user } = await ask(options, scoreCard, { slug: "nora-lindqvist" });
    const { value, floor, contributions } = user?.score ?? { value: 0, floor: 0, contributions: [] };
    expect(contributions.reduce((sum, { points }) => sum + points, floor)).toBeCloseTo(value, 9);
    const changes = watch(options, scoreChanged, { scored: [user?.id ?? ""] });
    const first = await changes.next();
    expect(first.value?.scoreChanged.to.value).toBeCloseTo(value, 9);
    await cypher(
      graph,
      `MATCH (a:Account {key: 'twitter:dan'}), (b:Account {key: 'twitter:nora'})
       CREATE (a)-[:SHARE {id: 'new', fromKey: a.key, toKey: b.key, at: toInteger($at)}]->(b)`,
      { at: NOON - 1_000 },
    );
    await rescore(graph, { slug: "nora-lindqvist" }, NOON);
    const next = await changes.next();
    expect(next.value?.scoreChanged.difference).toBeGreaterThan(0);
    await changes.return();
  });

  it("says what the server says where the token is missing", async () => {
    await expect(ask({ url }, scoreCard, { slug: "nora-lindqvist" })).rejects.toThrow(
      "UNAUTHENTICATED: This needs a token",
    );
  });
});

describe("the script for curl", () => {
  it("prints the answer, and fails without the token", async () => {
    const env = { ...process.env, GRAVITAS_URL: url, GRAVITAS_TOKEN: TOKEN };
    const { stdout } = await run(script, ["nora-lindqvist"], { env });
    expect(JSON.parse(stdout).data.user.score.value).toBeGreaterThan(1);
    await expect(
      run(script, ["nora-lindqvist"], { env: { ...env, GRAVITAS_TOKEN: "" } }),
    ).rejects.toMatchObject({
      stdout: expect.stringContaining("UNAUTHENTICATED"),
    });
  });
});
