/**
 * Stands for a mail address or the like that tells one person from another but must not be kept: a keyed hash (HMAC-SHA-256,
 * RFC 2104), so that nobody without this installation's secret can test a guess against the graph.
 */
import { createHmac } from "node:crypto";

const LENGTH = 22;

/** The pseudonyms of one installation; case and surrounding space do not make another person. */
export function pseudonymsBy(secret: string): (value: string) => string {
  return (value) =>
    createHmac("sha256", secret).update(value.trim().toLowerCase()).digest("base64url").slice(0, LENGTH);
}
