/** How much of the graph one question about reach may touch, so that a hub is answered like anyone else. */

/** Follows that are counted one by one; above, a sample of accounts stands for all. */
export const MOST_PATHS = 200_000;
/** Accounts of that sample; fewer where they follow so many that it would touch more than `MOST_PATHS` follows. */
export const SAMPLE_SIZE = 20_000;
/** Acts toward one account that are looked at, those written last first. */
export const MOST_ACTS = 200_000;
