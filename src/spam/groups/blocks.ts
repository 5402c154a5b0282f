/**
 * Dense blocks of followers x columns (FRAUDAR): the (n, m)-core, its connected parts, and of each the greedy peel that
 * maximises the weight of follows per node; a column weighs 1 / log(followers + 5), so that following what is popular is no
 * camouflage. O(E log V) for each block taken out.
 */
import { type Cell, peel } from "./peel.ts";
import { Tally } from "./tally.ts";

export interface BlockRules {
  readonly leastFollowers: number;
  readonly leastColumns: number;
  /** Share of the cells that must be filled, 0..1. */
  readonly leastDensity: number;
}

export interface Block {
  readonly followers: readonly number[];
  readonly columns: readonly number[];
}

/** Blocks taken out of one connected part, at most. */
const MOST_BLOCKS = 20;

/** All blocks that keep the rules, the weightiest of each part first. */
export function blocksOf(cells: readonly Cell[], rules: BlockRules): Block[] {
  const blocks: Block[] = [];
  for (const part of connectedParts(core(cells, rules))) {
    let rest = part;
    for (let taken = 0; taken < MOST_BLOCKS && rest.length > 0; taken++) {
      const { followers, columns } = peel(rest);
      const inside = rest.filter((cell) => followers.has(cell.follower) && columns.has(cell.column));
      const block = core(inside, { ...rules, leastColumns: Math.max(2, rules.leastColumns) });
      const [rows, cols] = [new Set(block.map((c) => c.follower)), new Set(block.map((c) => c.column))];
      if (block.length > 0 && block.length >= rules.leastDensity * rows.size * cols.size)
        blocks.push({ followers: [...rows].sort(ascending), columns: [...cols].sort(ascending) });
      const taken_ = new Set(inside);
      rest = core(
        rest.filter((cell) => !taken_.has(cell)),
        rules,
      );
    }
  }
  return blocks;
}

const ascending = (a: number, b: number): number => a - b;

const [rows, columns] = [new Tally(), new Tally()];

/** What is left when followers with too few columns and columns with too few followers go, until none is left to go. */
function core(cells: readonly Cell[], { leastFollowers, leastColumns }: BlockRules): readonly Cell[] {
  let left = cells;
  for (;;) {
    for (const { follower, column } of left) {
      rows.add(follower);
      columns.add(column);
    }
    const next = left.filter(
      ({ follower, column }) => rows.of(follower) >= leastColumns && columns.of(column) >= leastFollowers,
    );
    for (const { follower, column } of left) {
      rows.clear(follower);
      columns.clear(column);
    }
    if (next.length === left.length) return left;
    left = next;
  }
}

function connectedParts(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const parent = new Map<number, number>();
  // Columns share the numbers with followers: they stand at -1 - column.
  const find = (node: number): number => {
    let root = node;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(node, root);
    return root;
  };
  for (const { follower, column } of cells) parent.set(find(follower), find(-1 - column));
  const parts = new Map<number, Cell[]>();
  for (const cell of cells) {
    const root = find(cell.follower);
    const part = parts.get(root) ?? [];
    parts.set(root, part);
    part.push(cell);
  }
  return [...parts.values()];
}
