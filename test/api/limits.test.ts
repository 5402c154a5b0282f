/** What is refused before it costs anything. No graph is there: a query that reached it would answer otherwise. */
import { afterAll, describe, expect, it } from "vitest";
import { absentGraph, apiOn, ask, askAsAdmin } from "./ask.ts";

const graph = absentGraph();
const api = apiOn(graph, { deadlineMs: 1_000 });
const sent: string[] = [];
graph.onQuery = (name) => sent.push(name);
afterAll(() => graph.close());

const page = `query ($n: Int) { accounts(first: $n) { nodes { followers(first: $n) { nodes { key } } } } }`;

describe("cost", () => {
  it("counts variables: the same document is cheap with 5 and too costly with 100", async () => {
    // 1 is the least: 71 accounts + 71 x 71 followers = 5,112 > 5,000; 70 + 4,900 = 4,970 passes.
    sent.length = 0;
    const dear = await ask(api, page, { n: 71 });
    expect(dear.status).toBe(400);
    expect(dear.errors[0]?.extensions).toMatchObject({ code: "QUERY_TOO_COSTLY" });
    expect(dear.extensions.cost).toEqual({ requested: 5112, max: 5000 });
    expect(sent).toEqual([]);
    const cheap = await ask(api, page, { n: 70 });
    expect(cheap.extensions.cost).toEqual({ requested: 4970, max: 5000 });
    expect(cheap.errors[0]?.extensions.code).toBe("DATABASE_UNAVAILABLE");
  });

  it("a token doubles the budget", async () => {
    expect((await askAsAdmin(api, page, { n: 71 })).extensions.cost).toEqual({
      requested: 5112,
      max: 10_000,
    });
  });

  it("a score's plain lists count 25 each, and a connection inside them 25 times its page", async () => {
    // user 1 + score 1 + contributions 25 + 25 x 3 evidence + networks 25 = 127
    const query = `{ user(slug: "nora") { score { value contributions { evidence(first: 3) { totalCount } } networks { points } } } }`;
    expect((await ask(api, query)).extensions.cost.requested).toBe(127);
  });

  it("many ids cost as many objects", async () => {
    const ids = Array.from({ length: 40 }, (_, n) => Buffer.from(`User:u${n}`).toString("base64url"));
    const { extensions } = await ask(api, "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids });
    expect(extensions.cost.requested).toBe(40);
  });
});

describe("shape", () => {
  const nested = (depth: number): string =>
    depth === 1 ? "key" : `followers(first: 1) { nodes { ${nested(depth - 2)} } }`;

  it("12 levels pass, 14 do not", async () => {
    // account + 11 levels = 12; account + 13 = 14.
    const of = (depth: number) => `{ account(network: TWITTER, handle: "alice") { ${nested(depth)} } }`;
    expect((await ask(api, of(11))).errors[0]?.extensions.code).toBe("DATABASE_UNAVAILABLE");
    const deep = await ask(api, of(13));
    expect([deep.status, deep.errors[0]?.extensions.code]).toEqual([400, "QUERY_TOO_DEEP"]);
  });

  it("fragments do not hide depth", async () => {
    const query = `{ account(network: TWITTER, handle: "alice") { ...A } }
      fragment A on Account { followers { nodes { ...B } } } fragment B on Account { followers { nodes { ...C } } }
      fragment C on Account { followers { nodes { ...D } } } fragment D on Account { followers { nodes { ...E } } }
      fragment E on Account { followers { nodes { followers { nodes { key } } } } }`;
    expect((await ask(api, query)).errors[0]?.extensions.code).toBe("QUERY_TOO_DEEP");
  });

  it("15 aliases of one field pass, 16 do not, in fragments neither", async () => {
    const aliases = (count: number) =>
      Array.from({ length: count }, (_, n) => `b${n}: currentRun { number }`);
    expect((await ask(api, `{ ${aliases(15).join(" ")} }`)).errors[0]?.extensions.code).toBe(
      "DATABASE_UNAVAILABLE",
    );
    const sixteen = aliases(16);
    const query = `{ ${sixteen.slice(0, 8).join(" ")} ...F } fragment F on Query { ${sixteen.slice(8).join(" ")} }`;
    const many = await ask(api, query);
    expect([many.status, many.errors[0]?.extensions.code]).toEqual([400, "QUERY_TOO_LARGE"]);
    expect(many.errors[0]?.message).toBe("`currentRun` has 16 aliases in one place; 15 is the most.");
  });

  it("what a page holds is asked for once, since it is counted once; `nodes` of the root as often as others", async () => {
    for (const [name, query] of [
      ["nodes", "{ runs { nodes { number } more: nodes { number } } }"],
      ["edges", "{ runs { a: edges { cursor } ...F } } fragment F on RunConnection { b: edges { cursor } }"],
      ["node", "{ runs { edges { node { number } more: node { number } } } }"],
    ] as const) {
      const { status, errors } = await ask(api, query);
      expect([status, errors[0]?.extensions.code]).toEqual([400, "QUERY_TOO_LARGE"]);
      expect(errors[0]?.message).toBe(`\`${name}\` of a page is asked for twice; once is the most.`);
    }
    const id = Buffer.from("User:u").toString("base64url");
    for (const query of [
      "{ runs { nodes { number } edges { node { number } } nodes { status } } }",
      `{ a: nodes(ids: ["${id}"]) { id } b: nodes(ids: ["${id}"]) { id } }`,
    ])
      expect((await ask(api, query)).errors[0]?.extensions.code).toBe("DATABASE_UNAVAILABLE");
  });

  it("1,001 tokens do not pass", async () => {
    // { + 124 x 8 + 6 + } = 1,000 tokens
    const of = (more: number) =>
      `{ ${"__typename @include(if: true) ".repeat(124)} ${"__typename ".repeat(6 + more)} }`;
    expect((await ask(api, of(0))).data).toEqual({ __typename: "Query" });
    const long = await ask(api, of(1));
    expect([long.status, long.errors[0]?.extensions.code]).toEqual([400, "QUERY_TOO_LARGE"]);
  });

  it("introspection is not counted", async () => {
    const { getIntrospectionQuery } = await import("graphql");
    const { data, errors } = await ask(api, getIntrospectionQuery());
    expect(errors).toEqual([]);
    expect(data.__schema.queryType.name).toBe("Query");
  });

  it("a body above 1 MB is 413", async () => {
    const { status } = await ask(api, `{ __typename } # ${"x".repeat(1_000_000)}`);
    expect(status).toBe(413);
  });
});

describe("wrong arguments are named", () => {
  it.each([
    ["{ accounts(first: 101) { totalCount } }", "BAD_USER_INPUT", "`first` is 101"],
    ["{ accounts(last: -1) { totalCount } }", "BAD_USER_INPUT", "`last` is -1"],
    ['{ runs(first: 2, after: "x") { totalCount } }', "BAD_CURSOR", "`after`"],
    ["{ account(network: TWITTER) { key } }", "BAD_USER_INPUT", "exactly one of `handle` and `nativeId`"],
    ['{ account(network: TWITTER, handle: "a", nativeId: "1") { key } }', "BAD_USER_INPUT", "exactly one"],
    ['{ node(id: "garbage") { id } }', "BAD_USER_INPUT", "`id` is not an id of this API"],
    ['{ nodes(ids: ["UGFnZUluZm86MQ"]) { id } }', "BAD_USER_INPUT", "`id` is not an id of this API"],
    ['{ model(version: "0") { version } }', "BAD_USER_INPUT", '`version` is "0"'],
  ])("%s", async (query, code, words) => {
    const { errors } = await ask(api, query);
    const [error] = errors.filter(({ extensions }) => extensions.code !== "DATABASE_UNAVAILABLE");
    expect(error?.extensions.code).toBe(code);
    expect(error?.message).toContain(words);
  });
});

describe("abuse", () => {
  /** `a` spreads `b` twice, `b` spreads `c` twice, and so on. */
  const doubling = (levels: number, leaf: string): string =>
    Array.from({ length: levels }, (_, n) =>
      n === levels - 1
        ? `fragment F${n} on Query { ${leaf} }`
        : `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`,
    ).join(" ");

  it("fragments that double 80 times are refused at once, with a cost in the answer", async () => {
    const began = process.cpuUsage();
    const { status, errors, extensions } = await ask(api, `{ ...F0 } ${doubling(80, "__typename")}`);
    expect([status, errors[0]?.extensions.code]).toEqual([400, "QUERY_TOO_LARGE"]);
    expect(extensions.cost).toEqual({ requested: 0, max: 5_000 });
    expect(process.cpuUsage(began).user).toBeLessThan(2e6);
  });

  it("fields that double at each of twelve levels are refused, too", async () => {
    const fragments = Array.from({ length: 12 }, (_, n) => {
      const below = n === 11 ? "key" : `...G${n + 1}`;
      const fields = Array.from(
        { length: 8 },
        (_, f) => `f${f}: user { accounts { nodes { ${below} } } }`,
      ).join(" ");
      return `fragment G${n} on Account { ${fields} }`;
    });
    const query = `{ account(network: TWITTER, handle: "a") { ...G0 } } ${fragments.join(" ")}`;
    expect((await ask(api, query)).errors[0]?.extensions.code).toBe("QUERY_TOO_LARGE");
  });

  it("fragments and aliases count as often as they are spread", async () => {
    // 4 x (10 accounts + 10 x 20 followers) = 840
    const query = `{ a: accounts(first: 10) { ...P } b: accounts(first: 10) { ...P } ...Q ...Q }
      fragment P on AccountConnection { nodes { followers { nodes { key } } } }
      fragment Q on Query { c: accounts(first: 10) { ...P } }`;
    expect((await ask(api, query)).extensions.cost.requested).toBe(840);
  });

  it("variables count with their defaults, and a nested alias does not hide its page", async () => {
    const query = `query ($n: Int = 100) { accounts(first: $n) { nodes { x: followers(first: $n) { nodes { key } } } } }`;
    expect((await ask(api, query)).extensions.cost.requested).toBe(10_100);
    expect((await ask(api, query, { n: 2 })).extensions.cost.requested).toBe(6);
  });

  it("a thousand activities cost a thousand", async () => {
    const activities = Array.from({ length: 1_000 }, () => ({
      type: "LIKE",
      actor: "a",
      object: { account: "b" },
    }));
    const query = "mutation ($a: [ActivityInput!]!) { ingest(activities: $a) { __typename } }";
    expect((await ask(api, query, { a: activities })).extensions.cost.requested).toBe(1_001);
  });

  it("every refusal says a cost: too deep, too many aliases, not parsed, no such field, no JSON", async () => {
    const deep = `{ account(network: TWITTER, handle: "a") { ${"followers(first: 1) { nodes { ".repeat(6)} key ${"} }".repeat(6)} } }`;
    expect((await ask(api, deep)).extensions.cost).toEqual({ requested: 7, max: 5_000 });
    for (const query of ["{", "{ nothing }", "query A { __typename } query B { __typename }"])
      expect((await ask(api, query)).extensions.cost).toEqual({ requested: 0, max: 5_000 });
    const response = await api.fetch("http://gravitas.test/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{",
    });
    expect(response.status).toBe(400);
    expect(((await response.json()) as { extensions: object }).extensions).toEqual({
      cost: { requested: 0, max: 5_000 },
    });
  });

  it("the schema cannot be asked for in circles", async () => {
    const nested = "fields { type { ".repeat(4);
    const query = `{ __schema { types { ${nested} name ${"} }".repeat(4)} } } }`;
    expect((await ask(api, query)).status).toBe(400);
  });
});
