/**
 * Whom a request to Klout asked about. Replies rarely say: `{"score": 92.8}` is somebody's, `{"id": "635263"}` is the Klout
 * id of whoever was asked for. The address of the request has it.
 */
import type { AccountRef } from "../activity.ts";
import { kloutAccount } from "./account.ts";

const path = /\/user\.json\/(\d+)/;
/** `/identity.json/tw/500042487`, `/identity.json/gp/1126…`, `/identity.json/klout/635263/tw`. */
const byId = /\/identity\.json\/(tw|gp|ig|ks|klout)\/(\d+)(?:\/(tw|gp|ig|ks|klout))?(?:[/?]|$)/;
const byName = /\/identity\.json\/twitter\?(?:[^#]*&)?screenName=@?(\w+)/i;

const networks = { tw: "twitter", gp: "google-plus", ig: "instagram" } as const;

/** The account of a code and number as Klout names networks; null for a code that is not known. */
export function accountOfCode(code: string, id: string): AccountRef | null {
  if (code === "ks" || code === "klout") return kloutAccount(id);
  const network = networks[code as keyof typeof networks];
  return network === undefined ? null : { network, nativeId: id };
}

/** The account that a request names, on whichever network; null when there is no request or it names none. */
export function askedFor(request: string | null): AccountRef | null {
  if (request === null) return null;
  const user = path.exec(request)?.[1];
  if (user !== undefined) return kloutAccount(user);
  const [, code, id] = byId.exec(request) ?? [];
  if (code !== undefined && id !== undefined) return accountOfCode(code, id);
  const handle = byName.exec(request)?.[1];
  return handle === undefined ? null : { network: "twitter", handle: handle.toLowerCase() };
}
