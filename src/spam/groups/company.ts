/** Groups told by whom they follow: bought blocks, lockstep within fortnights and co-follow twins, all gated. */
import { DAY_MS } from "../../durations.ts";
import { counted } from "../../wording.ts";
import { type BlockRules, blocksOf } from "./blocks.ts";
import { type Edge, gatedFollows } from "./gated.ts";
import { type GroupFacts, isDated, type SpamGroup } from "./group.ts";
import { twinsAmong } from "./twins.ts";

/** CopyCatch's 2 dt as StarScout runs it: follows within the same fifteen days count as together. */
const WINDOW_MS = 15 * DAY_MS;
const blockRules: BlockRules = { leastFollowers: 20, leastColumns: 5, leastDensity: 0.25 };
const lockstepRules: BlockRules = { leastFollowers: 10, leastColumns: 5, leastDensity: 0.5 };

export function companies(facts: GroupFacts): SpamGroup[] {
  const edges = gatedFollows(facts, blockRules.leastColumns);
  return [...boughtBlocks(edges), ...locksteps(edges), ...twinsAmong(edges)];
}

function boughtBlocks(edges: readonly Edge[]): SpamGroup[] {
  const cells = edges.map(({ follower, customer }) => ({ follower, column: customer }));
  return blocksOf(cells, blockRules).map(({ followers, columns }) => ({
    kind: "BLOCK",
    target: null,
    members: followers,
    sentence: `${counted(followers.length, "account")} that hardly anyone follows all follow out of the same ${counted(columns.length, "account")}.`,
  }));
}

/** With windows that begin a third of a window later each time: what happens within ten days is never cut apart by the calendar. */
function locksteps(edges: readonly Edge[]): SpamGroup[] {
  const dated = edges.filter(({ since }) => isDated(since));
  const groups = new Map<string, SpamGroup>();
  for (const shift of [0, WINDOW_MS / 3, (2 * WINDOW_MS) / 3]) {
    const { cells, customerOf } = withinWindows(dated, shift);
    for (const { followers, columns } of blocksOf(cells, lockstepRules)) {
      const customers = new Set(columns.map((column) => customerOf[column])).size;
      if (customers < lockstepRules.leastColumns) continue;
      groups.set(followers.join(), {
        kind: "LOCKSTEP",
        target: null,
        members: followers,
        sentence: `${counted(followers.length, "account")} followed the same ${counted(customers, "account")} within the same fifteen days.`,
      });
    }
  }
  return [...groups.values()];
}

/** Each customer within each window is a column, numbered in the order met; follows come customer by customer. */
function withinWindows(edges: readonly Edge[], shift: number) {
  const customerOf: number[] = [];
  const columnOf = new Map<number, number>();
  const cells = edges.map(({ follower, customer, since }) => {
    if (customer !== customerOf.at(-1)) columnOf.clear();
    const window = Math.floor((since + shift) / WINDOW_MS);
    const column = columnOf.get(window) ?? customerOf.push(customer) - 1;
    columnOf.set(window, column);
    return { follower, column };
  });
  return { cells, customerOf };
}
