/**
 * Masks what execution threw, under the id of its request, also in what a subscription tells; what fails outside of execution
 * is masked by the server's option.
 */
import type { ExecutionResult } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Context } from "../context.ts";
import { maskError } from "../mask-error.ts";

export function useMaskedErrors(): Plugin<Context> {
  const masked = (result: ExecutionResult, { log, requestId }: Context): ExecutionResult => {
    if (result.errors === undefined) return result;
    const isWhole = result.data == null;
    return { ...result, errors: result.errors.map((error) => maskError(error, log, requestId, isWhole)) };
  };
  return {
    onExecute: ({ args }) => ({
      onExecuteDone({ result, setResult }) {
        if (!(Symbol.asyncIterator in result)) setResult(masked(result, args.contextValue));
      },
    }),
    onSubscribe: ({ args }) => ({
      onSubscribeResult({ result, setResult }) {
        if (!(Symbol.asyncIterator in result)) setResult(masked(result, args.contextValue));
        return { onNext: (next) => next.setResult(masked(next.result, args.contextValue)) };
      },
    }),
  };
}
