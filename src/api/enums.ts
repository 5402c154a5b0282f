/** The closed word lists as enums, each value described. */
import type { ContributionKind, FactorName } from "../scoring/factor.ts";
import { model } from "../scoring/models/index.ts";
import type { InteractionKind, Quality } from "../words.ts";
import { builder } from "./builder.ts";

/** Values that are called the same inside and outside. */
export function words<W extends string>(descriptions: Readonly<Record<W, string>>) {
  return Object.fromEntries(
    Object.entries<string>(descriptions).map(([word, description]) => [word, { value: word, description }]),
  ) as Record<W, { value: W; description: string }>;
}

export const QualityEnum = builder.enumType("Quality", {
  description: "How real an account looks: the band of its spam verdict.",
  values: words<Quality>({
    AUTHENTIC: "Looks like a real person or organisation. Counts in full.",
    SUSPICIOUS: "More likely spam than not. Counts less than an unknown one.",
    SPAM: "At least 90 % likely spam, with strong signs. Counts nothing.",
    INSUFFICIENT_EVIDENCE:
      "Too little is known to judge. Counts like a follower that a network merely states.",
  }),
});

export const InteractionKindEnum = builder.enumType("InteractionKind", {
  description: "What one account did toward another, in the words of W3C ActivityStreams 2.0.",
  values: words<InteractionKind>({
    LIKE: "Liked a post of the other.",
    SHARE: "Passed a post of the other on (repost, retweet, boost).",
    QUOTE: "Passed a post of the other on with words of their own.",
    REPLY: "Replied to the other.",
    MENTION: "Named the other in a post.",
    LIST: "Put the other on a list, starter pack or circle.",
    ENDORSE: "Vouched for the other on a topic.",
    LINK: "Linked to a page of the other.",
  }),
});

export const FactorNameEnum = builder.enumType("FactorName", {
  description: "A measured reason for a score.",
  values: words<FactorName>(
    Object.fromEntries(model.factors.map(({ name, question }) => [name, question])) as Record<
      FactorName,
      string
    >,
  ),
});

export const ContributionKindEnum = builder.enumType("ContributionKind", {
  description: "What a contribution does to the score.",
  values: words<ContributionKind>({
    GROSS: "What everything seen adds, spam counted like real accounts.",
    SPAM_DISCOUNT: "What accounts that look like spam, or doubtful, take away again; not above 0.",
    SELF_ENGAGEMENT: "What the owner's own accounts take away again; not above 0.",
  }),
});

export const DirectionEnum = builder.enumType("OrderDirection", {
  description: "Which end of an order comes first.",
  values: words<"ASC" | "DESC">({
    ASC: "Smallest, oldest or alphabetically first comes first.",
    DESC: "Largest, newest or alphabetically last comes first.",
  }),
});

export const PrecisionEnum = builder.enumType("TimePrecision", {
  description: "How exact a time is.",
  values: {
    SECOND: { value: "second", description: "To the second." },
    DAY: { value: "day", description: "To the day." },
    UNKNOWN: { value: "unknown", description: "Nobody said when." },
  } as const,
});
