/**
 * GraphiQL without the network: the whole page comes from here, with the ready operations as tabs. It is 9 MB, so it is
 * rendered and packed once, and a browser that has it is told so.
 */
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import type { Plugin } from "graphql-yoga";
import type { Policy } from "../access/policy.ts";
import { allows } from "../access/scopes.ts";
import type { Access } from "../access/tokens.ts";
import { readOperations } from "../operations.ts";
import { tokenPage } from "./token-page.ts";

/** Packs 9 MB to 2 MB in half a second; the better levels take many times that. */
const BROTLI_QUALITY = 4;
const FAVICON = "data:,";

interface Page {
  readonly etag: string;
  readonly plain: Buffer;
  readonly packed: (coding: "br" | "gzip") => Promise<Buffer>;
}

/**
 * Serves the page at `endpoint` to browsers; everything else passes.
 * @param accessOf what the caller of a request may do
 */
export function useOfflineGraphiql(
  endpoint: string,
  { introspection }: Policy,
  accessOf: (headers: Headers) => Promise<Access>,
): Plugin {
  let page: Page | undefined;
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      const wantsPage =
        request.method === "GET" && (request.headers.get("accept") ?? "").includes("text/html");
      if (!wantsPage || url.pathname.replace(/\/$/, "") !== endpoint) return;
      if (introspection === "off") {
        endResponse(new fetchAPI.Response("There is no page here.\n", { status: 404 }));
        return;
      }
      if (introspection === "token" && !(await mayRead(accessOf, request.headers))) {
        endResponse(new fetchAPI.Response(tokenPage, { status: 401, headers: pageHeaders }));
        return;
      }
      page ??= renderPage();
      const headers: Record<string, string> = {
        ...pageHeaders,
        etag: page.etag,
        vary: "Accept, Accept-Encoding, Authorization",
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

const pageHeaders = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-cache",
  "content-security-policy":
    "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'; frame-ancestors 'none'",
};

/** Whether the caller may look into the schema; nobody may while the graph that knows the tokens is away. */
async function mayRead(accessOf: (headers: Headers) => Promise<Access>, headers: Headers): Promise<boolean> {
  const access = await accessOf(headers).catch(() => null);
  return access !== null && allows(access.scopes, "read");
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
