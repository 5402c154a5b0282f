/**
 * Model 3: every number and rule that turns inputs into a score. A change to any of them is a new version.
 *
 * Weights follow what people go by when they say which of two profiles is the more influential (docs/score.md,
 * bench/rank-agreement.ts): lists first, followers and mentions next as they mostly repeat what lists say, shares after them. Scales are small,
 * so that all of it grows with the logarithm from early on.
 */
import { longerStraight } from "../curve.ts";
import { amplification } from "../factors/amplification.ts";
import { appreciation } from "../factors/appreciation.ts";
import { audience } from "../factors/audience.ts";
import { conversation } from "../factors/conversation.ts";
import { recognition } from "../factors/recognition.ts";
import { responsePerPost } from "../factors/response-per-post.ts";
import { standing } from "../factors/standing.ts";
import type { Model } from "../model.ts";
import { rules } from "../rules.ts";
import { doesNotMeasure, halfLivesOf, measures, mustNotBeUsedFor } from "./words.ts";

export const model3: Model = {
  version: "3",
  factors: [
    audience({ weight: 0.0265, scale: 0.8 }),
    recognition({ weight: 0.055, scale: 0.4 }),
    amplification({ weight: 0.0115, scale: 0.4 }),
    conversation({ weight: 0.0185, scale: 0.4 }),
    appreciation({ weight: 0.008, scale: 2 }),
    responsePerPost({ weight: 0.006, scale: 1 }),
    standing({ weight: 0.018, scale: 0.1 }),
  ],
  rules,
  curve: longerStraight,
  floor: 1,
  span: 99,
  halfLives: halfLivesOf(rules),
  measures,
  doesNotMeasure,
  mustNotBeUsedFor,
};
