/** Second degree: distinct authentic followers of those who shared or quoted in the window; who follows several counts once. */

import { counted } from "../wording.ts";
import type { ReachMeasure } from "./audience.ts";
import type { Cascade } from "./cascades.ts";
import { estimateTotal } from "./estimate.ts";

/** From what the cascade counted. */
export function secondDegree({ sharers, isCut, reached, sample }: Cascade): ReachMeasure {
  const who = `${counted(sharers, "account")} that shared or quoted within 90 days`;
  if (sample !== null) {
    const { value, low, high } = estimateTotal({ ...sample, sum: reached, sumOfSquares: reached });
    return {
      value: Math.round(value),
      low: Math.floor(low),
      high: isCut ? null : Math.ceil(high),
      exact: false,
      method: `estimated from ${counted(sample.sampled, "account")} drawn at random; true in 19 of 20 draws${cutWords(isCut)}`,
      sentence: `About ${real(Math.round(value))} ${follow(value)} the ${who}.`,
    };
  }
  return {
    value: reached,
    low: isCut ? reached : null,
    high: null,
    exact: !isCut,
    method: `distinct authentic followers, seen in the graph, of those who shared${cutWords(isCut)}`,
    sentence:
      sharers === 0 ? "Nobody shared within 90 days." : `${real(reached)} ${follow(reached)} the ${who}.`,
  };
}

const cutWords = (isCut: boolean) => (isCut ? "; only the shares written last were looked at" : "");
const real = (value: number) => counted(value, "real account");
const follow = (value: number) => (Math.round(value) === 1 ? "follows" : "follow");
