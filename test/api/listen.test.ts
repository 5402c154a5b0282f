/** The API on a port: where it leads, whether it is ready, and the page of GraphiQL. */
import { connect } from "node:net";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Listening, listen } from "../../src/api/listen.ts";
import { readOperations } from "../../src/api/operations.ts";
import { absentGraph, apiOn } from "./ask.ts";

const graph = absentGraph();
const api = apiOn(graph);
let server: Listening;
const at = (path: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${server.port}${path}`, { redirect: "manual", ...init });
const browser = { accept: "text/html,application/xhtml+xml" };

beforeAll(async () => {
  server = await listen(api, { host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

describe("listening", () => {
  it("/ leads to GraphiQL", async () => {
    const response = await at("/");
    expect([response.status, response.headers.get("location")]).toEqual([302, "/graphql"]);
  });

  it("/livez answers without a graph; /readyz says 503 within 2 s", async () => {
    expect((await at("/livez")).status).toBe(200);
    const startedAt = performance.now();
    expect((await at("/readyz")).status).toBe(503);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });

  it("an unknown path is 404", async () => expect((await at("/nothing-here")).status).toBe(404));

  it("a body sent in pieces without a length is cut at 1 MB", async () => {
    const status = await new Promise<string>((resolve, reject) => {
      const socket = connect(server.port, "127.0.0.1");
      let text = "";
      socket.on("data", (chunk) => {
        text += chunk;
        resolve(text.split("\r\n")[0] ?? "");
        socket.destroy();
      });
      socket.on("error", (error) => (text === "" ? reject(error) : undefined));
      socket.write(
        "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n",
      );
      const piece = Buffer.alloc(0x8000, "x");
      for (let n = 0; n < 40; n++) {
        socket.write("8000\r\n");
        socket.write(piece);
        socket.write("\r\n");
      }
      socket.write("0\r\n\r\n");
    });
    expect(status).toBe("HTTP/1.1 413 Payload Too Large");
  });

  it("a second listener on the port is told so", async () => {
    await expect(listen(apiOn(graph), { host: "127.0.0.1", port: server.port })).rejects.toMatchObject({
      code: "PORT_TAKEN",
    });
  });
});

describe("GraphiQL", () => {
  it("loads nothing from elsewhere and opens with the ready operations", async () => {
    const response = await at("/graphql", { headers: { ...browser, "accept-encoding": "identity" } });
    expect(response.headers.get("content-type")).toContain("text/html");
    const html = await response.text();
    expect(html.match(/<[^>]+\s(?:src|href)="(?:https?:)?\/\/[^"]*"/g) ?? []).toEqual([]);
    for (const { query } of readOperations()) {
      expect(html).toContain(JSON.stringify(query.split("\n")[0]).slice(1, -1));
    }
  });

  it("comes packed, and not again to a browser that has it", async () => {
    const response = await api.fetch("http://gravitas.test/graphql", {
      headers: { ...browser, "accept-encoding": "gzip, br" },
    });
    expect(response.headers.get("content-encoding")).toBe("br");
    const packed = Buffer.from(await response.arrayBuffer());
    expect(packed.byteLength).toBeLessThan(3_000_000);
    expect(brotliDecompressSync(packed).toString()).toContain("<!doctype html>");
    const again = await at("/graphql", {
      headers: { ...browser, "if-none-match": response.headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
  });
});
