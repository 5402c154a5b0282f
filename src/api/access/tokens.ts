/**
 * Tokens: `gravitas_<id>_<secret>`. The graph keeps a SHA-256 of the secret, which is 32 random bytes and so needs no slow hash;
 * what is given is compared in constant time, so that the answer's time tells nothing of it. No token is ever logged.
 */
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Graph } from "../../graph/driver.ts";
import { createToken } from "../../graph/tokens/create-token.ts";
import { tokenById } from "../../graph/tokens/token-by-id.ts";
import { type Scope, scopes } from "./scopes.ts";

/** Milliseconds for which a token that was looked up is taken as it was: how long a revoked one may live on. */
const REMEMBERED_MS = 5_000;
const SHAPE = /^gravitas_([a-z0-9]{12})_([A-Za-z0-9_-]{43})$/;

export interface Access {
  readonly scopes: ReadonlySet<Scope>;
  /** Who is asking, for limits: the token's id, `local` for the token of this start, null without a token. */
  readonly token: string | null;
  /** True where a token was given that is none of ours. */
  readonly hasUnknownToken: boolean;
}

const nobody: Access = { scopes: new Set(), token: null, hasUnknownToken: false };
const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
const isSame = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other);

/** Makes a token; the text is shown once and kept nowhere. */
export async function issueToken(
  graph: Graph,
  { name, granted, now }: { readonly name: string; readonly granted: readonly Scope[]; readonly now: number },
): Promise<{ readonly id: string; readonly text: string }> {
  const id = randomBytes(8).toString("hex").slice(0, 12);
  const secret = randomBytes(32).toString("base64url");
  await createToken(graph, {
    id,
    name,
    scopes: [...granted],
    hash: digest(secret).toString("base64url"),
    now,
  });
  return { id, text: `gravitas_${id}_${secret}` };
}

/** Tells what requests may do; one for each served graph, as it remembers tokens for some seconds. */
export function createAccess(graph: Graph, localToken: string | null): (headers: Headers) => Promise<Access> {
  const known = new Map<
    string,
    { readonly at: number; readonly row: Promise<Awaited<ReturnType<typeof tokenById>>> }
  >();
  const find = (id: string) => {
    const before = known.get(id);
    if (before && Date.now() - before.at < REMEMBERED_MS) return before.row;
    const row = tokenById(graph, { id });
    row.catch(() => known.delete(id));
    if (known.size > 1_000) known.clear();
    known.set(id, { at: Date.now(), row });
    return row;
  };
  return async (headers) => {
    const given = /^Bearer +(\S+)\s*$/i.exec(headers.get("authorization") ?? "")?.[1];
    if (given === undefined) return nobody;
    if (localToken !== null && localToken !== "" && isSame(digest(given), digest(localToken)))
      return { scopes: new Set(["admin"]), token: "local", hasUnknownToken: false };
    const [, id, secret] = SHAPE.exec(given) ?? [];
    const [row] = id === undefined ? [] : await find(id);
    const stored = Buffer.from(row?.hash ?? "", "base64url");
    if (secret === undefined || row === undefined || !isSame(digest(secret), stored))
      return { ...nobody, hasUnknownToken: true };
    const granted = scopes.filter((scope) => row.scopes.includes(scope));
    return { scopes: new Set(granted), token: row.id, hasUnknownToken: false };
  };
}
