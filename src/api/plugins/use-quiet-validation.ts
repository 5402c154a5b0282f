/**
 * What is said of a query that does not fit the schema: at most five faults, so that a small query does not get a long answer;
 * and, where the schema is not open to all, without the names that graphql would suggest from it.
 */
import { GraphQLError, validate } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Policy } from "../access/policy.ts";
import type { Context } from "../context.ts";

/** The most faults named of one query. */
const MOST_FAULTS = 5;
const SUGGESTION = / ?Did you mean [^?]*\?/g;

export function useQuietValidation({ introspection }: Policy): Plugin<Context, Context> {
  return {
    onValidate({ setValidationFn }) {
      setValidationFn((schema, document, rules) =>
        validate(schema, document, rules, { maxErrors: MOST_FAULTS }),
      );
    },
    onExecutionResult({ result, setResult }) {
      if (introspection === "open" || !result || Symbol.asyncIterator in result || !result.errors) return;
      setResult({ ...result, errors: result.errors.map(quiet) });
    },
  };
}

function quiet(error: GraphQLError): GraphQLError {
  const message = error.message.replace(SUGGESTION, "");
  if (message === error.message) return error;
  const { nodes, source, positions, path, extensions } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}
