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

/** What the current run found out about an account; null where it does not know it. */
export async function accountScore(context: Context, key: string): Promise<AccountScore | null> {
  const { run } = await context.reading();
  if (run === null) return null;
  const { graph, call, batches } = context;
  const stored = await batches.load("account scores", run.number, key, async (keys) => {
    const scores = await accountScores(graph, run.number, keys, call);
    return new Map(scores.map((score, position) => [keys[position] ?? "", score]));
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
