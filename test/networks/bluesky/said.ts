/** Accounts, a post and times as the Bluesky importers give them. */
import { at, nora, postUri } from "./fixtures.ts";

export const account = (did: string, handle?: string) => ({
  network: "bluesky",
  nativeId: did,
  ...(handle ? { handle } : {}),
});
export const norasPost = { network: "bluesky", post: postUri(nora, "p1"), owner: account(nora) };
export const when = { at, precision: "second", of: "event" };
export const json = (value: unknown): string => JSON.stringify(value);
