/** Refuses what costs more than the budget, or more than the caller has left of the minute, before any of it runs. */
import type { Plugin } from "graphql-yoga";
import type { RateLimit } from "../access/rate-limit.ts";
import type { Context } from "../context.ts";
import type { OnOperation } from "./on-operation.ts";
import { refusal } from "./refuse.ts";
import type { Costs } from "./use-counted-cost.ts";

/** @param limit what callers may ask for in a minute; null: no limit */
export function useQueryCost(costs: Costs, limit: RateLimit | null): Plugin<Context> {
  const check: OnOperation<Context> = ({ args, setResultAndStopExecution }) => {
    const { caller, now, request } = args.contextValue;
    const { requested, max } = costs.get(request) ?? { requested: 0, max: 0 };
    if (requested > max) {
      const message = `The query costs ${requested}, the budget is ${max}; ask for fewer items with \`first\`.`;
      setResultAndStopExecution({
        errors: [refusal("QUERY_TOO_COSTLY", message, { cost: requested, max })],
      });
      return;
    }
    const waitMs = limit?.take(caller, requested, now()) ?? 0;
    if (waitMs === 0) return;
    const seconds = Math.ceil(waitMs / 1_000);
    const message = `The minute's cost is used up; ask again in ${seconds} s.`;
    const headers = { "retry-after": String(seconds) };
    setResultAndStopExecution({
      errors: [refusal("RATE_LIMITED", message, { retryAfter: seconds }, headers)],
    });
  };
  return { onExecute: check, onSubscribe: check };
}
