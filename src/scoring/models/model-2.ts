/** Model 2: every number and rule that turns inputs into a score. A change to any of them is a new version. */
import { curve } from "../curve.ts";
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

export const model2: Model = {
  version: "2",
  factors: [
    audience({ weight: 0.055, scale: 4 }),
    recognition({ weight: 0.062, scale: 1.5 }),
    amplification({ weight: 0.021, scale: 3 }),
    conversation({ weight: 0.021, scale: 3 }),
    appreciation({ weight: 0.008, scale: 10 }),
    responsePerPost({ weight: 0.012, scale: 1 }),
    standing({ weight: 0.02, scale: 0.1 }),
  ],
  rules,
  curve,
  floor: 1,
  span: 99,
  halfLives: halfLivesOf(rules),
  measures,
  doesNotMeasure,
  mustNotBeUsedFor,
};
