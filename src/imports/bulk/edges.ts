/**
 * Follows held as numbers of their accounts until all are read, rows in typed arrays: some 9 bytes a row and 8 more where follows
 * are dated, so ten million rows fit beside their accounts in well under a gigabyte.
 */
import type { Precision } from "../facts.ts";

/** Rows of one piece of a growing column. */
const PIECE = 1 << 20;
const precisions = ["second", "day", "unknown"] as const;

type Pieces = Uint8Array | Uint32Array | Float64Array;

/** A column that grows by pieces and is never copied. */
function column<T extends Pieces>(make: (length: number) => T) {
  const pieces: T[] = [];
  let length = 0;
  return {
    push(value: number): void {
      if ((length & (PIECE - 1)) === 0) pieces.push(make(PIECE));
      (pieces[pieces.length - 1] as T)[length & (PIECE - 1)] = value;
      length++;
    },
    get: (index: number): number => pieces[index >>> 20]?.[index & (PIECE - 1)] ?? 0,
  };
}

/** One distinct follow. Accounts are numbers; `row` is where it was read. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly precision: Precision;
  readonly row: number;
  /** Row of the first statement of this follow. */
  readonly firstRow: number;
}

export function createEdges() {
  const from = column((length) => new Uint32Array(length));
  const to = column((length) => new Uint32Array(length));
  const times = column((length) => new Float64Array(length));
  const exactness = column((length) => new Uint8Array(length));
  let rows = 0;
  let dated = false;

  /** Rows in the order of the account followed: a counting sort. */
  const byTarget = (accounts: number): { order: Uint32Array; starts: Uint32Array } => {
    const starts = new Uint32Array(accounts + 1);
    for (let row = 0; row < rows; row++) starts[to.get(row) + 1]!++;
    for (let account = 0; account < accounts; account++) starts[account + 1]! += starts[account]!;
    const next = starts.slice();
    const order = new Uint32Array(rows);
    for (let row = 0; row < rows; row++) order[next[to.get(row)]!++] = row;
    return { order, starts };
  };

  const timeOf = (row: number): number => (dated ? times.get(row) : 0);
  /** Negative where row `one` is the better statement: more exact, earlier, lesser source. */
  const compare = (one: number, other: number, rankOf: (row: number) => number): number =>
    exactness.get(one) - exactness.get(other) || timeOf(one) - timeOf(other) || rankOf(one) - rankOf(other);

  return {
    get rows(): number {
      return rows;
    },
    /** One row, of numbers. */
    add(source: number, target: number, at: number, precision: Precision): void {
      from.push(source);
      to.push(target);
      exactness.push(precisions.indexOf(precision));
      if (at !== 0 && !dated) {
        dated = true;
        for (let row = 0; row < rows; row++) times.push(0);
      }
      if (dated) times.push(at);
      rows++;
    },
    /** Each follow once, by target and then source; of several statements the best. `rankOf` orders sources of rows. */
    *distinct(accounts: number, rankOf: (row: number) => number): Generator<Edge> {
      const { order, starts } = byTarget(accounts);
      for (let target = 0; target < accounts; target++) {
        const start = starts[target]!;
        const size = starts[target + 1]! - start;
        // Follower and place in one exact double: both orders in a single native sort.
        const sorted = new Float64Array(size);
        for (let place = 0; place < size; place++)
          sorted[place] = from.get(order[start + place]!) * size + place;
        sorted.sort();
        for (let index = 0; index < size; ) {
          const source = Math.floor(sorted[index]! / size);
          const firstRow = order[start + (sorted[index]! % size)]!;
          let row = firstRow;
          for (index++; index < size && Math.floor(sorted[index]! / size) === source; index++) {
            const other = order[start + (sorted[index]! % size)]!;
            if (compare(other, row, rankOf) < 0) row = other;
          }
          const precision = precisions[exactness.get(row)] ?? "unknown";
          yield { from: source, to: target, at: timeOf(row), precision, row, firstRow };
        }
      }
    },
  };
}

export type Edges = ReturnType<typeof createEdges>;
