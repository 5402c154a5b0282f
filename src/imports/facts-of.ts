/**
 * From ActivityStreams words to the rows the graph keeps. What cannot be true is refused with its reason:
 * an act toward oneself, a time before 1970 or in the future, an id that is no id. Text is never looked at.
 */
import type { AccountRef, Activity, Block, Create, Undo } from "../networks/activity.ts";
import { isPost } from "../networks/activity.ts";
import type { InteractionKind } from "../words.ts";
import { actBy, actFault, actOf, ownTimeOf, sameAccount, TOWARD_ONESELF } from "./act-facts.ts";
import { type ActFact, type Facts, noFacts } from "./facts.ts";
import { accountFault, postFault, wordFault } from "./identity.ts";
import { timeFault, timesOf } from "./times.ts";
import {
  addWithoutSuppressed,
  PARTLY_SUPPRESSED,
  SUPPRESSED,
  type Suppressed,
} from "./without-suppressed.ts";

export interface FactContext {
  /** Our clock. */
  readonly now: number;
  /** The time that undated counts are taken to speak for. */
  readonly undatedAt: number;
  /** Whose archive it is. */
  readonly subject?: AccountRef | null | undefined;
  /** Keeps what only some people were shown, of the subject's own doing. */
  readonly includePrivate?: boolean | undefined;
  /** Who was erased or opted out, and so must not be written again. */
  readonly suppressed?: Suppressed | undefined;
}

/** What became of an activity: kept under these words, or refused. */
export type Outcome = { readonly kept: readonly string[] } | { readonly refused: string };

/** Adds an activity's facts to `into`; nothing is added when it is refused. */
export function factsOf(activity: Activity, context: FactContext, into: Facts): Outcome {
  const { suppressed } = context;
  if (!suppressed || suppressed.isEmpty) return allFactsOf(activity, context, into);
  const facts = noFacts();
  const outcome = allFactsOf(activity, context, facts);
  if ("refused" in outcome) return outcome;
  const { kept, left } = addWithoutSuppressed(facts, into, suppressed);
  if (left === 0) return outcome;
  return kept === 0 ? { refused: SUPPRESSED } : { kept: [PARTLY_SUPPRESSED] };
}

function allFactsOf(activity: Activity, context: FactContext, into: Facts): Outcome {
  for (const at of timesOf(activity)) {
    const fault = timeFault(at, context.now);
    if (fault) return { refused: fault };
  }
  if (isHidden(activity, context)) return { refused: NOT_PUBLIC };
  switch (activity.type) {
    case "NotKept":
      return { kept: [activity.what] };
    case "Undo":
    case "Block":
      return undoneBy(activity, into);
    case "Follow": {
      const { actor: from, object: to, nativeId } = activity;
      const fault = actFault(from, to) ?? wordFault("id", nativeId);
      if (fault) return { refused: fault };
      into.follows.push({ from, to, act: nativeId ?? null, ...ownTimeOf(activity.when) });
      return { kept: ["follows"] };
    }
    case "Like":
    case "Announce":
    case "Add":
    case "Endorse":
      return one(actBy(activity), into);
    case "Create":
      return createdBy(activity, into);
    case "Profile": {
      const { type: _type, account, sameOwner = [], ...properties } = activity;
      const fault = [account, ...sameOwner].map(accountFault).find((found) => found !== null);
      if (fault) return { refused: fault };
      into.profiles.push({ account, properties, sameOwner });
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

const NOT_PUBLIC = "not public";

/** Shown to some people only, and not to be kept: only the subject may keep what the subject did. */
function isHidden(activity: Activity, { subject, includePrivate }: FactContext): boolean {
  const act = activity.type === "Undo" ? activity.object : activity;
  if (!("isPrivate" in act && act.isPrivate)) return false;
  return !(includePrivate && subject && sameAccount(act.actor, subject));
}

/** What is taken back; a block ends the follows both ways and leaves nothing else. */
function undoneBy(activity: Undo | Block, into: Facts): Outcome {
  const time = ownTimeOf(activity.when);
  if (activity.type === "Block") {
    const { actor, object } = activity;
    const fault = actFault(actor, object);
    if (fault) return { refused: fault };
    into.unfollows.push({ from: actor, to: object, ...time }, { from: object, to: actor, ...time });
    return { kept: ["blocks"] };
  }
  const { object } = activity;
  if (!("type" in object)) {
    const nativeId = "post" in object ? object.post : object.act;
    const fault = accountFault(activity.actor) ?? wordFault("id", nativeId);
    if (fault) return { refused: fault };
    into.undoneIds.push({ network: object.network, nativeId, ...time });
    return { kept: ["post" in object ? "deleted posts" : "deleted acts"] };
  }
  if (object.type === "Follow") {
    const fault = actFault(object.actor, object.object);
    if (fault) return { refused: fault };
    into.unfollows.push({ from: object.actor, to: object.object, ...time });
    return { kept: ["ended follows"] };
  }
  const act = actBy(object);
  if (typeof act === "string") return { refused: act };
  into.undoneActs.push({ act, ...time });
  return { kept: [`${words[act.kind]} taken back`] };
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
      topics: topicsOf(activity),
    });
  const kept = acts.filter((act) => typeof act !== "string");
  into.acts.push(...kept);
  return { kept: kept.length > 0 ? kept.map((act) => words[act.kind]) : ["plain posts"] };
}

/** Hashtags in lower case, each once; what is no word is no topic. */
function topicsOf({ hashtags = [] }: Create): string[] {
  const fit = hashtags.filter((topic) => wordFault("topic", topic) === null);
  return [...new Set(fit.map((topic) => topic.toLowerCase()))].sort();
}
