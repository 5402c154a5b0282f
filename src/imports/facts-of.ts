/**
 * From ActivityStreams words to the rows the graph keeps (networks.md, 2). What cannot be true is refused with its reason:
 * an act toward oneself, a time before 1970 or in the future, an id that is no id. Text is never looked at.
 */
import type { AccountRef, Activity, Create, PostRef, When } from "../networks/activity.ts";
import { isPost } from "../networks/activity.ts";
import type { InteractionKind } from "../words.ts";
import type { ActFact, Facts } from "./facts.ts";
import { accountFault, accountKey, postFault, wordFault } from "./identity.ts";
import { timeFault, timesOf } from "./times.ts";

export interface FactContext {
  /** Our clock. */
  readonly now: number;
  /** The time that undated counts are taken to speak for. */
  readonly undatedAt: number;
}

/** What became of an activity: kept under these words, or refused. */
export type Outcome = { readonly kept: readonly string[] } | { readonly refused: string };

/** Adds an activity's facts to `into`; nothing is added when it is refused. */
export function factsOf(activity: Activity, context: FactContext, into: Facts): Outcome {
  for (const at of timesOf(activity)) {
    const fault = timeFault(at, context.now);
    if (fault) return { refused: fault };
  }
  switch (activity.type) {
    case "NotKept":
      return { kept: [activity.what] };
    case "Undo":
    case "Block":
      return { refused: "taking back is not written yet" };
    case "Follow": {
      const fault = actFault(activity.actor, activity.object);
      if (fault) return { refused: fault };
      // The time of the export is not when the follow began.
      const when = activity.when?.of === "export" ? undefined : activity.when;
      into.follows.push({ from: activity.actor, to: activity.object, ...timeOf(when) });
      return { kept: ["follows"] };
    }
    case "Like":
      return one(actOf("LIKE", activity.actor, activity.object, activity), into);
    case "Announce":
      return one(actOf("SHARE", activity.actor, activity.object, activity), into);
    case "Add": {
      const act = actOf("LIST", activity.actor, activity.object, activity, { list: activity.target });
      return one(wordFault("list name", activity.target) ?? act, into);
    }
    case "Endorse": {
      const act = actOf("ENDORSE", activity.actor, activity.object, activity, { topic: activity.topic });
      return one(wordFault("topic", activity.topic) ?? act, into);
    }
    case "Create":
      return createdBy(activity, into);
    case "Profile": {
      const fault = accountFault(activity.account);
      if (fault) return { refused: fault };
      const { type: _type, account, ...properties } = activity;
      into.profiles.push({ account, properties });
      return { kept: ["profiles"] };
    }
    case "Metric": {
      const fault = isPost(activity.of) ? postFault(activity.of) : accountFault(activity.of);
      const bad = Object.entries(activity.counts).find(([, count]) => !(count >= 0 && count < Infinity));
      if (fault ?? bad) return { refused: fault ?? `count of ${bad?.[0]} below 0 or no number` };
      into.metrics.push({
        of: activity.of,
        counts: activity.counts,
        observedAt: activity.observedAt ?? context.undatedAt,
        windowDays: activity.windowDays ?? null,
      });
      return { kept: ["counts"] };
    }
    case "Own": {
      const fault =
        accountFault(activity.account) ??
        wordFault("slug", activity.slug) ??
        wordFault("name", activity.name);
      if (fault) return { refused: fault };
      into.owns.push({ slug: activity.slug, name: activity.name, account: activity.account });
      return { kept: ["owned accounts"] };
    }
  }
}

/** Words of the report for each kind of act. */
const words: Readonly<Record<InteractionKind, string>> = {
  LIKE: "likes",
  SHARE: "shares",
  QUOTE: "quotes",
  REPLY: "replies",
  MENTION: "mentions",
  LIST: "list entries",
  ENDORSE: "endorsements",
  LINK: "links",
};

function one(act: ActFact | string, into: Facts): Outcome {
  if (typeof act === "string") return { refused: act };
  into.acts.push(act);
  return { kept: [words[act.kind]] };
}

/** A post: itself where it has an id, and what it does to others. Replies in one's own thread are posts like others. */
function createdBy(activity: Create, into: Facts): Outcome {
  const { actor, object, when } = activity;
  const fault = accountFault(actor) ?? (object ? postFault(object) : null);
  if (fault) return { refused: fault };
  const source = { when, nativeId: activity.nativeId ?? object?.post };
  const acts: (ActFact | string)[] = [];
  if (activity.inReplyTo) acts.push(actOf("REPLY", actor, activity.inReplyTo, source));
  if (activity.quote) acts.push(actOf("QUOTE", actor, activity.quote, source));
  for (const mentioned of activity.mentions ?? []) acts.push(actOf("MENTION", actor, mentioned, source));
  for (const linked of activity.links ?? []) acts.push(actOf("LINK", actor, linked, source));
  const refused = acts.find((act) => typeof act === "string" && act !== TOWARD_ONESELF);
  if (typeof refused === "string") return { refused };
  if (object)
    into.posts.push({
      post: object,
      owner: object.owner ?? actor,
      at: when?.of === "export" ? null : (when?.at ?? null),
    });
  const kept = acts.filter((act) => typeof act !== "string");
  into.acts.push(...kept);
  return { kept: kept.length > 0 ? kept.map((act) => words[act.kind]) : ["plain posts"] };
}

const TOWARD_ONESELF = "act of an account toward itself";

function actFault(actor: AccountRef, object: AccountRef): string | null {
  const fault = accountFault(actor) ?? accountFault(object);
  return fault ?? (sameAccount(actor, object) ? TOWARD_ONESELF : null);
}

/** True when both references certainly name one account. */
function sameAccount(one: AccountRef, other: AccountRef): boolean {
  if (one.network !== other.network) return false;
  if (accountKey(one) === accountKey(other)) return true;
  const bothNative = one.nativeId !== undefined && other.nativeId !== undefined;
  return !bothNative && one.handle !== undefined && one.handle.toLowerCase() === other.handle?.toLowerCase();
}

function actOf(
  kind: InteractionKind,
  from: AccountRef,
  object: AccountRef | PostRef,
  { when, nativeId }: { when?: When | undefined; nativeId?: string | undefined },
  { topic, list }: { topic?: string | undefined; list?: string | undefined } = {},
): ActFact | string {
  const post = isPost(object) ? object : null;
  const to = isPost(object) ? (object.owner ?? null) : object;
  const fault =
    accountFault(from) ??
    (post && postFault(post)) ??
    (to && actFault(from, to)) ??
    wordFault("id", nativeId);
  if (fault) return fault;
  return {
    kind,
    from,
    to,
    post,
    ...timeOf(when),
    of: when?.of ?? null,
    act: nativeId ?? null,
    topic: topic ?? null,
    list: list ?? null,
  };
}

function timeOf(when: When | undefined): { at: number; precision: "second" | "day" | "unknown" } {
  if (!when || when.at === 0) return { at: 0, precision: "unknown" };
  return { at: Math.trunc(when.at), precision: when.precision };
}
