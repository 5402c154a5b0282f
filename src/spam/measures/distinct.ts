/**
 * Tells which positions were met before, without a set: a run asks it of every follower of every account, and a number in a typed
 * array costs a tenth of an entry of a set. One may be used for many counts, one after the other.
 */
export class Distinct {
  #met = new Int32Array(1024);
  #round = 0;

  /** Forgets what was met. */
  begin(): void {
    this.#round++;
  }

  /** True where `isNew` was asked of it since `begin`. */
  has(position: number): boolean {
    return this.#met[position] === this.#round;
  }

  /** True the first time since `begin`. */
  isNew(position: number): boolean {
    if (position >= this.#met.length) {
      const larger = new Int32Array(Math.max(position + 1, this.#met.length * 2));
      larger.set(this.#met);
      this.#met = larger;
    }
    if (this.has(position)) return false;
    this.#met[position] = this.#round;
    return true;
  }
}
