/** Subscriptions as a client meets them: server-sent events over the API's `fetch`, without a port. */
import type { Api } from "../../src/api/server.ts";
import type { Answer } from "./ask.ts";

export interface Events {
  readonly status: number;
  /** Comments that keep the connection alive, so far. */
  readonly beats: () => number;
  /** The next event; null where the server has ended the stream. */
  next(): Promise<Answer | null>;
  /** Goes away, as a client does that closes its window. */
  drop(): Promise<void>;
}

/** Subscribes. */
export async function subscribe(
  api: Pick<Api, "fetch">,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
  url = "http://gravitas.test/graphql",
): Promise<Events> {
  const response = await api.fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream", ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = "";
  let beats = 0;
  return {
    status: response.status,
    beats: () => beats,
    async next() {
      for (;;) {
        const end = text.indexOf("\n\n");
        if (end < 0) {
          const { value, done } = await reader.read();
          if (done) return null;
          text += decoder.decode(value, { stream: true });
          continue;
        }
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        if (block === ":") beats++;
        else if (block.startsWith("event: complete")) return null;
        else return JSON.parse(block.replace(/^event: next\ndata: /, "")) as Answer;
      }
    },
    drop: () => reader.cancel(),
  };
}

/** The first event of a subscription, which tells the present state. */
export async function firstEvent(
  api: Pick<Api, "fetch">,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const events = await subscribe(api, query, variables, headers);
  const first = await events.next();
  await events.drop();
  if (first === null) throw new Error("The subscription ended before it told anything.");
  return first;
}
