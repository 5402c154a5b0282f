/**
 * Numbers by key, for millions of keys: 64 bits of each key's SHA-1 in an open-addressing table, 16 bytes a key and at most 32.
 * A Map of strings would take ten times that and end at 2^24 keys. Two of ten million keys are taken for one with a probability
 * of 3 in a million; whoever asks must be able to live with that.
 */
import { hash } from "node:crypto";

const FIRST_SLOTS = 1 << 16;
/** Filled to three quarters at most. */
const fill = (slots: number): number => slots * 0.75;

/** The 64 bits that stand for a key; never both 0. */
function bitsOf(key: string): readonly [number, number] {
  const digest = hash("sha1", key, "binary");
  return [wordAt(digest, 0), wordAt(digest, 4) || 1];
}

/** Four characters, a byte each, as one number. */
const wordAt = (bytes: string, at: number): number =>
  (bytes.charCodeAt(at) |
    (bytes.charCodeAt(at + 1) << 8) |
    (bytes.charCodeAt(at + 2) << 16) |
    (bytes.charCodeAt(at + 3) << 24)) >>>
  0;

export function createFingerprints() {
  let slots = FIRST_SLOTS;
  let [high, low, values] = tables(slots);
  let size = 0;

  /** The slot that holds these bits, or the free one where they belong. */
  const slotOf = (one: number, other: number): number => {
    let slot = (one ^ other) & (slots - 1);
    while (low[slot] !== 0 && (low[slot] !== other || high[slot] !== one)) slot = (slot + 1) & (slots - 1);
    return slot;
  };

  const put = (one: number, other: number, value: number): void => {
    const slot = slotOf(one, other);
    if (low[slot] === 0) size++;
    high[slot] = one;
    low[slot] = other;
    values[slot] = value;
  };

  const grow = (): void => {
    const old = [high, low, values] as const;
    slots *= 2;
    [high, low, values] = tables(slots);
    size = 0;
    for (let slot = 0; slot < old[1].length; slot++) {
      if (old[1][slot] !== 0) put(old[0][slot]!, old[1][slot]!, old[2][slot]!);
    }
  };

  return {
    get size(): number {
      return size;
    },
    /** The number kept for a key; where there is none yet, `value` is kept and null returned. */
    claim(key: string, value: number): number | null {
      if (size >= fill(slots)) grow();
      const [one, other] = bitsOf(key);
      const slot = slotOf(one, other);
      if (low[slot] !== 0) return values[slot]!;
      put(one, other, value);
      return null;
    },
    get(key: string): number | null {
      const slot = slotOf(...bitsOf(key));
      return low[slot] === 0 ? null : values[slot]!;
    },
  };
}

const tables = (slots: number) =>
  [new Uint32Array(slots), new Uint32Array(slots), new Uint32Array(slots)] as const;
