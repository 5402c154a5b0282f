/** A session that ends at a deadline of our own, or when the caller goes away, whatever the server does. */
import type { Session } from "neo4j-driver";
import { GravitasError } from "../errors.ts";
import { asGravitasError, type Graph } from "./driver.ts";

/** Gives up at the deadline even when the server stays silent: closing the session resets its transaction. */
export async function withDeadline<T>(
  graph: Graph,
  mode: "read" | "write",
  deadlineMs: number,
  signal: AbortSignal | undefined,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const session = graph.driver.session({
    database: graph.database,
    defaultAccessMode: mode === "read" ? "READ" : "WRITE",
  });
  let reject: (reason: unknown) => void = () => undefined;
  const stopped = new Promise<never>((_, fail) => {
    reject = fail;
  });
  stopped.catch(() => undefined);
  const timer = setTimeout(() => whyLate(graph, deadlineMs).then(reject), deadlineMs);
  const onAbort = () => reject(signal?.reason);
  signal?.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([work(session), stopped]);
  } catch (error) {
    throw asGravitasError(error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
    session.close().catch(() => undefined);
  }
}

/** Milliseconds that a server has to show that it is there at all. */
const SIGN_OF_LIFE_MS = 300;

/** Whether the query is slow or the server is gone, which the driver would go on hiding behind its retries. */
async function whyLate({ driver, database }: Graph, deadlineMs: number): Promise<unknown> {
  const slow = new GravitasError(
    "DEADLINE_EXCEEDED",
    `The graph did not answer within ${deadlineMs / 1000} s.`,
  );
  const gone = new GravitasError("DATABASE_UNAVAILABLE", "Neo4j does not answer.", {
    hint: "It may be starting or stopped; the call can be repeated.",
  });
  const alive = driver.verifyConnectivity({ database }).then(
    () => slow,
    () => gone,
  );
  return Promise.race([alive, new Promise((resolve) => setTimeout(() => resolve(gone), SIGN_OF_LIFE_MS))]);
}
