/** Keeps one caller from holding every connection: at most 100 subscriptions of one token or address are open at once. */
import type { Plugin } from "graphql-yoga";
import type { Context } from "../context.ts";
import { refusal } from "./refuse.ts";

/** The most open subscriptions of one caller (docs/api.md). */
const MOST_OPEN = 100;

export function useSubscriptionLimit(): Plugin<Context> {
  const open = new Map<string, number>();
  const change = (caller: string, by: number): void => {
    const count = (open.get(caller) ?? 0) + by;
    if (count > 0) open.set(caller, count);
    else open.delete(caller);
  };
  return {
    onSubscribe({ args, setResultAndStopExecution }) {
      const { caller } = args.contextValue;
      if ((open.get(caller) ?? 0) >= MOST_OPEN) {
        const message = `${MOST_OPEN} subscriptions are open; end one of them first.`;
        setResultAndStopExecution({ errors: [refusal("RATE_LIMITED", message)] });
        return;
      }
      change(caller, 1);
      const end = () => change(caller, -1);
      return {
        onSubscribeResult({ result }) {
          if (Symbol.asyncIterator in result) return { onEnd: end };
          end();
          return;
        },
      };
    },
  };
}
