/**
 * A verdict as it stands in the graph: JSON without names, an eighth of the size, since a run writes one for every account. What the
 * scorecard and signals fix (thresholds, intercept) is not repeated, nor the sentence of a signal that says no more than its value.
 */
import { z } from "zod";
import { qualities } from "../words.ts";
import { type SpamMeasures, unmeasured } from "./measures.ts";
import { baselinePercentile } from "./points.ts";
import { spamModel } from "./scorecards.ts";
import type { Signal } from "./signal.ts";
import { signals } from "./signals/index.ts";
import type { SpamVerdict } from "./verdict.ts";
import { type Judgement, othersOf, PRIOR } from "./verdict-of.ts";

/** Whether the sentence takes more than the value. */
const tellsMore = ({ sentence }: Signal): boolean => sentence.length > 1;

const cards = spamModel.cards.map(({ name }) => name as string);
const positions = new Map(signals.map((signal, position) => [signal.id, position]));

const shape = z.tuple([
  z.enum(qualities),
  z.number(), // probability
  z.number(), // log-odds
  z.number(), // intercept
  z.number(), // prior
  z.number(), // prior shift
  z.union([z.number(), z.string()]), // scorecard: its place in the model; a name in older runs
  z.number(), // coverage
  z.array(z.tuple([z.number(), z.number(), z.number(), z.string().optional()])), // signal, value, points, sentence
  z.array(z.tuple([z.number(), z.number()])).optional(), // other scorecards: place, probability
]);

/** The JSON text of a judgement on what was measured. */
export function packVerdict(judgement: Judgement, measures: SpamMeasures, prior: number = PRIOR): string {
  const { quality, probability, best } = judgement;
  const evidence = best.evidence.map(({ signal, value, points }) => {
    const item: unknown[] = [positions.get(signal.id), value, points];
    if (tellsMore(signal)) item.push(signal.sentence(value, measures));
    return item;
  });
  return JSON.stringify([
    quality,
    probability,
    best.logOdds,
    best.intercept,
    prior,
    best.priorShift,
    cards.indexOf(best.card.name),
    best.coverage,
    evidence,
    othersOf(judgement).map((other) => [cards.indexOf(other.scorecard), other.probability]),
  ]);
}

/** The verdict in a JSON text that `packVerdict` wrote. */
export function unpackVerdict(text: string): SpamVerdict {
  const [quality, probability, logOdds, intercept, prior, priorShift, card, coverage, evidence, others = []] =
    shape.parse(JSON.parse(text));
  return {
    quality,
    probability,
    logOdds,
    intercept,
    prior,
    priorShift,
    scorecard: nameOf(card),
    coverage,
    evidence: evidence.flatMap(([position, value, points, sentence]) => {
      const signal = signals[position];
      if (signal === undefined) return [];
      const { id, threshold } = signal;
      const direction = points > 0 ? "FOR" : "AGAINST";
      const row = spamModel.points[id];
      const percentile = row === undefined ? null : baselinePercentile(row, value);
      const told = sentence ?? signal.sentence(value, unmeasured);
      return [
        { signal: id, value, threshold, points, direction, baselinePercentile: percentile, sentence: told },
      ];
    }),
    others: others.map(([other, chance]) => ({ scorecard: nameOf(other), probability: chance })),
  };
}

const nameOf = (card: number | string): string =>
  typeof card === "string" ? card || (cards[0] ?? "") : (cards[card] ?? "");
