/**
 * Counts what a query costs before any of it runs, with its variables: a limit that is a validation rule is cached per
 * document and would let `first: $n` pass with any n. Every answer says what it cost.
 */
import { complexityFromQuery } from "@pothos/plugin-complexity";
import type { Plugin } from "graphql-yoga";
import type { Context } from "../context.ts";
import { BUDGET } from "../cost.ts";
import { refusal } from "./refuse.ts";

export function useQueryCost(): Plugin<Context> {
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
