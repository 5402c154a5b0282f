/** Model 1: every number and rule that turns inputs into a score. A change to any of them is a new version. */
import { curve } from "../curve.ts";
import { amplification } from "../factors/amplification.ts";
import { appreciation } from "../factors/appreciation.ts";
import { audience } from "../factors/audience.ts";
import { conversation } from "../factors/conversation.ts";
import { recognition } from "../factors/recognition.ts";
import { standing } from "../factors/standing.ts";
import type { Model } from "../model.ts";
import { rules } from "../rules.ts";
import { doesNotMeasure, halfLivesOf, measures, mustNotBeUsedFor } from "./words.ts";

export const model1: Model = {
  version: "1",
  factors: [
    audience({ weight: 0.07, scale: 14 }),
    recognition({ weight: 0.035, scale: 8 }),
    amplification({ weight: 0.018, scale: 4 }),
    conversation({ weight: 0.018, scale: 4 }),
    appreciation({ weight: 0.007, scale: 8 }),
    standing({ weight: 0.015, scale: 0.1 }),
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
