/**
 * The query contract: a `.cypher` file beside its `.ts`, parameters in and rows out, both checked by zod. Writes go
 * through managed transactions (retried by the driver), so they must be idempotent: MERGE on a key, never a counter + 1. A read
 * is sent by itself and goes through one only where it failed for a moment.
 *
 * A query about values that readers see exists in two slots by run parity: write `__SLOT__` in property names and pass `slot`
 * (`__OTHER_SLOT__` is that of the run before).
 * One that does the same for each interaction type writes `__KIND__` as the type and passes `kind`. A list that can be asked
 * for in several orders names its own placeholders in `forms` and passes `form`: index-backed order needs a fixed property.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import neo4j, { type Integer, isRetryableError, type ManagedTransaction, type Session } from "neo4j-driver";
import { z } from "zod";
import { invariant } from "../errors.ts";
import { type InteractionKind, interactionKinds } from "../words.ts";
import { withDeadline } from "./deadline.ts";
import { asGravitasError, BATCH_DEADLINE_MS, type Graph } from "./driver.ts";

export type Slot = 0 | 1;

export interface CallOptions {
  /** Milliseconds; default: the graph's interactive deadline. */
  readonly deadlineMs?: number;
  /** Ends the Cypher when the caller goes away. */
  readonly signal?: AbortSignal | undefined;
  /** Which of the two run slots; needed where the text says `__SLOT__`. */
  readonly slot?: Slot;
  /** Which interaction type; needed where the text says `__KIND__`. */
  readonly kind?: InteractionKind;
  /** Which of the query's `forms`; needed where it has some. */
  readonly form?: string;
}

/** What stands for each placeholder (`__ORDER__`) of one form of a query. */
export type Form = Readonly<Record<`__${string}__`, string>>;

/** A whole number for LIMIT, SKIP and integer properties: a plain JS number would reach Cypher as a float. */
export const integer = (): z.ZodType<Integer, number> => z.int().transform((value) => neo4j.int(value));

interface Definition<P extends z.ZodType, R extends z.ZodType> {
  /** `import.meta.url`: the `.cypher` file has the same path and name. */
  readonly url: string;
  readonly mode: "read" | "write";
  readonly params: P;
  readonly row: R;
  /** Variants of the text by name; may use `__SLOT__` themselves. */
  readonly forms?: Readonly<Record<string, Form>>;
}

export interface Query<P extends z.ZodType, R extends z.ZodType> {
  (graph: Graph, params: z.input<P>, options?: CallOptions): Promise<z.output<R>[]>;
  readonly queryName: string;
  readonly mode: "read" | "write";
  /** The Cypher of each slot or kind; a single text where neither matters. */
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
  const source = bare(readFileSync(path, "utf8"));
  const variants = new Map<string, string>();
  for (const [form, words] of Object.entries(definition.forms ?? { "": {} })) {
    let formed = source;
    for (const [placeholder, word] of Object.entries(words)) formed = formed.replaceAll(placeholder, word);
    for (const slot of [0, 1] as const) {
      const slotted = formed
        .replaceAll("__SLOT__", String(slot))
        .replaceAll("__OTHER_SLOT__", String(1 - slot));
      for (const kind of interactionKinds)
        variants.set(`${form} ${slot} ${kind}`, slotted.replaceAll("__KIND__", kind));
    }
  }

  const prepare = (graph: Graph, params: z.input<P>, options: CallOptions) => {
    graph.onQuery?.(queryName);
    const text = variants.get(`${options.form ?? ""} ${options.slot ?? 0} ${options.kind ?? "LIKE"}`);
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
      mode === "read"
        ? readOnce(session, text, checked, config).catch((error: unknown) => {
            if (!isRetryableError(error)) throw error;
            return session.executeRead(work, config);
          })
        : session.executeWrite(work, config),
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
    texts: [...new Set(variants.values())],
    stream,
  });
  queries.set(queryName, query as unknown as Query<z.ZodType, z.ZodType>);
  return query;
}

/** What the server needs of a text: it is sent with every call, and the driver writes it in pieces of 1,400 bytes. */
function bare(source: string): string {
  return source.replace(/^\s*\/\/.*$/gm, "").replace(/^\s+/gm, "");
}

/** A read in one round trip: a transaction of the driver's takes three, which is twice the time of a small query. */
async function readOnce(session: Session, ...sent: Parameters<Session["run"]>) {
  return (await session.run(...sent)).records;
}
