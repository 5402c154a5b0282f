/** What is known of somebody's followers on the other networks: the only ground there is for supposing some where none is known. */
import { type Quality, type QualityCounts, qualities } from "../../words.ts";
import type { NetworkInputs, ScoreInputs } from "../inputs.ts";
import { statedTotal } from "../stated.ts";

/** Fewer known followers than this say nothing about others. */
const ENOUGH = 20;

/** Followers of a network that were seen. */
export function seenFollowers({ followers }: NetworkInputs): number {
  return qualities.reduce((sum, quality) => sum + followers[quality], 0);
}

/** Followers of a network, seen or stated, whichever are more. */
export function followersOf(network: NetworkInputs): number {
  return Math.max(seenFollowers(network), statedTotal(network.accounts, "followers") ?? 0);
}

/** So many followers with the qualities of those known on the other networks, rounded down; null where too few are known. */
export function likeElsewhere({ networks }: ScoreInputs, here: string, count: number): QualityCounts | null {
  const others = networks.filter(({ network }) => network !== here);
  const seen = others.reduce((sum, network) => sum + seenFollowers(network), 0);
  if (seen < ENOUGH) return null;
  const share = (quality: Quality) =>
    others.reduce((sum, { followers }) => sum + followers[quality], 0) / seen;
  const counts = qualities.map((quality) => [quality, Math.floor(count * share(quality))] as const);
  return Object.fromEntries(counts) as QualityCounts;
}
