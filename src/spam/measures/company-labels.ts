/**
 * S8, second half: how other followers of the accounts it follows were labelled. Two passes over the follows that a run already
 * holds. Followers of a victim are in bad company only as far as genuine ones do not outweigh it; the victim itself never is.
 */

interface FollowLists {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly source: Int32Array;
}

/** With this few labelled followers, the company at an account weighs half. */
const FEW = 5;

/**
 * -1 (all genuine) to 1 (all spam) by position.
 * @param labels 1 spam, -1 genuine, 0 none, by position
 */
export function companyLabels({ from, to, source }: FollowLists, labels: Int8Array): Float64Array {
  const [sums, followed] = [new Float64Array(labels.length), new Float64Array(labels.length)];
  for (let target = 0; target < from.length; target++) {
    let [sum, labelled] = [0, 0];
    for (let n = from[target] as number; n < (to[target] as number); n++) {
      const label = labels[source[n] as number] as number;
      sum += label;
      labelled += Math.abs(label);
    }
    for (let n = from[target] as number; n < (to[target] as number); n++) {
      const follower = source[n] as number;
      const own = labels[follower] as number;
      // Its own label is not company.
      sums[follower] = (sums[follower] as number) + (sum - own) / (labelled - Math.abs(own) + FEW);
      followed[follower] = (followed[follower] as number) + 1;
    }
  }
  return sums.map((sum, n) => Math.round((sum / Math.max(1, followed[n] as number)) * 1e8) / 1e8);
}
