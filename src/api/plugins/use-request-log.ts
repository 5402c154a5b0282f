/** One log line for each operation, two for a subscription: its name, how long it took, what it cost and which errors it met. Never variables or tokens. */
import type { Plugin } from "graphql-yoga";
import type { Context } from "../context.ts";

export function useRequestLog(): Plugin<Context, Context> {
  return {
    onSubscribe({ args: { contextValue } }) {
      const { log, requestId, startedAt, params } = contextValue;
      const operation = params.operationName ?? null;
      const end = () => {
        const ms = Math.round(performance.now() - startedAt);
        log.info({ requestId, operation, ms }, "subscription ended");
      };
      log.info({ requestId, operation }, "subscription");
      return { onSubscribeResult: () => ({ onEnd: end }) };
    },
    onExecutionResult({ result, context }) {
      if (result === undefined || Symbol.asyncIterator in result) return;
      const { log, requestId, startedAt, params } = context;
      // A request that failed before its context was made has been logged with its error.
      if (requestId === undefined) return;
      log.info(
        {
          requestId,
          operation: params.operationName ?? null,
          ms: Math.round(performance.now() - startedAt),
          cost: result.extensions?.cost?.requested,
          errors: result.errors?.map(({ extensions }) => extensions?.code ?? "UNKNOWN"),
        },
        "query",
      );
    },
  };
}
