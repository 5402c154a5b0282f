/**
 * Counts what a query costs before any of it runs, with its variables: a limit that is a validation rule is cached per
 * document and would let `first: $n` pass with any n. Every answer says what it cost.
 */
import { complexityFromQuery } from "@pothos/plugin-complexity";
import type { Plugin } from "graphql-yoga";
import type { RateLimit } from "../access/rate-limit.ts";
import type { Context } from "../context.ts";
import { BUDGET } from "../cost.ts";
import { refusal } from "./refuse.ts";

/** @param limit what callers may ask for in a minute; null: no limit */
export function useQueryCost(limit: RateLimit | null): Plugin<Context> {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { complexity: requested } = complexityFromQuery(args.document, {
        schema: args.schema,
        ctx: args.contextValue,
        variables: args.variableValues ?? {},
        ...(args.operationName ? { operationName: args.operationName } : {}),
      });
      const max = args.contextValue.access.token !== null ? BUDGET.withToken : BUDGET.withoutToken;
      const extensions = { cost: { requested, max } };
      if (requested > max) {
        const message = `The query costs ${requested}, the budget is ${max}; ask for fewer items with \`first\`.`;
        setResultAndStopExecution({
          errors: [refusal("QUERY_TOO_COSTLY", message, { cost: requested, max })],
          extensions,
        });
        return;
      }
      const { caller, now } = args.contextValue;
      const waitMs = limit?.take(caller, requested, now()) ?? 0;
      if (waitMs > 0) {
        const seconds = Math.ceil(waitMs / 1_000);
        const message = `The minute's cost is used up; ask again in ${seconds} s.`;
        const headers = { "retry-after": String(seconds) };
        setResultAndStopExecution({
          errors: [refusal("RATE_LIMITED", message, { retryAfter: seconds }, headers)],
          extensions,
        });
        return;
      }
      return {
        onExecuteDone({ result, setResult }) {
          if (!(Symbol.asyncIterator in result)) {
            setResult({ ...result, extensions: { ...result.extensions, ...extensions } });
          }
        },
      };
    },
  };
}
