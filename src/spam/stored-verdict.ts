/**
 * A verdict as it stands in the graph: JSON without names, a quarter of the size, since a run writes one for every account.
 * What the scorecard and signals fix (thresholds, intercept) is not repeated; the sentence is, so that it never says other than what was measured.
 */
import { z } from "zod";
import { qualities } from "../words.ts";
import { shell } from "./scorecard.ts";
import { signals } from "./signals/index.ts";
import type { SpamVerdict } from "./verdict.ts";

const positions = new Map(signals.map((signal, position) => [signal.id, position]));

const shape = z.tuple([
  z.enum(qualities),
  z.number(), // probability
  z.number(), // log-odds
  z.number(), // intercept
  z.number(), // prior
  z.number(), // prior shift
  z.string(), // scorecard
  z.number(), // coverage
  z.array(z.tuple([z.number(), z.number(), z.number(), z.string()])), // signal, value, points, sentence
]);

/** The JSON text of a verdict. */
export function packVerdict(verdict: SpamVerdict): string {
  const { quality, probability, logOdds, intercept, prior, priorShift, scorecard, coverage } = verdict;
  const evidence = verdict.evidence.map((item) => [
    positions.get(item.signal),
    item.value,
    item.points,
    item.sentence,
  ]);
  return JSON.stringify([
    quality,
    probability,
    logOdds,
    intercept,
    prior,
    priorShift,
    scorecard === shell.name ? "" : scorecard,
    coverage,
    evidence,
  ]);
}

/** The verdict in a JSON text that `packVerdict` wrote. */
export function unpackVerdict(text: string): SpamVerdict {
  const [quality, probability, logOdds, intercept, prior, priorShift, card, coverage, evidence] = shape.parse(
    JSON.parse(text),
  );
  return {
    quality,
    probability,
    logOdds,
    intercept,
    prior,
    priorShift,
    scorecard: card === "" ? shell.name : card,
    coverage,
    evidence: evidence.flatMap(([position, value, points, sentence]) => {
      const signal = signals[position];
      if (signal === undefined) return [];
      const { id, threshold } = signal;
      const direction = points > 0 ? "FOR" : "AGAINST";
      return [{ signal: id, value, threshold, points, direction, baselinePercentile: null, sentence }];
    }),
  };
}
