/** Ends a query 5 s after it began: with an answer, even where something below does not react. */
import type { Plugin } from "graphql-yoga";
import { refusal } from "./refuse.ts";

/** Milliseconds a query may take (docs/api.md). */
export const DEADLINE_MS = 5_000;

export function useDeadline(deadlineMs: number = DEADLINE_MS): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        let timer: NodeJS.Timeout | undefined;
        const late = new Promise((resolve) => {
          const message = `The answer took longer than ${deadlineMs / 1000} s; ask for less.`;
          timer = setTimeout(() => resolve({ errors: [refusal("DEADLINE_EXCEEDED", message)] }), deadlineMs);
        });
        try {
          return await Promise.race([executeFn(args), late]);
        } finally {
          clearTimeout(timer);
        }
      });
    },
  };
}
