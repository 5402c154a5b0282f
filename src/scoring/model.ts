/** Model 1: every number and rule that turns inputs into a score. A change to any of them is a new version. */
import { type Curve, curve } from "./curve.ts";
import type { Factor } from "./factor.ts";
import { factors } from "./factors/index.ts";
import { type Rules, rules } from "./rules.ts";

export interface HalfLife {
  /** What ages, in words. */
  readonly what: string;
  /** Days; null where it does not age. */
  readonly days: number | null;
}

export interface Model {
  readonly version: string;
  readonly factors: readonly Factor[];
  readonly rules: Rules;
  readonly curve: Curve;
  /** The value of no strength at all. */
  readonly floor: number;
  /** Points between the floor and the top. */
  readonly span: number;
  readonly halfLives: readonly HalfLife[];
  readonly measures: readonly string[];
  readonly doesNotMeasure: readonly string[];
  readonly mustNotBeUsedFor: readonly string[];
}

/** The current model. */
export const model: Model = {
  version: "1",
  factors,
  rules,
  curve,
  floor: 1,
  span: 99,
  halfLives: [
    {
      what: "likes, shares, quotes, replies and mentions, inside a window of 90 days",
      days: rules.halfLifeDays,
    },
    { what: "followers, lists, endorsements and links", days: null },
  ],
  measures: [
    "How much attention a person or brand commands across social networks, from 1 to 100.",
    "Attention of either kind: controversy raises it as much as praise does.",
  ],
  doesNotMeasure: [
    "Effectiveness: it says nothing of sales, votes or changed minds.",
    "Authority, skill or standing outside the networks it sees.",
    "Character, trustworthiness or worth as a person.",
    "Anything that no connected source has shown; low confidence says so.",
  ],
  mustNotBeUsedFor: [
    "Treating people worse in unrelated matters: jobs, credit, housing, insurance, schooling, services or law (EU AI Act, Article 5(1)(c)).",
    "Decisions about a person that no human reviews.",
  ],
};

/** Every model this program can compute, newest first. */
export const models: readonly Model[] = [model];

/** The model of a version, or null where this program does not know it. */
export function modelOf(version: string): Model | null {
  return models.find((known) => known.version === version) ?? null;
}
