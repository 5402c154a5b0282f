/**
 * To which labels its follows lead (GANG). Only an account's own choices are read, so bots
 * that follow a victim do not count against it. Twelve passes over the follows that a run already holds.
 */

interface FollowLists {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly source: Int32Array;
}

const STEPS = 6;
const DAMPING = 0.85;
/** So many accounts of either label are taken for granted: a single labelled one does not stand for its whole kind. */
const GRANTED = 50;
/** So much of a walk, in thousandths, weighs half. */
const LITTLE = 0.01;

/**
 * -1 (its follows lead to genuine accounts only) to 1 (to spam only), by position.
 * @param labels 1 spam, -1 genuine, 0 none, by position
 */
export function labelledPaths(follows: FollowLists, labels: Int8Array): Float64Array {
  const [spam, genuine] = [walkBack(follows, labels, 1), walkBack(follows, labels, -1)];
  return spam.map((guilt, n) => {
    const innocence = genuine[n] as number;
    // Eight digits are enough, and the same in every order of adding.
    return Math.round(((guilt - innocence) / (guilt + innocence + LITTLE)) * 1e8) / 1e8;
  });
}

/** Personalised PageRank from the accounts of one label against the direction of follows, in thousandths of what starts. */
function walkBack({ from, to, source }: FollowLists, labels: Int8Array, label: 1 | -1): Float64Array {
  const labelled = labels.reduce((sum, own) => sum + Number(own === label), 0);
  const start = (1000 * (1 - DAMPING)) / (labelled + GRANTED);
  const starts = Float64Array.from(labels, (own) => (own === label ? start : 0));
  let now = starts;
  for (let step = 0; step < STEPS; step++) {
    const next = starts.slice();
    for (let target = 0; target < from.length; target++) {
      const [first, end] = [from[target] as number, to[target] as number];
      const share = (DAMPING * (now[target] as number)) / (end - first);
      for (let n = first; n < end && share > 0; n++) next[source[n] as number]! += share;
    }
    now = next;
  }
  // What stands at a labelled account itself is no path.
  return now.map((value, n) => value - (starts[n] as number));
}
