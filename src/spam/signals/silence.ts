/** It has hardly ever posted ("Fame for Sale" rules 6 and 7; SparkToro). */

import { counted } from "../../wording.ts";
import type { Signal } from "../signal.ts";

/** Posts at which an account clearly speaks. */
const SPEAKS = 50;

export const silence: Signal = {
  id: "silence",
  title: "Silence",
  question: "Has it hardly ever posted?",
  group: "silence",
  unit: "posts",
  threshold: SPEAKS,
  source: "Cresci et al., Fame for Sale, 2015; log-odds measured on seven labelled sets",
  measure({ stated, acts }) {
    if (stated.posts !== null) return Math.max(stated.posts, acts);
    // Acts seen are only the least it can have done: enough of them clear it, few of them say nothing.
    return acts >= SPEAKS ? acts : null;
  },
  sentence: (value, { stated }) =>
    stated.posts === null || value > stated.posts
      ? `${counted(value, "act")} seen.`
      : `${counted(value, "post")}.`,
};
