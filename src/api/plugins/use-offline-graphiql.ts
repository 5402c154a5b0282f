/**
 * GraphiQL without the network: the whole page comes from here, with the ready operations as tabs. It is 9 MB, so it is
 * rendered and packed once, and a browser that has it is told so.
 */
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import type { Plugin } from "graphql-yoga";
import { readOperations } from "../operations.ts";

/** Packs 9 MB to 2 MB in half a second; the better levels take many times that. */
const BROTLI_QUALITY = 4;
const FAVICON = "data:,";

interface Page {
  readonly etag: string;
  readonly plain: Buffer;
  readonly packed: (coding: "br" | "gzip") => Promise<Buffer>;
}

/** Serves the page at `endpoint` to browsers; everything else passes. */
export function useOfflineGraphiql(endpoint: string): Plugin {
  let page: Page | undefined;
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      const wantsPage =
        request.method === "GET" && (request.headers.get("accept") ?? "").includes("text/html");
      if (!wantsPage || url.pathname.replace(/\/$/, "") !== endpoint) return;
      page ??= renderPage();
      const headers: Record<string, string> = {
        "content-type": "text/html; charset=utf-8",
        "cache-control": "no-cache",
        etag: page.etag,
        vary: "Accept, Accept-Encoding",
        "content-security-policy":
          "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'; frame-ancestors 'none'",
      };
      if (request.headers.get("if-none-match")?.includes(page.etag)) {
        endResponse(new fetchAPI.Response(null, { status: 304, headers }));
        return;
      }
      const coding = codingOf(request.headers.get("accept-encoding") ?? "");
      const body = coding === null ? page.plain : await page.packed(coding);
      if (coding !== null) headers["content-encoding"] = coding;
      headers["content-length"] = String(body.byteLength);
      endResponse(new fetchAPI.Response(new Uint8Array(body), { headers }));
    },
  };
}

function renderPage(): Page {
  const html = renderGraphiQL({
    title: "Gravitas",
    favicon: FAVICON,
    defaultTabs: readOperations().map(({ query, variables }) => ({
      query,
      variables: JSON.stringify(variables, null, 2),
    })),
    inputValueDeprecation: true,
    schemaDescription: true,
    shouldPersistHeaders: true,
  });
  const plain = Buffer.from(html);
  const codings = new Map<string, Promise<Buffer>>();
  const compress = {
    br: () =>
      promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
    gzip: () => promisify(gzip)(plain),
  };
  return {
    etag: `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`,
    plain,
    packed(coding) {
      const packed = codings.get(coding) ?? compress[coding]();
      codings.set(coding, packed);
      return packed;
    },
  };
}

function codingOf(accepted: string): "br" | "gzip" | null {
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : null;
}
