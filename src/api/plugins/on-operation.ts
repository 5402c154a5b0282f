/** What happens before an operation runs, be it a query, a mutation or a subscription: the server's plugins hook into all alike. */
import type { ExecutionArgs, ExecutionResult } from "graphql";

interface Started<C> {
  readonly args: Omit<ExecutionArgs, "contextValue"> & {
    readonly contextValue: C & { readonly request: Request };
  };
  /** Answers without running it. */
  setResultAndStopExecution(result: ExecutionResult): void;
}

/** A hook for both `onExecute` and `onSubscribe`. */
export type OnOperation<C> = (started: Started<C>) => void;
