/** Tokens and scopes: what each allows, what a revoked one does not, and what production keeps for holders of a token. */
import { beforeAll, describe, expect, it } from "vitest";
import { localPolicy } from "../../src/api/access/policy.ts";
import { type Scope, scopes } from "../../src/api/access/scopes.ts";
import { issueToken } from "../../src/api/access/tokens.ts";
import type { Api } from "../../src/api/server.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { revokeToken } from "../../src/graph/tokens/revoke-token.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { cypher } from "../harness.ts";
import { NOON } from "../runs/small-world.ts";
import { apiOn } from "./ask.ts";
import { writeTown } from "./town.ts";

let graph: Graph;
const tokens = new Map<Scope, string>();

beforeAll(async () => {
  graph = await writeTown();
  await scoreRun(graph, { now: NOON });
  for (const scope of scopes) {
    tokens.set(scope, (await issueToken(graph, { name: scope, granted: [scope], now: NOON })).text);
  }
});

async function ask(api: Api, query: string, token?: string) {
  const response = await api.fetch("http://localhost/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
  });
  const answer = (await response.json()) as {
    data?: Record<string, { __typename: string }>;
    errors?: { extensions: { code: string } }[];
  };
  return { status: response.status, data: answer.data, code: answer.errors?.[0]?.extensions.code };
}

const rescore = 'mutation { rescore(scored: "nobody") { __typename ... on ForbiddenError { message } } }';
const read = "{ networks { id: network } }";
const schemaOf = "{ __schema { queryType { name } } }";

describe("scopes on one's own machine", () => {
  it("reading needs no token; a mutation is forbidden without one, and with one of another scope", async () => {
    const api = apiOn(graph);
    expect((await ask(api, "{ currentRun { number } }")).status).toBe(200);
    expect((await ask(api, rescore)).data?.rescore?.__typename).toBe("ForbiddenError");
    for (const scope of scopes) {
      const { data } = await ask(api, rescore, tokens.get(scope));
      const isAllowed = scope === "write:runs" || scope === "admin";
      expect([scope, data?.rescore?.__typename === "ForbiddenError"]).toEqual([scope, !isAllowed]);
    }
  });

  it("a forged secret, a cut token and a revoked one allow nothing", async () => {
    const api = apiOn(graph);
    const { id, text } = await issueToken(graph, { name: "short-lived", granted: ["admin"], now: NOON });
    for (const wrong of [
      `${text.slice(0, -1)}${text.endsWith("A") ? "B" : "A"}`,
      text.slice(0, 20),
      "gravitas_",
      "x",
    ])
      expect((await ask(api, rescore, wrong)).data?.rescore?.__typename).toBe("ForbiddenError");
    await revokeToken(graph, { id, now: NOON });
    expect((await ask(apiOn(graph), rescore, text)).data?.rescore?.__typename).toBe("ForbiddenError");
  });

  it("the graph holds no secret of any token", async () => {
    const rows = await cypher(graph, "MATCH (t:Token) RETURN properties(t) AS p");
    const kept = JSON.stringify(rows);
    // A secret may hold an underscore of its own, so it is what follows the second one.
    for (const text of tokens.values()) expect(kept).not.toContain(text.split("_").slice(2).join("_"));
  });
});

describe("in production", () => {
  const production = () =>
    apiOn(graph, { policy: { ...localPolicy, reads: "token", introspection: "token" } });

  it("queries and the schema need a token with the scope read", async () => {
    const api = production();
    for (const query of ["{ currentRun { number } }", schemaOf]) {
      expect(await ask(api, query)).toMatchObject({ code: "UNAUTHENTICATED", data: undefined });
      expect((await ask(api, query, tokens.get("moderate"))).code).toBe("FORBIDDEN");
      expect((await ask(api, query, tokens.get("read"))).code).toBeUndefined();
      expect((await ask(api, query, tokens.get("admin"))).code).toBeUndefined();
    }
    expect((await ask(api, "{ __typename }")).status).toBe(200);
    expect((await ask(api, read)).code).toBeDefined();
  });

  it("the schema can be closed to everybody", async () => {
    const api = apiOn(graph, {
      policy: { ...localPolicy, introspection: "off" },
    });
    expect((await ask(api, schemaOf, tokens.get("admin"))).code).toBe("FORBIDDEN");
    expect((await ask(api, '{ __type(name: "User") { name } }')).code).toBe("FORBIDDEN");
  });
});
