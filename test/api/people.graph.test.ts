import { beforeEach, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/server.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { graphLines } from "../graph-hash.ts";
import { cypher } from "../harness.ts";
import { NOON } from "../runs/small-world.ts";
import { ask, askAsAdmin } from "./ask.ts";
import { change, create, idOf, peopleWorld } from "./people-world.ts";

let graph: Graph;
let api: Api;
beforeEach(async () => {
  ({ graph, api } = await peopleWorld());
});

describe("creating users", () => {
  it("a user without accounts, who scores the floor once linked to what nobody follows", async () => {
    await scoreRun(graph, { now: NOON });
    expect(await create(api, " Dan Dahl ")).toEqual({
      __typename: "User",
      slug: "dan-dahl",
      name: "Dan Dahl",
      score: null,
      accounts: { totalCount: 0 },
    });
    const done = await change(api, "link", "dan-dahl", "twitter:dan");
    expect(done).toMatchObject({
      before: 1,
      after: 1,
      difference: 0,
      causes: [],
      user: { score: { value: 1 } },
    });
    await change(api, "unlink", "dan-dahl", "twitter:dan");
    await scoreRun(graph, { now: NOON });
    const { data } = await ask(api, `{ user(slug: "dan-dahl") { score { value } } }`);
    expect(data.user.score.value).toBe(1);
  });

  it("slugs come from the name, with a number where others have it; one that is given and taken is a conflict", async () => {
    expect((await create(api, "Nora")).slug).toBe("nora-2");
    expect((await create(api, "Nóra!")).slug).toBe("nora-3");
    expect((await create(api, "大川")).slug).toBe("user");
    expect(await create(api, "Somebody", "olga")).toEqual({
      __typename: "ConflictError",
      message: "The slug olga is taken by olga.",
    });
  });

  it("a slug of somebody who left is nobody's", async () => {
    const { data } = await askAsAdmin(api, "mutation ($id: ID!) { erase(user: $id) { __typename } }", {
      id: idOf("User", "olga"),
    });
    expect(data.erase.__typename).toBe("ErasureReceipt");
    expect(await create(api, "Olga", "olga")).toEqual({
      __typename: "ConflictError",
      message: "The slug olga was that of somebody who was erased or opted out; give another.",
    });
    expect((await create(api, "Olga")).slug).toBe("olga-2");
  });

  it.each([
    ["", null, "name"],
    ["x".repeat(256), null, "name"],
    ["nul\u0000", null, "name"],
    ["lone \ud800", null, "name"],
    ["Eve", "Eve Adams", "slug"],
    ["Eve", "eve--adams", "slug"],
    ["Eve", "e".repeat(101), "slug"],
    ["Eve", "", "slug"],
  ])("refuses the name %j with the slug %j", async (name, slug, path) => {
    const before = await graphLines(graph);
    expect(await create(api, name, slug)).toMatchObject({
      __typename: "InvalidInputError",
      issues: [{ path }],
    });
    expect(await graphLines(graph)).toEqual(before);
  });
});

describe("suggestions", () => {
  const suggestions = async (user: string) => {
    const { data, errors } = await ask(
      api,
      "query ($id: ID!) { linkSuggestions(user: $id) { account { key } because { key } sentence } }",
      { id: idOf("User", user) },
    );
    expect(errors).toEqual([]);
    return data.linkSuggestions;
  };

  it("are what networks have verified, in either direction, until linked, or unlinked by hand; never names alone", async () => {
    await cypher(
      graph,
      `MATCH (nora:Account {key: 'twitter:nora'}), (shop:Account {key: 'twitter:shop'}), (olga:Account {key: 'twitter:olga'})
       CREATE (blog:Account {key: 'mastodon:@nora@m.example', network: 'mastodon', handle: 'nora@m.example'})-[:SAME_OWNER {claims: ['[1,null,1]']}]->(nora)
       CREATE (nora)-[:SAME_OWNER {claims: ['[1,null,1]']}]->(shop), (nora)-[:SAME_OWNER {claims: ['[1,null,1]']}]->(olga)`,
    );
    const both = [
      {
        account: { key: "mastodon:@nora@m.example" },
        because: { key: "twitter:nora" },
        sentence:
          "@nora on X (Twitter) and @nora@m.example on Mastodon and the Fediverse have the same owner, as verified by Mastodon and the Fediverse.",
      },
      {
        account: { key: "twitter:shop" },
        because: { key: "twitter:nora" },
        sentence:
          "@nora on X (Twitter) and @shop on X (Twitter) have the same owner, as verified by X (Twitter).",
      },
    ];
    expect(await suggestions("nora")).toEqual(both);
    await change(api, "link", "nora", "twitter:shop");
    expect(await suggestions("nora")).toEqual([both[0]]);
    await change(api, "unlink", "nora", "twitter:shop");
    expect(await suggestions("nora")).toEqual([both[0]]);
    expect(await suggestions("olga")).toEqual([]);
  });

  it("of nobody, or of an account, are a mistake", async () => {
    for (const id of [idOf("User", "mallory"), idOf("Account", "twitter:nora"), "rubbish"]) {
      const { errors } = await ask(api, "query ($id: ID!) { linkSuggestions(user: $id) { sentence } }", {
        id,
      });
      expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
    }
  });
});
