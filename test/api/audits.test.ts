/** GraphQL over HTTP: all 61 audits of the specification's own test suite, in local mode. */
import { serverAudits } from "graphql-http";
import { afterAll, describe, expect, it } from "vitest";
import { absentGraph, apiOn } from "./ask.ts";

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
