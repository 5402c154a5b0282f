/** How often one caller may do something: a fixed number in a window that moves along. Nothing of it is stored. */

/** Callers held at once; beyond that the one that has waited longest is forgotten. */
const MOST_CALLERS = 10_000;

export class TurnLimit {
  readonly #times = new Map<string, readonly number[]>();
  readonly #most: number;
  readonly #windowMs: number;

  /** `most` times within `windowMs` milliseconds. */
  constructor(most: number, windowMs: number) {
    this.#most = most;
    this.#windowMs = windowMs;
  }

  /**
   * Takes one turn of a caller.
   * @returns milliseconds to wait until the next; 0 where the turn was taken
   */
  take(caller: string, now: number): number {
    const times = (this.#times.get(caller) ?? []).filter((time) => now - time < this.#windowMs);
    this.#times.delete(caller);
    const [oldest] = times;
    const wait = oldest !== undefined && times.length >= this.#most ? oldest + this.#windowMs - now : 0;
    this.#times.set(caller, wait > 0 ? times : [...times, now]);
    const [first] = this.#times.keys();
    if (this.#times.size > MOST_CALLERS && first !== undefined) this.#times.delete(first);
    return wait;
  }
}
