/**
 * To which account one side of a statement belongs: the one that had the handle by which it was named, at the time of which the
 * statement speaks.
 */
import type { AccountRef } from "../../networks/activity.ts";
import { handleAccountKey, handleKeyOf } from "../identity.ts";
import type { HolderAt } from "./holder.ts";

/** An account's key and the handle by which a file named it; null where the file gave the key itself. */
export interface Side {
  readonly key: string;
  readonly as: string | null;
}

export interface Handle {
  /** `network:@handle`: the key of the account that is known by nothing else. */
  readonly name: string;
  readonly network: string;
  /** Lower case. */
  readonly handleKey: string;
}

export const handleNamed = (name: string): Handle => {
  const [network = ""] = name.split(":", 1);
  return { name, network, handleKey: name.slice(network.length + 2) };
};

export type Place = (side: Side, at: number) => Side;

/** Sides that were named by the handle go to its holder, others stay. */
export function placing({ name, network, handleKey }: Handle, holderAt: HolderAt): Place {
  return (side, at) => {
    const isNamed = side.key === name || (side.as === handleKey && side.key.startsWith(`${network}:`));
    if (!isNamed) return side;
    const key = holderAt(at);
    return { key, as: key === name ? null : handleKey };
  };
}

/** The handle that was all a file knew of an account that has another key. */
export function namedAs({ network, nativeId, handle }: AccountRef, key: string): string | null {
  if (nativeId !== undefined || handle === undefined) return null;
  return handleAccountKey(network, handle) === key ? null : handleKeyOf(handle);
}
