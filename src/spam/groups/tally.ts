/**
 * Counts by number without a map: groups are looked for among millions of follows, and a place in a typed array costs a tenth of an
 * entry of a map. One serves many counts, one after the other; whoever counts takes back what was counted.
 */
export class Tally {
  #counts = new Int32Array(1024);

  of(number: number): number {
    return this.#counts[number] ?? 0;
  }

  add(number: number): void {
    if (number >= this.#counts.length) {
      const larger = new Int32Array(Math.max(number + 1, this.#counts.length * 2));
      larger.set(this.#counts);
      this.#counts = larger;
    }
    this.#counts[number]!++;
  }

  clear(number: number): void {
    this.#counts[number] = 0;
  }
}
