/** What every version so far measures, does not measure, and must not be used for; and how fast things age. */
import type { HalfLife } from "../model.ts";
import type { Rules } from "../rules.ts";

export const halfLivesOf = (rules: Rules): readonly HalfLife[] => [
  {
    what: `likes, shares, quotes, replies and mentions, inside a window of ${rules.windowDays} days`,
    days: rules.halfLifeDays,
  },
  { what: "followers, lists, endorsements and links", days: null },
];

export const measures: readonly string[] = [
  "How much attention a person or brand commands across social networks, from 1 to 100.",
  "Attention of either kind: controversy raises it as much as praise does.",
];

export const doesNotMeasure: readonly string[] = [
  "Effectiveness: it says nothing of sales, votes or changed minds.",
  "Authority, skill or standing outside the networks it sees.",
  "Character, trustworthiness or worth as a person.",
  "Anything that no connected source has shown; low confidence says so.",
];

export const mustNotBeUsedFor: readonly string[] = [
  "Treating people worse in unrelated matters: jobs, credit, housing, insurance, schooling, services or law (EU AI Act, Article 5(1)(c)).",
  "Decisions about a person that no human reviews.",
];
