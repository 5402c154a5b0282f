/** Opaque global ids: the name of the type and its key in the graph, packed. */
import { GravitasError } from "../errors.ts";

const typenames = ["Account", "User", "Contest"] as const;
/** The types that can be fetched by id. */
export type NodeName = (typeof typenames)[number];

export function encodeId(typename: string, id: string): string {
  return Buffer.from(`${typename}:${id}`).toString("base64url");
}

/**
 * The type and key of an id.
 * @throws BAD_USER_INPUT where it is not one of ours
 */
export function decodeId(globalId: string): { typename: NodeName; id: string } {
  const text = Buffer.from(globalId, "base64url").toString();
  const typename = typenames.find((name) => text.startsWith(`${name}:`));
  if (typename === undefined || Buffer.from(text).toString("base64url") !== globalId) {
    throw new GravitasError("BAD_USER_INPUT", "`id` is not an id of this API.", {
      hint: "Ids are opaque: take them from the `id` field of an object.",
    });
  }
  return { typename, id: text.slice(typename.length + 1) };
}
