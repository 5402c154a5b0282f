/**
 * The twelve checks of graphql-cop (github.com/dolevf/graphql-cop), each with the request that its script sends, against a
 * production server and without a token: alias overloading, batching, GraphiQL, directive overloading, circular introspection,
 * mutation over GET, queries over GET, url-encoded POST, tracing, unhandled errors, field suggestions, introspection.
 */
import { afterAll, describe, expect, it } from "vitest";
import { absentGraph, apiOn, productionPolicy } from "./ask.ts";

const graph = absentGraph();
afterAll(() => graph.close());
const url = "http://gravitas.test/graphql";

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: { data?: Record<string, unknown>; errors?: { message: string }[]; extensions?: object };
}

describe.each([
  ["reads for holders of a token", apiOn(graph, { policy: productionPolicy })],
  ["open reads", apiOn(graph, { policy: { ...productionPolicy, reads: "open" } })],
])("graphql-cop in production, %s, without a token", (_name, api) => {
  async function send(init: RequestInit, search = ""): Promise<Answer> {
    const response = await api.fetch(`${url}${search}`, init);
    const text = await response.text();
    try {
      return { status: response.status, text, body: JSON.parse(text) };
    } catch {
      return { status: response.status, text, body: {} };
    }
  }
  const post = (body: unknown) =>
    send({ method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  const isRefused = ({ body }: Answer) => body.data == null && (body.errors ?? []).length > 0;

  it("1 alias overloading: 101 aliases of one field are not answered", async () => {
    const aliases = Array.from({ length: 101 }, (_, n) => `alias${n}: __typename`).join(" ");
    expect(await post({ query: `query cop { ${aliases} }` })).toSatisfy(isRefused);
  });

  it("2 batch query: a list of ten queries is not answered", async () => {
    const batch = Array.from({ length: 10 }, () => ({ query: "query cop { __typename }" }));
    expect(await post(batch)).toSatisfy(isRefused);
  });

  it("3 GraphiQL: the page shows nothing of the graph or the schema", async () => {
    for (const path of ["/graphql", "/graphiql", "/playground", "/console", "/"]) {
      const response = await api.fetch(`http://gravitas.test${path}`, { headers: { accept: "text/html" } });
      const text = await response.text();
      expect(text).not.toMatch(/graphiql|playground/i);
      expect(response.status).toBe(path === "/graphql" ? 401 : 404);
      if (path === "/graphql") expect(text).toContain("needs a token");
    }
  });

  it("4 directive overloading: ten unknown directives do not make ten errors", async () => {
    const { body } = await post({ query: `query cop { __typename ${"@aa".repeat(10)} }` });
    expect(body.data).toBeUndefined();
    expect(body.errors?.length).toBeLessThan(10);
  });

  it("5 circular introspection is not answered", async () => {
    const nested = "fields { type { ".repeat(4);
    const query = `query cop { __schema { types { ${nested} name ${"} }".repeat(4)} } } }`;
    const answer = await post({ query });
    expect(answer).toSatisfy(isRefused);
  });

  it("6 mutation over GET is not answered", async () => {
    const answer = await send(
      { method: "GET" },
      `?query=${encodeURIComponent("mutation cop { __typename }")}`,
    );
    expect(answer).toSatisfy(isRefused);
  });

  it("7 query over GET is not answered", async () => {
    const answer = await send({ method: "GET" }, `?query=${encodeURIComponent("query cop { __typename }")}`);
    expect(answer).toSatisfy(isRefused);
  });

  it("8 url-encoded POST is not answered, nor is any other that a page can send unasked", async () => {
    for (const type of [
      "application/x-www-form-urlencoded",
      "text/plain",
      "multipart/form-data; boundary=b",
    ]) {
      const body = type.startsWith("app") ? "query=query+cop+%7B__typename%7D" : '{"query":"{ __typename }"}';
      expect(await send({ method: "POST", headers: { "content-type": type }, body })).toSatisfy(isRefused);
    }
    expect(await send({ method: "POST", body: new Blob(['{"query":"{ __typename }"}']) })).toSatisfy(
      isRefused,
    );
  });

  it("9 tracing: nothing tells how long resolvers took", async () => {
    const { body } = await post({ query: "query cop { __typename }" });
    expect(Object.keys(body.extensions ?? {})).toEqual(["cost"]);
  });

  it("10 unhandled errors: no stack, no exception", async () => {
    for (const body of [
      "{",
      "[]",
      "null",
      '{"query": 1}',
      '{"query": "query cop { __typename }", "variables": 7}',
      '{"query":"qwerty cop { abc }"}',
    ]) {
      const { text, status } = await send({
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
      expect(status).toBeLessThan(500);
      expect(text).not.toMatch(/stacktrace|exception|node_modules|at [A-Z]\w+ \(/);
    }
  });

  it("11 field suggestions: a wrong name is not put right, nor is a wrong enum value", async () => {
    for (const query of [
      "query cop { __schema { directive } }",
      "{ usr { name } }",
      '{ account(networ: TWITTER, handle: "a") { key } }',
      '{ account(network: TWITTR, handle: "a") { key } }',
    ]) {
      const { text } = await post({ query });
      expect(text).toContain("errors");
      expect(text).not.toMatch(/Did you mean/i);
    }
    const variables = { network: "TWITTR" };
    const query = 'query ($network: Network!) { account(network: $network, handle: "a") { key } }';
    expect((await post({ query, variables })).text).not.toMatch(/Did you mean/i);
  });

  it("12 introspection is not answered", async () => {
    for (const query of [
      "query cop { __schema { types { name fields { name } } } }",
      '{ __type(name: "User") { name } }',
    ])
      expect(await post({ query })).toSatisfy(isRefused);
  });

  it("no page of another origin may read an answer", async () => {
    for (const method of ["OPTIONS", "POST"]) {
      const response = await api.fetch(url, {
        method,
        headers: {
          origin: "https://evil.example",
          "content-type": "application/json",
          "access-control-request-method": "POST",
        },
        ...(method === "POST" ? { body: '{"query":"{ __typename }"}' } : {}),
      });
      expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    }
  });
});
