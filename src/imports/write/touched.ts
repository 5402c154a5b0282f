/**
 * Whose scores or verdicts a batch may move by itself: those who follow and are followed, who act and are acted toward, who post,
 * or of whom a count is told.
 */
import { isPost } from "../../networks/activity.ts";
import type { Facts } from "../facts.ts";
import { postKey } from "../identity.ts";
import { actsIn, timeOf } from "./batch-contents.ts";
import type { KeyOf } from "./resolve-accounts.ts";

/**
 * Keys of accounts with how many facts concern each. What an act means for third people (its actor's other acts that day
 * weigh less) is not in it.
 */
export function touchedBy(
  facts: Facts,
  keyOf: KeyOf,
  owners: ReadonlyMap<string, string | null>,
  saidAt: number,
): ReadonlyMap<string, number> {
  const touched = new Map<string, number>();
  const touch = (key: string | null | undefined): void => {
    if (key != null) touched.set(key, (touched.get(key) ?? 0) + 1);
  };
  for (const follows of [facts.follows, facts.unfollows]) {
    for (const follow of follows) {
      const at = timeOf(follow, saidAt);
      touch(keyOf(follow.to, at));
      touch(keyOf(follow.from, at));
    }
  }
  for (const { act, at } of actsIn(facts, saidAt)) {
    if (act.post) touch(owners.get(postKey(act.post)));
    else if (act.to) touch(keyOf(act.to, at));
    touch(keyOf(act.from, at));
  }
  for (const { post } of facts.posts) touch(owners.get(postKey(post)));
  for (const { of, observedAt } of facts.metrics)
    touch(isPost(of) ? owners.get(postKey(of)) : keyOf(of, observedAt));
  return touched;
}
