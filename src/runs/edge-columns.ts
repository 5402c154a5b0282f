/**
 * Follows or acts as columns that grow in whatever order they come, and are then laid out by their target: two passes over numbers,
 * so that the server need not sort them and no edge is an object.
 */
import { Growable } from "./growable.ts";
import type { Acts } from "./world.ts";

const ints = (length: number) => new Int32Array(length);
const floats = (length: number) => new Float64Array(length);
const bytes = (length: number) => new Uint8Array(length);

export class EdgeColumns {
  readonly #target = new Growable(ints);
  readonly #source = new Growable(ints);
  readonly #at = new Growable(floats);
  readonly #kind = new Growable(bytes);
  readonly #learnt = new Growable(bytes);

  /** Positions of both accounts, milliseconds (0 unknown), position of the kind of act, `Learnt`. */
  push(target: number, source: number, at: number, kind: number, learnt: number): void {
    this.#target.push(target);
    this.#source.push(source);
    this.#at.push(at);
    this.#kind.push(kind);
    this.#learnt.push(learnt);
  }

  /** All of them by target, those of one target in the order in which they came; `count` positions there are. */
  done(count: number): Required<Acts> {
    const [target, edges] = [this.#target.done(), this.#target.length];
    const [from, to] = [ints(count), ints(count)];
    for (let n = 0; n < edges; n++) to[target[n] as number]!++;
    for (let position = 0, next = 0; position < count; position++) {
      from[position] = next;
      next += to[position] as number;
      to[position] = from[position] as number;
    }
    const laid = { source: ints(edges), at: floats(edges), kind: bytes(edges), learnt: bytes(edges) };
    const [source, at, kind, learnt] = [this.#source, this.#at, this.#kind, this.#learnt].map((column) =>
      column.done(),
    );
    for (let n = 0; n < edges; n++) {
      const place = to[target[n] as number]!++;
      laid.source[place] = source?.[n] as number;
      laid.at[place] = at?.[n] as number;
      laid.kind[place] = kind?.[n] as number;
      laid.learnt[place] = learnt?.[n] as number;
    }
    return { from, to, ...laid };
  }
}
