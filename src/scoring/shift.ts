/** How far another model would move scores: a histogram of the moves, and the largest of them. Pure. */

/** One scored thing under both models. */
export interface Move {
  /** Key of an account, or slug of a user. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** So many moves between two edges. */
export interface ShiftBin {
  /** Points; null for the lowest bin, which has no lower edge. */
  readonly least: number | null;
  /** Points; null for the highest. */
  readonly most: number | null;
  readonly count: number;
}

export interface Shift {
  readonly count: number;
  /** Mean of the moves, points. */
  readonly mean: number;
  readonly histogram: readonly ShiftBin[];
  /** Largest moves, either way, the largest first. */
  readonly largest: readonly Move[];
}

/** Edges of the bins, points; a move on an edge belongs to the bin further from zero. */
const EDGES = [-10, -5, -2, -1, -0.1, 0.1, 1, 2, 5, 10] as const;
const LARGEST = 10;

/** Takes moves one by one, as a run comes by them. */
export class ShiftSum {
  readonly #counts = Array<number>(EDGES.length + 1).fill(0);
  readonly #largest: Move[] = [];
  #count = 0;
  #sum = 0;

  add(move: Move): void {
    const by = move.to - move.from;
    const bin = EDGES.filter((edge) => (edge < 0 ? by > edge : by >= edge)).length;
    this.#counts[bin] = (this.#counts[bin] ?? 0) + 1;
    this.#count += 1;
    this.#sum += by;
    keepLargest(this.#largest, move);
  }

  done(): Shift {
    const histogram = this.#counts.map((inBin, n) => ({
      least: EDGES[n - 1] ?? null,
      most: EDGES[n] ?? null,
      count: inBin,
    }));
    const mean = this.#count === 0 ? 0 : this.#sum / this.#count;
    return { count: this.#count, mean, histogram, largest: this.#largest };
  }
}

/** The shift of many; they are looked at once, so a stream will do. */
export function shiftOf(moves: Iterable<Move>): Shift {
  const sum = new ShiftSum();
  for (const move of moves) sum.add(move);
  return sum.done();
}

const size = ({ from, to }: Move): number => Math.abs(to - from);

function keepLargest(largest: Move[], move: Move): void {
  const last = largest.at(-1);
  if (size(move) === 0 || (largest.length === LARGEST && last !== undefined && size(move) <= size(last)))
    return;
  const place = largest.findIndex((known) => size(known) < size(move));
  largest.splice(place < 0 ? largest.length : place, 0, move);
  largest.splice(LARGEST);
}
