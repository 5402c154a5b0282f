/** GraphQL over HTTP: all 61 audits of the specification's own test suite on one's own machine, all that must or should hold in production. */
import { serverAudits } from "graphql-http";
import { afterAll, describe, expect, it } from "vitest";
import { absentGraph, apiOn, productionPolicy, TOKEN } from "./ask.ts";

const graph = absentGraph();
const api = apiOn(graph);
afterAll(() => graph.close());

const audits = serverAudits({
  url: "http://gravitas.test/graphql",
  fetchFn: (url: string, init: RequestInit) => api.fetch(url, init),
});

describe("GraphQL over HTTP", () => {
  it("is audited in 61 ways", () => expect(audits).toHaveLength(61));

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    "%s %s",
    async (_id, _name, audit) => {
      const result = await audit.fn();
      expect(result.status, "reason" in result ? result.reason : "").toBe("ok");
    },
  );
});

describe("GraphQL over HTTP in production, with a token", () => {
  const production = apiOn(graph, { policy: productionPolicy });
  const audited = serverAudits({
    url: "http://gravitas.test/graphql",
    fetchFn: (url: string, init: RequestInit) =>
      production.fetch(url, { ...init, headers: { ...init.headers, authorization: `Bearer ${TOKEN}` } }),
  });
  const needed = audited.filter(({ name }) => !name.startsWith("MAY"));

  it("is audited in 36 ways", () => expect(needed).toHaveLength(36));

  it.each(needed.map((audit) => [audit.id, audit.name, audit] as const))(
    "%s %s",
    async (_id, _name, audit) => {
      const result = await audit.fn();
      expect(result.status, "reason" in result ? result.reason : "").toBe("ok");
    },
  );
});
