/** How a query is refused before any of it runs: HTTP 400 for clients that speak GraphQL over HTTP, the code in every case. */
import { GraphQLError } from "graphql";
import { catalogue, type ErrorCode } from "../../errors.ts";

/** An error of the catalogue as GraphQL answers it. */
export function refusal(
  code: ErrorCode,
  message: string,
  more: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, ...more, http: { spec: true, status: catalogue[code].status, headers } },
  });
}
