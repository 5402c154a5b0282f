/**
 * Refuses what a web page of any origin can make a browser send without asking first (a GET, a form, plain text): such a
 * request would run with whatever the browser's address or certificate allows. Programs send JSON, which no page can do unasked.
 */
import type { Plugin } from "graphql-yoga";
import { refusal } from "./refuse.ts";

/** Requests that a page may send without a preflight (Fetch, "simple" content types). */
const SIMPLE = /^\s*(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\s*(;|$)/i;
/** A header of any value that only a program, or a page after a preflight, can send. */
const PREFLIGHT_HEADER = "graphql-require-preflight";

export function usePreflight(): Plugin {
  return {
    onRequestParse({ request }) {
      const type = request.headers.get("content-type") ?? "";
      const isSimple = request.method === "GET" || type === "" || SIMPLE.test(type);
      if (!isSimple || request.headers.has(PREFLIGHT_HEADER)) return;
      throw refusal(
        "FORBIDDEN",
        `Send a POST with \`content-type: application/json\`, or any other with the header \`${PREFLIGHT_HEADER}: 1\`.`,
      );
    },
  };
}
