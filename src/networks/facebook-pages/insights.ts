/** Insights of pages and posts (developers.facebook.com/docs/graph-api/reference/insights): the counts that mean a count of ours. */
import type { Activity, CountName } from "../activity.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { readTime } from "../reading/times.ts";
import { idOf, pageOfPost, pageRef, postRef } from "./refs.ts";

/** Insights of one number, and those split by kind (`{"like": 3, "love": 1}`), which are summed. */
const counted: Readonly<Record<string, CountName>> = {
  page_fans: "followers",
  page_follows: "followers",
  page_impressions: "views",
  page_views_total: "views",
  post_impressions: "views",
  post_reactions_by_type_total: "likesReceived",
  post_reactions_like_total: "likesReceived",
};
const actions: Readonly<Record<string, CountName>> = {
  like: "likesReceived",
  comment: "repliesReceived",
  share: "sharesReceived",
};
const days: Readonly<Record<string, number>> = { day: 1, week: 7, days_28: 28 };
const address = /^(\d{1,25}(?:_\d{1,25})?)\/insights\//;

/** True for an insight: a name, a period, values. */
export const isInsight = (node: JsonObject): boolean =>
  word(node.name) !== undefined && word(node.period) !== undefined && Array.isArray(node.values);

function numberOf(value: Json | undefined): number | null {
  if (typeof value === "number" && Number.isFinite(value) && value >= 0) return value;
  if (!isObject(value)) return null;
  const parts = Object.values(value).filter(
    (part) => typeof part === "number" && Number.isFinite(part) && part >= 0,
  );
  return parts.length === 0 ? null : (parts as number[]).reduce((sum, part) => sum + part, 0);
}

function countsOf(name: string, value: Json | undefined): Partial<Record<CountName, number>> {
  if (name === "post_activity_by_action_type" && isObject(value)) {
    const parts = Object.entries(value).filter(([action]) => Object.hasOwn(actions, action));
    return Object.fromEntries(
      parts.map(([action, count]) => [actions[action], numberOf(count)]).filter(([, n]) => n !== null),
    );
  }
  const count = Object.hasOwn(counted, name) ? counted[name] : undefined;
  const total = count === undefined ? null : numberOf(value);
  return count === undefined || total === null ? {} : { [count]: total };
}

/** The newest value of an insight as a count of the page or post its id names; `asked` where the id does not. */
export function insightActs(node: JsonObject, asked: string | null): readonly Activity[] {
  const name = word(node.name) ?? "";
  const id = address.exec(word(node.id) ?? "")?.[1] ?? asked;
  const newest = list(node.values).at(-1);
  const counts = countsOf(name, member(newest, "value"));
  if (id === null || Object.keys(counts).length === 0)
    return [{ type: "NotKept", what: "insights of other kinds" }];
  const page = pageOfPost(id);
  const whole = idOf(id);
  if (page === null && whole === undefined) return [{ type: "NotKept", what: "insights of other kinds" }];
  const of = page === null ? pageRef(id) : postRef(id, pageRef(page));
  const observedAt = readTime(member(newest, "end_time"))?.at;
  const period = word(node.period) ?? "";
  const windowDays = counts.followers === undefined && Object.hasOwn(days, period) ? days[period] : undefined;
  return [{ type: "Metric", of, counts, observedAt, windowDays }];
}
