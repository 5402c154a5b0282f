/** The local admin token: compared in constant time, so that the answer's time tells nothing of it. */
import { createHash, timingSafeEqual } from "node:crypto";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Whether a request carries `Authorization: Bearer <token>`; never without a token to compare with. */
export function carriesToken(headers: Headers, token: string | null): boolean {
  const given = /^Bearer +(\S+)\s*$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (given === undefined || token === null || token === "") return false;
  return timingSafeEqual(digest(given), digest(token));
}
