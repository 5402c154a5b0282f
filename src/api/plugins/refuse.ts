/**
 * How a query is refused before any of it runs. Who may not ask, or not now, gets the HTTP status whatever media type it
 * accepts; what is wrong with the query itself is a 400 for clients that speak GraphQL over HTTP, a 200 for older ones.
 */
import { GraphQLError } from "graphql";
import { catalogue, type ErrorCode } from "../../errors.ts";

const WHATEVER_IS_ASKED: ReadonlySet<number> = new Set([401, 403, 429]);

/** An error of the catalogue as GraphQL answers it. */
export function refusal(
  code: ErrorCode,
  message: string,
  more: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): GraphQLError {
  const { status, retryable } = catalogue[code];
  const spec = !WHATEVER_IS_ASKED.has(status);
  return new GraphQLError(message, {
    extensions: { code, retryable, ...more, http: { spec, status, headers } },
  });
}
