/**
 * FRAUDAR's greedy peel of one connected part: the lightest follower or column goes, again and again; what was left when
 * weight per node was highest is the block. Deterministic: of equal weights the smaller number goes first.
 */
/** A follow of a follower into a column: a customer, or a customer within a fortnight; both numbered from 0. */
export interface Cell {
  readonly follower: number;
  readonly column: number;
}

interface Node {
  readonly id: number;
  readonly isColumn: boolean;
  readonly edges: { readonly other: number; readonly weight: number }[];
  weight: number;
  gone: boolean;
}

export function peel(cells: readonly Cell[]): { followers: Set<number>; columns: Set<number> } {
  const { nodes, total } = graphOf(cells);
  const heap = new Heap(nodes);
  const order: number[] = [];
  let [weight, left, best, bestAt] = [total, nodes.length, total / nodes.length, 0];
  for (let at = heap.pop(); at !== undefined; at = heap.pop()) {
    const node = nodes[at] as Node;
    node.gone = true;
    order.push(at);
    weight -= node.weight;
    left--;
    for (const { other, weight: lost } of node.edges) {
      const neighbour = nodes[other] as Node;
      if (neighbour.gone) continue;
      neighbour.weight -= lost;
      heap.push(other);
    }
    if (left > 0 && weight / left > best + 1e-12) [best, bestAt] = [weight / left, order.length];
  }
  const kept = order.slice(bestAt).map((at) => nodes[at] as Node);
  const ids = (isColumn: boolean) => new Set(kept.filter((n) => n.isColumn === isColumn).map(({ id }) => id));
  return { followers: ids(false), columns: ids(true) };
}

function graphOf(cells: readonly Cell[]): { nodes: Node[]; total: number } {
  const nodes: Node[] = [];
  const places = [new Map<number, number>(), new Map<number, number>()] as const;
  const place = (id: number, isColumn: boolean): number => {
    const known = places[isColumn ? 1 : 0];
    const at = known.get(id) ?? nodes.push({ id, isColumn, edges: [], weight: 0, gone: false }) - 1;
    known.set(id, at);
    return at;
  };
  const size = new Map<number, number>();
  for (const { column } of cells) size.set(column, (size.get(column) ?? 0) + 1);
  let total = 0;
  for (const { follower, column } of cells) {
    const weight = 1 / Math.log((size.get(column) ?? 0) + 5);
    const [a, b] = [place(follower, false), place(column, true)];
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const node = nodes[from] as Node;
      node.edges.push({ other: to, weight });
      node.weight += weight;
    }
    total += weight;
  }
  return { nodes, total };
}

/** Places by weight, lightest first; a place is pushed again whenever its weight falls, and old entries are passed over. */
class Heap {
  readonly #nodes: readonly Node[];
  readonly #at: number[] = [];
  readonly #weight: number[] = [];

  constructor(nodes: readonly Node[]) {
    this.#nodes = nodes;
    nodes.forEach((_, at) => {
      this.push(at);
    });
  }

  push(at: number): void {
    let n = this.#at.push(at) - 1;
    this.#weight.push((this.#nodes[at] as Node).weight);
    while (n > 0 && this.#less(n, (n - 1) >> 1)) {
      this.#swap(n, (n - 1) >> 1);
      n = (n - 1) >> 1;
    }
  }

  pop(): number | undefined {
    while (this.#at.length > 0) {
      const [at, weight] = [this.#at[0] as number, this.#weight[0] as number];
      this.#swap(0, this.#at.length - 1);
      this.#at.pop();
      this.#weight.pop();
      this.#sink();
      const node = this.#nodes[at] as Node;
      if (!node.gone && node.weight === weight) return at;
    }
    return undefined;
  }

  #sink(): void {
    for (let n = 0; ; ) {
      let least = n;
      for (const child of [2 * n + 1, 2 * n + 2])
        if (child < this.#at.length && this.#less(child, least)) least = child;
      if (least === n) return;
      this.#swap(n, least);
      n = least;
    }
  }

  #less(a: number, b: number): boolean {
    const [x, y] = [this.#weight[a] as number, this.#weight[b] as number];
    return x < y || (x === y && (this.#at[a] as number) < (this.#at[b] as number));
  }

  #swap(a: number, b: number): void {
    [this.#at[a], this.#at[b]] = [this.#at[b] as number, this.#at[a] as number];
    [this.#weight[a], this.#weight[b]] = [this.#weight[b] as number, this.#weight[a] as number];
  }
}
