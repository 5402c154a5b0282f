/**
 * The query contract: a `.cypher` file beside its `.ts`, parameters in and rows out, both checked by zod. A query is sent by
 * itself, and once more through a managed transaction (retried by the driver) where it failed for a moment, perhaps after it was
 * carried out; so writes must be idempotent: MERGE on a key, never a counter + 1.
 * What Cypher takes no parameter for is a placeholder in the file (query-texts.ts).
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import neo4j, { type Integer, isRetryableError, type ManagedTransaction, type Session } from "neo4j-driver";
import { z } from "zod";
import { invariant } from "../errors.ts";
import { withDeadline } from "./deadline.ts";
import { asGravitasError, BATCH_DEADLINE_MS, type Graph } from "./driver.ts";
import { type Form, textsOf, type Variant, variantName } from "./query-texts.ts";

export interface CallOptions extends Variant {
  /** Milliseconds; default: the graph's interactive deadline. */
  readonly deadlineMs?: number;
  /** Ends the Cypher when the caller goes away. */
  readonly signal?: AbortSignal | undefined;
}

/** A whole number for LIMIT, SKIP and integer properties: a plain JS number would reach Cypher as a float. */
export const integer = (): z.ZodType<Integer, number> => z.int().transform((value) => neo4j.int(value));

/** Packed numbers, checked as an array only: one expression makes all of them, and there are millions. */
export const numbers = z.custom<readonly number[]>(Array.isArray);

interface Definition<P extends z.ZodType, R extends z.ZodType> {
  /** `import.meta.url`: the `.cypher` file has the same path and name. */
  readonly url: string;
  readonly mode: "read" | "write";
  readonly params: P;
  readonly row: R;
  /** What stands for placeholders of its own, by the name of the variant. */
  readonly forms?: Readonly<Record<string, Form>>;
}

export interface Query<P extends z.ZodType, R extends z.ZodType> {
  (graph: Graph, params: z.input<P>, options?: CallOptions): Promise<z.output<R>[]>;
  readonly queryName: string;
  readonly mode: "read" | "write";
  /** The Cypher of each variant; a single text where there are no placeholders. */
  readonly texts: readonly string[];
  /** Streams rows of a big result, unretried, in constant memory. */
  stream(graph: Graph, params: z.input<P>, options?: CallOptions): AsyncIterable<z.output<R>>;
}

/** Every query of the program by name; filled as their files load. */
export const queries = new Map<string, Query<z.ZodType, z.ZodType>>();

export function defineQuery<P extends z.ZodType, R extends z.ZodType>(
  definition: Definition<P, R>,
): Query<P, R> {
  const path = fileURLToPath(definition.url).replace(/\.ts$/, ".cypher");
  const queryName = basename(path, ".cypher");
  const texts = textsOf(readFileSync(path, "utf8"), definition.row, definition.forms);

  const prepare = (graph: Graph, params: z.input<P>, options: CallOptions) => {
    graph.onQuery?.(queryName);
    const text = texts.get(variantName(options));
    invariant(text !== undefined, `Query ${queryName} has no form "${options.form ?? ""}".`);
    return {
      text,
      params: definition.params.parse(params) as Record<string, unknown>,
      config: { timeout: options.deadlineMs ?? graph.deadlineMs, metadata: { query: queryName } },
    };
  };

  const call = async (graph: Graph, params: z.input<P>, options: CallOptions = {}) => {
    const { text, params: checked, config } = prepare(graph, params, options);
    const work = async (tx: ManagedTransaction) => (await tx.run(text, checked)).records;
    const { mode } = definition;
    const records = await withDeadline(graph, mode, config.timeout, options.signal, (session) =>
      once(session, text, checked, config).catch((error: unknown) => {
        if (!isRetryableError(error)) throw error;
        return mode === "read" ? session.executeRead(work, config) : session.executeWrite(work, config);
      }),
    );
    return records.map((record) => definition.row.parse(record.toObject()));
  };

  const stream = async function* (graph: Graph, params: z.input<P>, options: CallOptions = {}) {
    const {
      text,
      params: checked,
      config,
    } = prepare(graph, params, { deadlineMs: BATCH_DEADLINE_MS, ...options });
    const session = graph.driver.session({ database: graph.database, defaultAccessMode: "READ" });
    try {
      for await (const record of session.run(text, checked, config)) {
        options.signal?.throwIfAborted();
        yield definition.row.parse(record.toObject());
      }
    } catch (error) {
      throw asGravitasError(error);
    } finally {
      await session.close();
    }
  };

  const query: Query<P, R> = Object.assign(call, {
    queryName,
    mode: definition.mode,
    texts: [...new Set(texts.values())],
    stream,
  });
  queries.set(queryName, query as unknown as Query<z.ZodType, z.ZodType>);
  return query;
}

/** In one round trip: a transaction of the driver's takes three, which is twice the time of a small query. */
async function once(session: Session, ...sent: Parameters<Session["run"]>) {
  return (await withoutStack(() => session.run(...sent))).records;
}

/** The driver writes down the stack of every call, for errors that we tell of by other means: a tenth of a request's processor time. */
function withoutStack<T>(start: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return start();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
