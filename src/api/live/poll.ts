/**
 * Something of the graph that is looked at again and again while anybody watches it: one read for all who watch, whichever
 * process wrote it. Nobody watching, nothing is read.
 */

export class Poll<V> {
  readonly #read: () => Promise<V>;
  readonly #everyMs: number;
  readonly #listeners = new Set<(value: V) => void>();
  #timer: NodeJS.Timeout | null = null;
  #isReading = false;

  /** @param everyMs milliseconds between the end of a read and the next */
  constructor(read: () => Promise<V>, everyMs: number) {
    this.#read = read;
    this.#everyMs = everyMs;
  }

  /** How many watch now. */
  get watchers(): number {
    return this.#listeners.size;
  }

  /** Calls `listener` with what each read finds, the first time at once; returns how to stop it. */
  watch(listener: (value: V) => void): () => void {
    const own = (value: V) => listener(value);
    this.#listeners.add(own);
    this.#schedule(0);
    return () => {
      this.#listeners.delete(own);
      if (this.#listeners.size > 0 || this.#timer === null) return;
      clearTimeout(this.#timer);
      this.#timer = null;
    };
  }

  #schedule(inMs: number): void {
    if (this.#isReading || this.#listeners.size === 0) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#turn(), inMs);
    this.#timer.unref();
  }

  async #turn(): Promise<void> {
    this.#timer = null;
    this.#isReading = true;
    try {
      const value = await this.#read();
      for (const listener of [...this.#listeners]) listener(value);
    } catch {
      // An outage: whoever watches waits, and the next turn finds the graph back.
    } finally {
      this.#isReading = false;
      this.#schedule(this.#everyMs);
    }
  }
}
