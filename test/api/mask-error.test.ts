/** What leaves the API of an error: the catalogue's words, or nothing but a request id. */
import { Writable } from "node:stream";
import { pino } from "pino";
import { afterEach, describe, expect, it } from "vitest";
import { absentGraph, apiOn, ask, askAsAdmin } from "./ask.ts";

const before = process.env.NODE_ENV;
afterEach(() => {
  process.env.NODE_ENV = before;
});

function logInto(lines: string[]) {
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return pino({ level: "info" }, sink);
}

describe("errors", () => {
  it.each(["production", "development", "test"])(
    "a bug shows neither stack nor cause in %s",
    async (environment) => {
      process.env.NODE_ENV = environment;
      const graph = absentGraph();
      const lines: string[] = [];
      const api = apiOn(graph, {
        log: logInto(lines),
        now: () => {
          throw new Error("the clock stands still");
        },
      });
      const scored = Buffer.from("User:alice").toString("base64url");
      const { errors, status } = await askAsAdmin(
        api,
        `mutation { rescore(scored: "${scored}") { __typename } }`,
      );
      await graph.close();
      expect(status).toBe(500);
      const [error] = errors;
      expect(error?.extensions).toEqual({
        code: "INTERNAL_SERVER_ERROR",
        retryable: false,
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(error?.message).toBe(
        `Unexpected error. Tell the operator of this server the request id ${error?.extensions.requestId}.`,
      );
      const logged = lines.find(
        (line) => line.includes(String(error?.extensions.requestId)) && line.includes("stack"),
      );
      expect(logged).toContain("the clock stands still");
    },
  );

  it("an outage says so and that it can be repeated", async () => {
    const graph = absentGraph();
    const { errors, status } = await ask(
      apiOn(graph, { deadlineMs: 500 }),
      '{ user(slug: "alice") { name } accounts { totalCount } }',
    );
    await graph.close();
    expect(status).toBe(503);
    expect(errors[0]).toMatchObject({
      message: "Neo4j does not answer. It may be starting or stopped; the call can be repeated.",
      extensions: { code: "DATABASE_UNAVAILABLE", retryable: true },
    });
  });

  it("one line is logged for each operation, without variables and tokens", async () => {
    const graph = absentGraph();
    const lines: string[] = [];
    const api = apiOn(graph, { log: logInto(lines) });
    await ask(
      api,
      "query Hello($secret: String) { __typename model(version: $secret) { version } }",
      { secret: "1" },
      {
        authorization: "Bearer a-token-of-somebody",
      },
    );
    await graph.close();
    const [line] = lines.map((text) => JSON.parse(text));
    expect(line).toMatchObject({
      msg: "query",
      cost: 1,
      ms: expect.any(Number),
      requestId: expect.any(String),
    });
    expect(lines.join("")).not.toMatch(/secret|token-of/);
  });
});
