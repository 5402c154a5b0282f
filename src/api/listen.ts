/**
 * The API on a port: `/` leads to GraphiQL, `/optout` is the page of opt-out links, `/livez` says that the process answers, `/readyz`
 * that the graph does, too. Closing lets running requests finish, then ends the rest.
 */
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { GravitasError } from "../errors.ts";
import { optOutPage } from "./opt-out-page.ts";
import { type Api, ENDPOINT } from "./server.ts";

/** Milliseconds that running requests get to finish. */
const CLOSE_WITHIN_MS = 2_000;

export interface Listening {
  readonly port: number;
  /** Refuses new requests, waits for running ones, ends what is left. */
  close(): Promise<void>;
}

/**
 * Listens; port 0 takes any free one.
 * @throws PORT_TAKEN, BAD_OPTION where the address is not one of this machine
 */
export async function listen(
  api: Api,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0];
    if (path === "/") return answer(response, 302, "", { location: ENDPOINT });
    if (path === "/optout" && request.method === "GET") {
      return answer(response, 200, optOutPage.html, optOutPage.headers);
    }
    if (path === "/livez") return answer(response, 200, "ok\n");
    if (path === "/readyz") {
      void api.isReady().then((ready) => answer(response, ready ? 200 : 503, ready ? "ok\n" : "no graph\n"));
      return;
    }
    void api(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(listenError(error, host, port)));
    server.listen(port, host, resolve);
  });
  return { port: (server.address() as AddressInfo).port, close: () => close(server, api) };
}

function answer(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "text/plain", "cache-control": "no-store", ...headers });
  response.end(body);
}

async function close(server: Server, api: Api): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), CLOSE_WITHIN_MS);
  await closed;
  clearTimeout(timer);
  await api.dispose();
}

function listenError(error: Error, host: string, port: number): unknown {
  const code = "code" in error ? error.code : "";
  if (code === "EADDRINUSE") {
    return new GravitasError("PORT_TAKEN", `Another program listens on port ${port}.`, {
      hint: "Choose another with PORT, or PORT=0 for any free one.",
    });
  }
  if (code === "EADDRNOTAVAIL" || code === "EACCES" || code === "ENOTFOUND") {
    return new GravitasError("BAD_OPTION", `This machine cannot listen on ${host}:${port}.`, {
      hint: "Check HOST and PORT.",
    });
  }
  return error;
}
