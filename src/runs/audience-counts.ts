/** What a run counts about the audience of one account: its followers by quality and sign, and who engaged. */
import type { AudienceCounts } from "../reach/audience-of.ts";
import type { NetworkInputs } from "../scoring/inputs.ts";
import { Distinct } from "../spam/measures/distinct.ts";
import { signals } from "../spam/signals/index.ts";
import type { QualityCounts } from "../words.ts";
import { lasting, untilOf, WINDOW_DAYS } from "./collect-facts.ts";
import { AUTOMATED_BIT, INACTIVE_BIT, type Judged, qualityAt, unstated, type World } from "./world.ts";

/**
 * The counts of the account at `position`.
 * @param inputs its inputs as they were scored
 * @param following how many accounts it follows, seen in the graph
 */
export function audienceCounts(
  world: World,
  judged: Judged,
  position: number,
  inputs: NetworkInputs,
  following: number,
): AudienceCounts {
  const stated = world.stated.get(position) ?? unstated;
  const byQuality = { AUTHENTIC: 0, SUSPICIOUS: 0, SPAM: 0, INSUFFICIENT_EVIDENCE: 0 };
  const signs = new Array<number>(32).fill(0);
  const { from, to, source, since } = world.follows;
  const until = untilOf({ clockOf: (n) => world.clocks[n] }, position);
  distinct.begin();
  for (let n = from[position] as number; n < (to[position] as number); n++) {
    const follower = source[n] as number;
    if ((since[n] as number) > until || !distinct.isNew(follower)) continue;
    byQuality[qualityAt(judged.quality[follower] as number)]++;
    let bits = judged.signs[follower] as number;
    for (; bits !== 0; bits &= bits - 1) (signs[31 - Math.clz32(bits & -bits)] as number)++;
  }
  return {
    stated: stated.followers,
    statedAt: stated.followersAt,
    byQuality: byQuality satisfies QualityCounts,
    following: { stated: stated.following, observed: following },
    posts: stated.posts,
    listed: { stated: stated.listed, observed: listedBy(inputs) },
    inactive: signs[INACTIVE_BIT] ?? 0,
    automated: signs[AUTOMATED_BIT] ?? 0,
    signals: Object.fromEntries(
      signals.flatMap(({ id }, bit) => ((signs[bit] ?? 0) > 0 ? [[id, signs[bit] ?? 0]] : [])),
    ),
    engaged: engagedBy(inputs),
  };
}

const distinct = new Distinct();

function listedBy({ accounts }: NetworkInputs): number {
  const list = accounts[0]?.observed.LIST;
  return list === undefined
    ? 0
    : list.AUTHENTIC + list.SUSPICIOUS + list.SPAM + list.INSUFFICIENT_EVIDENCE + list.SELF;
}

/** Distinct authentic accounts, none of the same user, with an act in the window (or one without a time). */
function engagedBy({ engagers }: NetworkInputs): number {
  return engagers.filter(
    ({ quality, self, acts }) =>
      quality === "AUTHENTIC" &&
      !self &&
      acts.some(({ kind, age }) => (age === null ? !lasting.has(kind) : age <= WINDOW_DAYS)),
  ).length;
}
