/**
 * Counts what an operation costs before any of it runs, with its variables: a limit that is a validation rule is cached per
 * document and would let `first: $n` pass with any n. Every answer says it, also one that refuses.
 */
import { complexityFromQuery } from "@pothos/plugin-complexity";
import { type ASTVisitor, type ExecutionResult, visit } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Context } from "../context.ts";
import { BUDGET } from "../cost.ts";
import { expandedSize, MOST_SELECTIONS } from "./expanded-size.ts";
import type { OnOperation } from "./on-operation.ts";
import { refusal } from "./refuse.ts";

export interface Cost {
  /** What the operation costs; 0 where it was refused before it could be counted. */
  readonly requested: number;
  /** The most that it may cost. */
  readonly max: number;
}

/** Costs by request. */
export type Costs = WeakMap<Request, Cost>;

export function useCountedCost(costs: Costs): Plugin<Context, Context> {
  const costOf = (request: Request): Cost =>
    costs.get(request) ?? {
      requested: 0,
      max: request.headers.has("authorization") ? BUDGET.withToken : BUDGET.withoutToken,
    };
  const count: OnOperation<Context> = ({ args, setResultAndStopExecution }) => {
    // Adding up walks every spread of every fragment, so that must be few.
    if (expandedSize(args.document) > MOST_SELECTIONS) {
      const message = `Its fragments make it longer than ${MOST_SELECTIONS.toLocaleString("en")} fields; ask for less.`;
      return setResultAndStopExecution({ errors: [refusal("QUERY_TOO_LARGE", message)] });
    }
    const { complexity: requested } = complexityFromQuery(visit(args.document, withoutTypenames), {
      schema: args.schema,
      ctx: args.contextValue,
      variables: args.variableValues ?? {},
      ...(args.operationName ? { operationName: args.operationName } : {}),
    });
    const { request, access } = args.contextValue;
    const max = access.token !== null ? BUDGET.withToken : BUDGET.withoutToken;
    costs.set(request, { requested, max });
  };
  return {
    onExecute: count,
    onSubscribe(started) {
      count(started);
      const { request } = started.args.contextValue;
      return {
        onSubscribeResult: () => ({
          onNext: ({ result, setResult }) => setResult(withCost(result, costOf(request))),
        }),
      };
    },
    onExecutionResult({ result, setResult, request }) {
      if (isOne(result)) setResult(withCost(result, costOf(request)));
    },
    // What never came to an operation: no JSON, too many bytes.
    onResultProcess({ result, setResult, request }) {
      if (isOne(result) && result.extensions?.cost === undefined)
        setResult(withCost(result, costOf(request)));
    },
  };
}

/** Clients add it everywhere; like any scalar it is free, which the plugin that adds up does not know. */
const withoutTypenames: ASTVisitor = {
  Field: ({ name }) => (name.value === "__typename" ? null : undefined),
};

function isOne(result: unknown): result is ExecutionResult {
  return typeof result === "object" && result !== null && !(Symbol.asyncIterator in result);
}

function withCost<R extends ExecutionResult>(result: R, cost: Cost): R {
  return { ...result, extensions: { ...result.extensions, cost } };
}
