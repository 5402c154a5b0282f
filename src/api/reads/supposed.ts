/** What scores would be, and advice: one reading of a person for every supposition about it in a request. */
import { GravitasError } from "../../errors.ts";
import { adviceOn } from "../../runs/advice.ts";
import type { PlacedChange } from "../../runs/placed-change.ts";
import { readScored, type Scored, type ScoredRead } from "../../runs/read-scored.ts";
import { whatIfOf } from "../../runs/what-if.ts";
import type { Advice } from "../../scoring/advice/advice-for.ts";
import type { WhatIf } from "../../scoring/what-if/what-if.ts";
import type { Context } from "../context.ts";
import { networkTitle } from "../network-enum.ts";
import { historyOf } from "./history.ts";
import type { AccountScore, UserScore } from "./scores.ts";

/** The score under changes. */
export async function supposedScore(
  context: Context,
  score: AccountScore | UserScore,
  changes: readonly PlacedChange[],
): Promise<WhatIf> {
  return whatIfOf(context.graph, await readOf(context, score), changes, context.now(), context.call);
}

/** What would raise the score, most points first. */
export async function advised(context: Context, score: AccountScore | UserScore): Promise<readonly Advice[]> {
  const found = await context.batches.load("advice", historyOf(score), "all", async ([all = ""]) => {
    const advice = await adviceOn(
      context.graph,
      await readOf(context, score),
      networkTitle,
      context.now(),
      context.call,
    );
    return new Map([[all, advice]]);
  });
  return found ?? [];
}

/** The person as a rescore would read it, once per request. */
async function readOf(context: Context, score: AccountScore | UserScore): Promise<ScoredRead> {
  const { graph, call, batches, now } = context;
  const scored: Scored = "key" in score ? { key: score.key } : { slug: score.slug };
  // A person is many queries of its own: nothing is gained by reading two of them in one.
  const read = await batches.load("person", scored, historyOf(score), async ([of = ""]) => {
    const person = await readScored(graph, scored, now(), call);
    return new Map(person === null ? [] : [[of, person]]);
  });
  if (read !== undefined) return read;
  throw new GravitasError(
    "BAD_USER_INPUT",
    "This one is no longer in the graph, so nothing can be supposed.",
  );
}
