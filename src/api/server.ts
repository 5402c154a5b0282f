/** The GraphQL server as a list: what happens to a request, in order, and why in this order. */
import { randomUUID } from "node:crypto";
import { createYoga, type YogaServerInstance } from "graphql-yoga";
import { HOUR_MS } from "../durations.ts";
import type { Graph } from "../graph/driver.ts";
import { ping } from "../graph/ping.ts";
import type { Log } from "../log.ts";
import { passingBook, type SuppressionBook } from "../privacy/suppression-book.ts";
import { localPolicy, type Policy } from "./access/policy.ts";
import { createRateLimit } from "./access/rate-limit.ts";
import { createAccess } from "./access/tokens.ts";
import { TurnLimit } from "./access/turn-limit.ts";
import { type Context, createContext } from "./context.ts";
import { createLive, type Live } from "./live/live.ts";
import { maskError } from "./mask-error.ts";
import { readOperations } from "./operations.ts";
import { useAccess } from "./plugins/use-access.ts";
import { type Costs, useCountedCost } from "./plugins/use-counted-cost.ts";
import { DEADLINE_MS, useDeadline } from "./plugins/use-deadline.ts";
import { useMaskedErrors } from "./plugins/use-masked-errors.ts";
import { useOfflineGraphiql } from "./plugins/use-offline-graphiql.ts";
import { usePreflight } from "./plugins/use-preflight.ts";
import { useQueryCost } from "./plugins/use-query-cost.ts";
import { useQueryShape } from "./plugins/use-query-shape.ts";
import { useQuietValidation } from "./plugins/use-quiet-validation.ts";
import { useRequestLog } from "./plugins/use-request-log.ts";
import { useSubscriptionLimit } from "./plugins/use-subscription-limit.ts";
import { useTokenLimit } from "./plugins/use-token-limit.ts";
import { schema } from "./schema.ts";

/** Where the API is. */
export const ENDPOINT = "/graphql";
/** The most bytes of a request's body (docs/api.md). */
const LARGEST_BODY = 1_000_000;

export interface ApiOptions {
  readonly graph: Graph;
  readonly log: Log;
  /** Milliseconds; default: the clock. */
  readonly now?: () => number;
  /** A token that allows everything while this process serves; null: none but those in the graph. */
  readonly adminToken?: string | null;
  /** Who may read, who may look into the schema, and from where; by default as on one's own machine. */
  readonly policy?: Policy;
  /** Milliseconds of the next planned run; null where none is. */
  readonly nextRunAt?: () => number | null;
  /** The suppression list as it lies outside the graph; by default one that lasts as long as this process. */
  readonly book?: SuppressionBook;
  /** Milliseconds a query may take. */
  readonly deadlineMs?: number;
}

export interface Api extends YogaServerInstance<object, Context> {
  /** How many ready operations GraphiQL opens with. */
  readonly operations: number;
  /** What its subscriptions watch. */
  readonly live: Live;
  /** Whether the graph answers; never throws, and knows within 2 s. */
  isReady(): Promise<boolean>;
}

/** Part of the deadline that one query of the graph may take. */
const GRAPH_SHARE = 0.9;
/** Milliseconds that the graph has to show that it is there. */
const READY_WITHIN_MS = 1_500;

/** Verdicts that one caller may contest within an hour. */
const CONTESTS_AN_HOUR = 5;

/** What Node's server adds to a request that came over a socket. */
interface FromSocket {
  readonly req?: { readonly socket?: { readonly remoteAddress?: string } };
}

/** The address a request came from, where it came over a socket. */
function addressOf(platform: FromSocket): string {
  return `address ${platform.req?.socket?.remoteAddress ?? "unknown"}`;
}

/** The API on a graph; answers through `fetch`, or as the listener of a Node server. */
export function createApi(options: ApiOptions): Api {
  const { graph, log, adminToken = null, deadlineMs = DEADLINE_MS } = options;
  const { book = passingBook() } = options;
  const { now = Date.now, nextRunAt = () => null, policy = localPolicy } = options;
  const accessOf = createAccess(graph, adminToken);
  const limit = policy.costPerMinute === null ? null : createRateLimit(policy.costPerMinute);
  const costs: Costs = new WeakMap();
  const live = createLive(graph);
  const contests = new TurnLimit(CONTESTS_AN_HOUR, HOUR_MS);
  const yoga = createYoga<object, Context>({
    schema,
    graphqlEndpoint: ENDPOINT,
    maxRequestBodySize: LARGEST_BODY,
    // Ours is offline; Yoga's own pages load from other hosts.
    graphiql: false,
    landingPage: false,
    // No cookies, no browsers of other origins; nothing is uploaded, and one request is one operation.
    cors: policy.cors === null ? false : { origin: [...policy.cors], methods: ["POST", "GET", "OPTIONS"] },
    multipart: false,
    batching: false,
    logging: {
      debug: (...args) => log.debug({ args }, "yoga"),
      info: (...args) => log.info({ args }, "yoga"),
      warn: (...args) => log.warn({ args }, "yoga"),
      // What is masked has been logged with its request id.
      error: (...args) => log.debug({ args }, "yoga"),
    },
    maskedErrors: { maskError: (error) => maskError(error, log, randomUUID(), true), isDev: false },
    context: async ({ request, ...platform }) => {
      const access = await accessOf(request.headers);
      const caller = access.token ?? addressOf(platform as FromSocket);
      return createContext({
        graph,
        log,
        now,
        nextRunAt,
        live,
        takeContest: () => contests.take(caller, now()),
        requestId: randomUUID(),
        access,
        caller,
        book,
        readsNeedToken: policy.reads === "token",
        rateLeft: () => limit?.look(caller, now()) ?? null,
        signal: request.signal,
        // So that the graph's own reason is told where it is the graph that is late.
        deadlineMs: deadlineMs * GRAPH_SHARE,
      });
    },
    plugins: [
      // Before anything is parsed: a browser that opens the address gets the page.
      useOfflineGraphiql(ENDPOINT, policy, accessOf),
      // Before a body is read: what a page of another origin could send.
      ...(policy.simpleRequests === "refused" ? [usePreflight()] : []),
      // While it is parsed, so that an endless document is never held.
      useTokenLimit(),
      // When it is set against the schema, and on what is said of that.
      useQuietValidation(policy),
      // With the variables, and on the finished answer, also of refused queries.
      useCountedCost(costs),
      // On the finished answer, when its cost is in it.
      useRequestLog(),
      // By the text alone.
      useQueryShape(),
      // Who may ask at all, before it is taken from what is left.
      useAccess(policy),
      // Before any Cypher runs.
      useQueryCost(costs, limit),
      // Of what is left to run, what stays open.
      useSubscriptionLimit(),
      // On what execution threw, with the id of the request.
      useMaskedErrors(),
      // Last, so that it is the execution itself that is timed.
      useDeadline(deadlineMs),
    ],
  });
  return Object.assign(yoga, {
    operations: readOperations().length,
    live,
    isReady: () =>
      ping(graph, {}, { deadlineMs: READY_WITHIN_MS }).then(
        () => true,
        () => false,
      ),
  });
}
