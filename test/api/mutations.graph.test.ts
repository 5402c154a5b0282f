/** Mutations: only with the admin token, failures as data, results visible at once. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/server.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { cypher } from "../harness.ts";
import { NOON } from "../runs/small-world.ts";
import { apiOn, ask, askAsAdmin } from "./ask.ts";
import { daysAgo, writeTown } from "./town.ts";

const rescore = `mutation ($id: ID!) { rescore(scored: $id) { __typename ... on Score { value run { number } } ... on Error { message } ... on InvalidInputError { issues { path } } ... on ConflictError { current } } }`;
const startRun = `mutation { startRun { __typename ... on Run { number status } ... on Error { message } ... on ConflictError { current } } }`;
const nora = Buffer.from("User:nora-lindqvist").toString("base64url");

let graph: Graph;
let api: Api;
beforeEach(async () => {
  graph = await writeTown();
  api = apiOn(graph, { now: () => NOON });
});

describe("mutations", () => {
  it.each([{}, { authorization: "Bearer wrong" }, { authorization: "Basic a-token-of-the-tests" }])(
    "without the admin token (%o) nothing happens",
    async (headers) => {
      for (const query of [rescore, startRun]) {
        const { data, errors } = await ask(
          api,
          query,
          query === rescore ? { id: nora } : {},
          headers as Record<string, string>,
        );
        expect(errors).toEqual([]);
        const [result] = Object.values(data) as { __typename: string; message: string }[];
        expect(result?.__typename).toBe("ForbiddenError");
        expect(result?.message).toContain("Authorization: Bearer");
      }
      expect(await cypher(graph, "MATCH (r:Run) RETURN r")).toEqual([]);
    },
  );

  it("a server without a token allows none", async () => {
    const { data } = await askAsAdmin(apiOn(graph, { adminToken: null }), startRun);
    expect(data.startRun.__typename).toBe("ForbiddenError");
  });

  it("nora's score moves at once when a friend replies, without a new run", async () => {
    await scoreRun(graph, { now: NOON });
    const read = `{ user(slug: "nora-lindqvist") { score { value } } currentRun { number } }`;
    const before = (await ask(api, read)).data;
    await cypher(
      graph,
      `MATCH (dan:Account {key: 'twitter:dan'}), (nora:Account {key: 'twitter:nora'})
       CREATE (dan)-[:REPLY {id: 'new', fromKey: dan.key, toKey: nora.key, at: toInteger($at)}]->(nora)`,
      { at: daysAgo(1) },
    );
    const { data, errors } = await askAsAdmin(api, rescore, { id: nora });
    expect(errors).toEqual([]);
    expect(data.rescore).toMatchObject({ __typename: "Score", run: { number: 1 } });
    expect(data.rescore.value).toBeGreaterThan(before.user.score.value);
    const after = (await ask(api, read)).data;
    expect(after).toEqual({ user: { score: { value: data.rescore.value } }, currentRun: { number: 1 } });
  });

  it("an id that is none is invalid input; one of nobody is not found", async () => {
    await scoreRun(graph, { now: NOON });
    const wrong = await askAsAdmin(api, rescore, { id: "garbage" });
    expect(wrong.data.rescore).toMatchObject({
      __typename: "InvalidInputError",
      issues: [{ path: "scored" }],
    });
    const nobody = await askAsAdmin(api, rescore, { id: Buffer.from("User:nobody").toString("base64url") });
    expect(nobody.data.rescore).toEqual({ __typename: "NotFoundError", message: "No user has this id." });
  });

  it("before the first run there is nothing to rescore", async () => {
    const { data } = await askAsAdmin(api, rescore, { id: nora });
    expect(data.rescore).toMatchObject({
      __typename: "ConflictError",
      message: expect.stringContaining("startRun"),
    });
  });

  it("startRun returns at once; a second is a conflict that names the first; then it is current", async () => {
    const first = await askAsAdmin(api, startRun);
    expect(first.data.startRun).toEqual({ __typename: "Run", number: 1, status: "RUNNING" });
    const second = await askAsAdmin(api, startRun);
    // The first may have been quick enough.
    if (second.data.startRun.__typename === "ConflictError") expect(second.data.startRun.current).toBe(1);
    else expect(second.data.startRun).toMatchObject({ __typename: "Run", number: 2 });
    await expect
      .poll(async () => (await ask(api, "{ currentRun { number } }")).data.currentRun?.number ?? 0, {
        timeout: 60_000,
      })
      .toBeGreaterThan(0);
    await expect
      .poll(async () => (await cypher(graph, "MATCH (r:Run {status: 'RUNNING'}) RETURN r")).length, {
        timeout: 60_000,
      })
      .toBe(0);
  });
});
