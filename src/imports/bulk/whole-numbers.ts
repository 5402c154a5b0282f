/**
 * Accounts by ids that are whole numbers, as most networks give them: an open-addressing table in which a look-up is one place
 * in memory, where a Map of texts takes five. 16 bytes an id, and at most 43.
 */

const FIRST_SLOTS = 1 << 12;
/** Filled to three quarters at most. */
const fill = (slots: number): number => slots * 0.75;
/** Digits that every double holds. */
const MOST_DIGITS = 15;
const ZERO = 48;

/** The number that a text is the only usual way to write; null where it is none, or a large one. */
export function wholeNumber(text: string): number | null {
  const { length } = text;
  if (length === 0 || length > MOST_DIGITS || text.charCodeAt(0) === ZERO) return null;
  let value = 0;
  for (let at = 0; at < length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return null;
    value = value * 10 + digit;
  }
  return value;
}

export function createWholeNumbers() {
  let slots = FIRST_SLOTS;
  /** Id and value of each slot, side by side; no id is 0. */
  let table = new Float64Array(2 * slots);
  let size = 0;

  /** Where this id is, or the free place where it belongs. */
  const placeOf = (id: number): number => {
    const mixed = Math.imul((id >>> 0) ^ Math.imul(Math.floor(id / 2 ** 32), 0x85ebca6b), 0x9e3779b1);
    let slot = (mixed ^ (mixed >>> 15)) & (slots - 1);
    while (table[2 * slot] !== 0 && table[2 * slot] !== id) slot = (slot + 1) & (slots - 1);
    return 2 * slot;
  };

  const grow = (): void => {
    const old = table;
    slots *= 2;
    table = new Float64Array(2 * slots);
    for (let from = 0; from < old.length; from += 2) {
      const id = old[from]!;
      if (id === 0) continue;
      const place = placeOf(id);
      table[place] = id;
      table[place + 1] = old[from + 1]!;
    }
  };

  return {
    /** The value kept for an id; where there is none yet, `value` is kept and null returned. */
    claim(id: number, value: number): number | null {
      if (size >= fill(slots)) grow();
      const place = placeOf(id);
      if (table[place] === id) return table[place + 1]!;
      table[place] = id;
      table[place + 1] = value;
      size++;
      return null;
    },
  };
}
