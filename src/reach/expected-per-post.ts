/**
 * Expected per post: how many distinct real accounts see one post, over two hops of an independent cascade (Goldenberg, Libai
 * and Muller 2001). A real follower sees it with the probability `view`; each known sharer passes it on with the share of
 * posts it passed on before; each real follower of that one sees it then with `view`; who is reached several ways counts once.
 */

import { counted } from "../wording.ts";
import type { Audience, ReachMeasure } from "./audience.ts";
import { type Cascade, VIEWS } from "./cascades.ts";
import { estimateTotal } from "./estimate.ts";

/** From what the cascade counted and the account's real followers, also those that only its network states. */
export function expectedPerPost(cascade: Cascade, { authentic }: Audience["reach"]): ReachMeasure {
  const beyond = [0, 1, 2].map((n) => beyondFollowers(cascade, n));
  const [low, likely, high] = VIEWS;
  const value = likely * authentic.value + (beyond[1]?.value ?? 0);
  return {
    value,
    low: low * (authentic.low ?? authentic.value) + (beyond[0]?.low ?? 0),
    high: high * (authentic.high ?? authentic.value) + (beyond[2]?.high ?? 0),
    exact: false,
    method: `independent cascade over two hops; a follower sees a post with probability ${likely} (${low} to ${high}), ${counted(cascade.sharers, "known sharer passes", "known sharers pass")} on as often as before`,
    sentence: `About ${counted(Math.round(value), "real account is", "real accounts are")} expected to see a post.`,
  };
}

/** Those who see a post through a sharer only, at the n-th of `VIEWS`. */
function beyondFollowers({ seen, seenSquared, sample }: Cascade, n: number) {
  const [sum = 0, sumOfSquares = 0] = [seen[n], seenSquared[n]];
  return sample === null
    ? { value: sum, low: sum, high: sum }
    : estimateTotal({ ...sample, sum, sumOfSquares });
}
