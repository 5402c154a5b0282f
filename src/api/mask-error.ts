/**
 * What leaves the API of an error: those of the catalogue that are a caller's mistake or an outage, with their code and way
 * out; anything else is a bug, logged with its stack under the request's id and answered without any of it, in every NODE_ENV.
 */
import { GraphQLError } from "graphql";
import { catalogue, GravitasError } from "../errors.ts";
import type { Log } from "../log.ts";

/**
 * The error as clients see it.
 * @param isWhole whether it leaves nothing else to answer: then the HTTP status is its own
 */
export function maskError(error: unknown, log: Log, requestId: string, isWhole: boolean): GraphQLError {
  const cause = causeOf(error);
  if (cause instanceof GraphQLError) return cause;
  const place =
    error instanceof GraphQLError ? { nodes: error.nodes, path: error.path, source: error.source } : {};
  const known = cause instanceof GravitasError && cause.entry.kind !== "bug" ? cause : null;
  if (known === null) log.error({ requestId, err: cause }, "unexpected error");
  const { code, entry } = known ?? unexpected;
  const message = known
    ? [known.message, known.hint].filter((part) => part !== undefined).join(" ")
    : `Unexpected error. Tell the operator of this server the request id ${requestId}.`;
  return new GraphQLError(message, {
    ...place,
    extensions: {
      code,
      retryable: entry.retryable,
      ...(known === null ? { requestId } : {}),
      ...(isWhole ? { http: { spec: true, status: entry.status } } : {}),
    },
  });
}

const unexpected = { code: "INTERNAL_SERVER_ERROR", entry: catalogue.INTERNAL_SERVER_ERROR } as const;

/** What was thrown, below what GraphQL wrapped around it. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError != null) cause = cause.originalError;
  return cause instanceof GraphQLError ? error : cause;
}
