/**
 * What one's own other accounts pass on by following: it gives no standing (law 5). PageRank is taken over the graph as it is, then
 * the part that came straight from accounts of the same user is taken off again: 0.85 x rank / accounts followed, for each.
 */
import { LEAST } from "./standing.ts";
import type { World } from "./world.ts";

const DAMPING = 0.85;

/**
 * Takes it off in place.
 * @param ranks PageRank by position, over follows between accounts that are not left out
 * @param isLeftOut true for accounts that were not ranked
 */
export function withoutOwnAuthority(
  ranks: Float64Array,
  { users, follows, accounts }: Pick<World, "users" | "follows" | "accounts">,
  isLeftOut: (position: number) => boolean,
): void {
  const ownerOf = new Int32Array(accounts.length).fill(-1);
  for (const [n, user] of users.entries())
    if (user.accounts.length > 1) for (const position of user.accounts) ownerOf[position] = n;
  if (!ownerOf.some((owner) => owner >= 0)) return;

  const followed = new Int32Array(accounts.length);
  const own: { readonly from: number; readonly to: number }[] = [];
  for (let to = 0; to < accounts.length; to++) {
    if (isLeftOut(to)) continue;
    for (let n = follows.from[to] as number; n < (follows.to[to] as number); n++) {
      const from = follows.source[n] as number;
      followed[from] = (followed[from] as number) + 1;
      const owner = ownerOf[to] as number;
      if (owner >= 0 && owner === ownerOf[from] && from !== to && !isLeftOut(from)) own.push({ from, to });
    }
  }
  const passed = own.map(({ from, to }) => ({
    to,
    rank: (DAMPING * (ranks[from] as number)) / (followed[from] as number),
  }));
  for (const { to, rank } of passed) ranks[to] = Math.max(LEAST, (ranks[to] as number) - rank);
}
