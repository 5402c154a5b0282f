/** Stores a new token: its hash, never the token itself. */
import { z } from "zod";
import { defineQuery } from "../query.ts";

export const createToken = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    id: z.string(),
    /** For people: what it is for. */
    name: z.string(),
    scopes: z.array(z.string()),
    /** SHA-256 of the secret, base64url. */
    hash: z.string(),
    /** Milliseconds. */
    now: z.number(),
  }),
  row: z.object({ id: z.string() }),
});
