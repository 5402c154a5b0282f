/** It never liked a post ("Fame for Sale": has it ever liked anything?). */

import { counted } from "../../wording.ts";
import type { Signal } from "../signal.ts";

export const noLikes: Signal = {
  id: "no-likes",
  title: "No likes",
  question: "Has it never liked anything?",
  group: "silence",
  unit: "likes given",
  threshold: 1,
  source: "Cresci et al., Fame for Sale, 2015 (rule MCC 0.502); log-odds measured on four labelled sets",
  measure: ({ stated }) => stated.likesGiven,
  sentence: (value) => `${counted(value, "like")} given.`,
};
