import { describe, expect, it, test } from "vitest";
import { localPolicy } from "../../src/api/access/policy.ts";
import { defaultCache, readConfig } from "../../src/server/config.ts";

const failure = (env: Record<string, string>): { code?: unknown; message?: unknown } => {
  try {
    readConfig(env);
  } catch (error) {
    return error as { code?: unknown; message?: unknown };
  }
  return {};
};

test("nothing set: a managed Neo4j in .gravitas and the API on loopback port 4000", () => {
  expect(readConfig({ HOME: "/home/nora" })).toEqual({
    home: ".gravitas",
    cache: defaultCache({ HOME: "/home/nora" }),
    neo4j: null,
    port: 4000,
    host: "127.0.0.1",
    heap: null,
    pageCache: null,
    policy: localPolicy,
    retentionDays: 400,
    logLevel: "info",
    noColor: false,
  });
});

test("NEO4J_URI brings the user's own server with its usual user and database", () => {
  expect(readConfig({ NEO4J_URI: "neo4j+s://graph.example", NEO4J_PASSWORD: "secret" }).neo4j).toEqual({
    uri: "neo4j+s://graph.example",
    user: "neo4j",
    password: "secret",
    database: "neo4j",
  });
});

test("memory sizes are bytes: 2g is 2 x 1024^3, 256m is 256 x 1024^2", () => {
  const { heap, pageCache } = readConfig({ GRAVITAS_HEAP: "2g", GRAVITAS_PAGECACHE: "256M" });
  expect([heap, pageCache]).toEqual([2_147_483_648, 268_435_456]);
});

test("an empty variable counts as not set", () => {
  expect(readConfig({ NEO4J_URI: "", PORT: "", NO_COLOR: "" })).toMatchObject({
    neo4j: null,
    port: 4000,
    noColor: false,
  });
});

test.each([
  ["PORT", "http"],
  ["PORT", "65536"],
  ["PORT", "40.5"],
  ["NEO4J_URI", "http://localhost:7474"],
  ["NEO4J_URI", "bolt://host:7687/graph"],
  ["GRAVITAS_HEAP", "2 GB"],
  ["GRAVITAS_PAGECACHE", "0m"],
  ["LOG_LEVEL", "loud"],
])("%s=%s is refused by name", (name, value) => {
  const { code, message } = failure({ [name]: value });
  expect(code).toBe("BAD_OPTION");
  expect(message).toMatch(new RegExp(`^${name} `));
});

test("the cache is where each platform keeps caches", () => {
  expect(defaultCache({ HOME: "/home/nora" }, "linux")).toBe("/home/nora/.cache/gravitas");
  expect(defaultCache({ HOME: "/home/nora", XDG_CACHE_HOME: "/big/cache" }, "linux")).toBe(
    "/big/cache/gravitas",
  );
  expect(defaultCache({ HOME: "/Users/nora" }, "darwin")).toBe("/Users/nora/Library/Caches/gravitas");
  expect(defaultCache({ LOCALAPPDATA: "/c/Users/nora/AppData/Local" }, "win32")).toBe(
    "/c/Users/nora/AppData/Local/gravitas",
  );
});

describe("production", () => {
  const decided = {
    GRAVITAS_READS: "token",
    GRAVITAS_INTROSPECTION: "off",
    GRAVITAS_CORS: "https://a.example, https://b.example",
  };

  it("does not start before reads, introspection and origins are decided, and says which", () => {
    expect(() => readConfig({ NODE_ENV: "production" })).toThrow(
      "In production GRAVITAS_READS, GRAVITAS_INTROSPECTION, GRAVITAS_CORS must be decided.",
    );
    expect(() => readConfig({ NODE_ENV: "production", ...decided, GRAVITAS_CORS: "" })).toThrow(
      "In production GRAVITAS_CORS must be decided.",
    );
    expect(readConfig({ NODE_ENV: "production", ...decided }).policy).toEqual({
      reads: "token",
      introspection: "off",
      cors: ["https://a.example", "https://b.example"],
      simpleRequests: "refused",
      costPerMinute: 60_000,
    });
  });

  it("on one's own machine everything can be read, by no other page", () => {
    expect(readConfig({}).policy).toEqual({
      reads: "open",
      introspection: "open",
      cors: null,
      simpleRequests: "allowed",
      costPerMinute: null,
    });
    expect(readConfig({ GRAVITAS_CORS: "none" }).policy.cors).toBeNull();
    expect(() => readConfig({ GRAVITAS_CORS: "*" })).toThrow("GRAVITAS_CORS must be none");
  });
});
