/**
 * Accounts of a bulk load, numbered in the order met. An account is looked up by the word that its file has for it: making its key
 * first would cost a new text, and its hash, for each end of each row.
 */
import type { AccountRef } from "../../networks/activity.ts";
import type { NetworkId } from "../../words.ts";
import { accountKey, handleKeyOf } from "../identity.ts";
import { createFingerprints } from "./fingerprints.ts";
import { fingerprintOfNumber, wholeNumber } from "./whole-numbers.ts";

/** The same text in memory of its own: a piece of a file's text would keep all of that in memory. */
const copyOf = (text: string): string => Buffer.from(text).toString();

/** Named by one id or one handle, so that no two references need to be brought together. */
export const isPlain = ({ nativeId, handle, name }: AccountRef): boolean =>
  name === undefined && (nativeId === undefined) !== (handle === undefined);

/** Those of one network: by ids that are whole numbers, and by other ids and handles. */
const noneKnown = () => ({ ids: createFingerprints(), words: new Map<string, number>() });

export function createAccounts() {
  const known = new Map<NetworkId, ReturnType<typeof noneKnown>>();
  const keys: string[] = [];
  const handles = new Map<number, string>();

  const begun = (network: NetworkId): ReturnType<typeof noneKnown> => {
    const none = noneKnown();
    known.set(network, none);
    return none;
  };
  const added = (ref: AccountRef): number => keys.push(accountKey(ref)) - 1;

  /** The number of an account that is plain, taken up where it is new. */
  const numberOf = (ref: AccountRef): number => {
    const { network, nativeId, handle } = ref;
    const { ids, words } = known.get(network) ?? begun(network);
    const id = nativeId === undefined ? null : wholeNumber(nativeId);
    if (id !== null) return ids.claim(fingerprintOfNumber(id), keys.length) ?? added(ref);
    let number = words.get(nativeId ?? `@${handleKeyOf(handle ?? "")}`);
    if (number === undefined) {
      number = added(ref);
      words.set((keys[number] ?? "").slice(network.length + 1), number);
    }
    if (handle !== undefined && handles.get(number) !== handle) handles.set(number, copyOf(handle));
    return number;
  };

  return {
    numberOf,
    get size(): number {
      return keys.length;
    },
    /** In the order of their numbers. */
    keys: keys as readonly string[],
    /** As files spell them, by the account's number, where handles are all that is known. */
    handles: handles as ReadonlyMap<number, string>,
  };
}

export type Accounts = ReturnType<typeof createAccounts>;
