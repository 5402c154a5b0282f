/** A typed array that grows as values arrive: ten million relationships in Node take bytes, not objects. */

type Numbers = Int32Array | Float64Array | Uint8Array;

export class Growable<T extends Numbers> {
  #values: T;
  #length = 0;
  readonly #make: (length: number) => T;

  constructor(make: (length: number) => T, capacity = 1024) {
    this.#make = make;
    this.#values = make(capacity);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = this.#make(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** The values so far. */
  done(): T {
    return this.#values.subarray(0, this.#length) as T;
  }
}
