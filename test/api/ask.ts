/** How API tests speak to the API: through `fetch`, without a port. */
import { pino } from "pino";
import type { Policy } from "../../src/api/access/policy.ts";
import { type Api, type ApiOptions, createApi } from "../../src/api/server.ts";
import { type Graph, openGraph } from "../../src/graph/driver.ts";

/** The admin token of these tests. */
export const TOKEN = "a-token-of-the-tests";

export interface Answer {
  readonly status: number;
  // Answers have the shape that the test asked for.
  readonly data: ReturnType<typeof JSON.parse>;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions: { readonly cost: { readonly requested: number; readonly max: number } };
}

/** As where strangers may call. */
export const productionPolicy: Policy = {
  reads: "token",
  introspection: "token",
  cors: null,
  simpleRequests: "refused",
  costPerMinute: 60_000,
};

export const silent = pino({ level: "silent" });

/** The API on a graph. */
export function apiOn(graph: Graph, options: Partial<ApiOptions> = {}): Api {
  return createApi({ graph, log: silent, adminToken: TOKEN, ...options });
}

/** A graph whose server is not there: nothing listens on port 1. */
export function absentGraph(): Graph {
  return openGraph({ uri: "bolt://127.0.0.1:1", user: "neo4j", password: "none", database: "neo4j" });
}

/** One operation and its answer. */
export async function ask(
  api: Api,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await api.fetch("http://gravitas.test/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json",
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors = [], extensions } = (await response.json()) as Answer;
  return { status: response.status, data, errors, extensions };
}

/** The same with the admin token. */
export const askAsAdmin = (api: Api, query: string, variables: Readonly<Record<string, unknown>> = {}) =>
  ask(api, query, variables, { authorization: `Bearer ${TOKEN}` });
