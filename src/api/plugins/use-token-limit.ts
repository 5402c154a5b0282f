/** Refuses documents of more than 1,000 tokens while they are parsed, before anything is held of them. */
import { type DocumentNode, GraphQLError, parse, type Source } from "graphql";
import type { Plugin } from "graphql-yoga";
import { refusal } from "./refuse.ts";

/** The most tokens of one document (docs/api.md). */
const MOST_TOKENS = 1_000;

export function useTokenLimit(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string | Source): DocumentNode => {
        try {
          return parse(source, { maxTokens: MOST_TOKENS });
        } catch (error) {
          if (!(error instanceof GraphQLError) || !/tokens\. Parsing aborted/.test(error.message))
            throw error;
          throw refusal("QUERY_TOO_LARGE", `The query has more than ${MOST_TOKENS} tokens; split it.`);
        }
      });
    },
  };
}
