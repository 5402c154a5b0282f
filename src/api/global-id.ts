/** Opaque global ids: the name of the type and its key in the graph, packed. */
import { GravitasError } from "../errors.ts";

export function encodeId(typename: string, id: string): string {
  return Buffer.from(`${typename}:${id}`).toString("base64url");
}

/**
 * The type and key of an id.
 * @throws BAD_USER_INPUT where it is not one of ours
 */
export function decodeId(globalId: string): { typename: string; id: string } {
  const text = Buffer.from(globalId, "base64url").toString();
  const colon = text.indexOf(":");
  if (colon < 1 || encodeId(text.slice(0, colon), text.slice(colon + 1)) !== globalId) {
    throw new GravitasError("BAD_USER_INPUT", "`id` is not an id of this API.", {
      hint: "Ids are opaque: take them from the `id` field of an object.",
    });
  }
  return { typename: text.slice(0, colon), id: text.slice(colon + 1) };
}
