/** What the current run stored about accounts and users, batched per request. */
import type { RunRow } from "../../runs/run-row.ts";
import {
  accountScores,
  type StoredAccountScore,
  type StoredScore,
  userScores,
} from "../../runs/stored-scores.ts";
import type { Context } from "../context.ts";

export interface AccountScore extends StoredAccountScore {
  readonly key: string;
  readonly run: RunRow;
}

export interface UserScore extends StoredScore {
  readonly slug: string;
  readonly run: RunRow;
}

/** How an account is asked for of which no more than the values is needed. */
const BARE = "bare ";

/** What the current run found out about an account; null where it does not know it. */
export function accountScore(context: Context, key: string): Promise<AccountScore | null> {
  return loadScore(context, key, key);
}

/** The same without what is stored as a text: its card, verdict and audience may not be asked for. */
export function bareAccountScore(context: Context, key: string): Promise<AccountScore | null> {
  return loadScore(context, key, BARE + key);
}

/** Both kinds that are asked for at one moment are read together. */
async function loadScore(context: Context, key: string, ask: string): Promise<AccountScore | null> {
  const { run } = await context.reading();
  if (run === null) return null;
  const { graph, call, batches } = context;
  const stored = await batches.load("account scores", run.number, ask, async (asks) => {
    const keys = asks.map((each) => (each.startsWith(BARE) ? each.slice(BARE.length) : each));
    const proven = asks.some((each) => !each.startsWith(BARE));
    const scores = await accountScores(graph, run.number, keys, { ...call, proven });
    return new Map(scores.map((score, position) => [asks[position] ?? "", score]));
  });
  return stored ? Object.assign(stored, { key, run }) : null;
}

/** What the current run found out about a user; null where it does not know the user. */
export async function userScore(context: Context, slug: string): Promise<UserScore | null> {
  const { run } = await context.reading();
  if (run === null) return null;
  const { graph, call, batches } = context;
  const stored = await batches.load("user scores", run.number, slug, async (slugs) => {
    const scores = await userScores(graph, run.number, slugs, call);
    return new Map(scores.map((score, position) => [slugs[position] ?? "", score]));
  });
  return stored ? Object.assign(stored, { slug, run }) : null;
}
