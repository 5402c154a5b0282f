/**
 * The matrix of scopes over every root field, walked from the schema: a field that is added without saying what it needs, or
 * that does not ask for what it says, fails here.
 */
import { type GraphQLField, getNamedType, isLeafType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { localPolicy } from "../../src/api/access/policy.ts";
import { type Scope, scopes } from "../../src/api/access/scopes.ts";
import { issueToken } from "../../src/api/access/tokens.ts";
import { schema } from "../../src/api/schema.ts";
import type { Api } from "../../src/api/server.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { running } from "../../src/runs/running.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { NOON } from "../runs/small-world.ts";
import { requiredArguments } from "./arguments.ts";
import { type Answer, apiOn, ask, productionPolicy } from "./ask.ts";
import { firstEvent } from "./events.ts";

/** Open by design: a person contests a verdict on themselves, or opts out by a link that is a token of its own. */
const open = new Set(["contestVerdict", "optOut"]);
const stated = ({ description }: GraphQLField<unknown, unknown>): string | undefined =>
  /Needs the scope `([a-z:]+)`/.exec(description ?? "")?.[1];

const fieldsOf = (type: { getFields(): Record<string, GraphQLField<unknown, unknown>> } | null | undefined) =>
  Object.values(type?.getFields() ?? {}).map((field) => [field.name, field] as const);
const queries = fieldsOf(schema.getQueryType());
const mutations = fieldsOf(schema.getMutationType());
const subscriptions = fieldsOf(schema.getSubscriptionType());
const idOf = (name: string): string => Buffer.from(name).toString("base64url");

let graph: Graph;
const tokens = new Map<Scope | "unknown", string>();
beforeAll(async () => {
  graph = await emptyGraph();
  for (const scope of scopes)
    tokens.set(scope, (await issueToken(graph, { name: scope, granted: [scope], now: NOON })).text);
  tokens.set("unknown", `gravitas_${"0".repeat(12)}_${"A".repeat(43)}`);
});

/** One root field with what it must be given; ids are those of nobody. */
function call(
  api: Api,
  kind: string,
  field: GraphQLField<unknown, unknown>,
  scope?: Scope | "unknown",
  id = idOf("Account:twitter:nobody"),
): Promise<Answer> {
  const scalars = {
    ID: id,
    String: "nobody",
    Int: 1,
    Float: 1,
    Boolean: false,
    DateTime: "2026-11-01T00:00:00Z",
  };
  const { defined, used, variables } = requiredArguments(field.args, scalars);
  const below = isLeafType(getNamedType(field.type)) ? "" : "{ __typename }";
  const query = `${kind} Matrix${defined} { ${field.name}${used} ${below} }`;
  const token = scope && tokens.get(scope);
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return kind === "subscription"
    ? firstEvent(api, query, variables, headers)
    : ask(api, query, variables, headers);
}
const isForbidden = (answer: Answer, name: string) => answer.data?.[name]?.__typename === "ForbiddenError";

describe("mutations", () => {
  it.each(mutations)("%s says which scope it needs", (name, field) => {
    if (open.has(name)) expect(stated(field)).toBeUndefined();
    else expect(scopes).toContain(stated(field));
  });

  it.each(mutations.filter(([name]) => !open.has(name)))(
    "%s is forbidden to everybody else, and to nobody who has it",
    async (name, field) => {
      const api = apiOn(graph, { policy: localPolicy, deadlineMs: 60_000 });
      expect([name, isForbidden(await call(api, "mutation", field), name)]).toEqual([name, true]);
      for (const scope of [...scopes, "unknown"] as const) {
        const isAllowed = scope === stated(field) || scope === "admin";
        const answer = await call(api, "mutation", field, scope);
        expect([scope, isForbidden(answer, name)]).toEqual([scope, !isAllowed]);
      }
      await expect.poll(() => running(graph, {}), { timeout: 60_000 }).toEqual([]);
    },
  );
});

describe("where reading needs a token", () => {
  const codeOf = (answer: Answer) => answer.errors?.[0]?.extensions.code;
  const refused = ["UNAUTHENTICATED", "FORBIDDEN"];
  const roots = [
    ...queries.map(([name, field]) => [`query ${name}`, "query", field] as const),
    ...subscriptions.map(([name, field]) => [`subscription ${name}`, "subscription", field] as const),
  ];

  it.each(roots)("%s is for the scope read alone", async (_name, kind, field) => {
    const api = apiOn(graph, { policy: productionPolicy, deadlineMs: 60_000 });
    expect(codeOf(await call(api, kind, field))).toBe("UNAUTHENTICATED");
    for (const scope of ["unknown", "write:graph", "write:users", "write:runs", "moderate"] as const)
      expect([scope, refused.includes(String(codeOf(await call(api, kind, field, scope))))]).toEqual([
        scope,
        true,
      ]);
    // An empty graph has nobody to watch: a subscription that is let in tells nothing yet.
    if (kind === "subscription") return;
    for (const scope of ["read", "admin"] as const)
      expect([scope, refused.includes(String(codeOf(await call(api, kind, field, scope))))]).toEqual([
        scope,
        false,
      ]);
  });

  it.each(["Account:twitter:nora", "User:nora", "Contest:1"])(
    "nor is %s to be had through node(id:)",
    async (name) => {
      const api = apiOn(graph, { policy: productionPolicy, deadlineMs: 60_000 });
      for (const field of queries
        .filter(([each]) => each === "node" || each === "nodes")
        .map(([, each]) => each)) {
        expect(codeOf(await call(api, "query", field, undefined, idOf(name)))).toBe("UNAUTHENTICATED");
        expect(codeOf(await call(api, "query", field, "moderate", idOf(name)))).toBe("FORBIDDEN");
      }
    },
  );
});

describe("what only some may see of what readers see", () => {
  it("the reason of a contest is for moderators, by every way to it", async () => {
    await cypher(
      graph,
      `CREATE (a:Account {key: 'twitter:nora', network: 'twitter', handle: 'nora'})
       CREATE (a)-[:CONTESTED]->(:Contest {id: 'c1', status: 'OPEN', quality: 'SPAM', openedAt: 1, reason: 'I am real'})`,
    );
    const api = apiOn(graph, { deadlineMs: 60_000 });
    const query = `query ($id: ID!) { node(id: $id) { ... on Contest { reason } } nodes(ids: [$id]) { ... on Contest { reason } } }`;
    for (const [scope, reason] of [
      ["read", null],
      ["moderate", "I am real"],
    ] as const) {
      const { data } = await ask(
        api,
        query,
        { id: idOf("Contest:c1") },
        { authorization: `Bearer ${tokens.get(scope)}` },
      );
      expect([data.node, ...data.nodes]).toEqual([{ reason }, { reason }]);
    }
  });
});
