/** Masks what execution threw, under the id of its request; what fails outside of execution is masked by the server's option. */
import type { Plugin } from "graphql-yoga";
import type { Context } from "../context.ts";
import { maskError } from "../mask-error.ts";

export function useMaskedErrors(): Plugin<Context> {
  return {
    onExecute: ({ args }) => ({
      onExecuteDone({ result, setResult }) {
        if (Symbol.asyncIterator in result || result.errors === undefined) return;
        const { log, requestId } = args.contextValue;
        const isWhole = result.data == null;
        setResult({
          ...result,
          errors: result.errors.map((error) => maskError(error, log, requestId, isWhole)),
        });
      },
    }),
  };
}
