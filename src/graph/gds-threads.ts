/** How many threads a walk of Graph Data Science gets. */
import { availableParallelism } from "node:os";

/** What the free edition allows. */
const MOST = 4;
/**
 * Threads wait for each other after each step of a walk. With four of them on two cores, 20 steps over 100,000 accounts took
 * 1.7 times as long as with one, and over thirty accounts two to eight times as long.
 */
const ACCOUNTS_TO_A_THREAD = 100_000;

export const gdsThreads = (accounts: number): number =>
  Math.max(1, Math.min(MOST, availableParallelism(), Math.floor(accounts / ACCOUNTS_TO_A_THREAD)));
