/**
 * The cast of the small world: who they are and which accounts they own. All are invented; a likeness is chance. Each
 * account is one line of words: `network native-id handle created followers following posts listed flags`, where `-` is
 * "the network does not say" and flags are v (verified by the network), c (vouched for by hand) and q (quiet: no acts).
 */
import { type NetworkId, networkOf } from "../../src/words.ts";
import { organisations } from "./organisations.ts";
import { people } from "./people.ts";

/** Slug, name, and one line per owned account. */
export type CastEntry = readonly [slug: string, name: string, ...accounts: string[]];

export interface CastAccount {
  readonly slug: string;
  readonly name: string;
  readonly network: NetworkId;
  readonly nativeId: string;
  readonly handle: string;
  /** Day, as `2009-03-14`. */
  readonly created: string;
  readonly followers: number | undefined;
  readonly following: number | undefined;
  readonly posts: number | undefined;
  readonly listed: number | undefined;
  readonly verified: boolean;
  readonly curated: boolean;
  readonly quiet: boolean;
}

function accountOf(slug: string, name: string, line: string): CastAccount {
  const [word, nativeId, handle, created, followers, following, posts, listed, flags = ""] = line.split(" ");
  const network = networkOf(word ?? "");
  if (!network || !nativeId || !handle || !created) throw new Error(`Cast: cannot read "${line}"`);
  const count = (text: string | undefined) => (text === undefined || text === "-" ? undefined : Number(text));
  return {
    slug,
    name,
    network,
    nativeId,
    handle,
    created,
    followers: count(followers),
    following: count(following),
    posts: count(posts),
    listed: count(listed),
    verified: flags.includes("v"),
    curated: flags.includes("c"),
    quiet: flags.includes("q"),
  };
}

export const cast: readonly CastEntry[] = [...people, ...organisations];

export const castAccounts: readonly CastAccount[] = cast.flatMap(([slug, name, ...lines]) =>
  lines.map((line) => accountOf(slug, name, line)),
);

/** The account of a person on a network; stops when the cast has none. */
export function accountIn(slug: string, network: NetworkId): CastAccount {
  const found = castAccounts.find((account) => account.slug === slug && account.network === network);
  if (!found) throw new Error(`Cast: ${slug} has no account on ${network}`);
  return found;
}
