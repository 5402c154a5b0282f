/**
 * The verdict of one account: pure, an additive points model with evidence for and against (a binned logistic scorecard: MCC
 * 0.965 against a forest's 0.970 on cresci-2015, and every point can be shown). `intercept + priorShift + sum(points) =
 * logOdds` exactly.
 */
import type { SpamMeasures } from "./measures.ts";
import { baselinePercentile } from "./points.ts";
import { type SpamModel, spamModel } from "./scorecards.ts";
import type { Group } from "./signal.ts";
import type { SpamEvidence, SpamVerdict } from "./verdict.ts";
import { highest, type Observed, observe, type Weighed, weighAll } from "./weigh.ts";

/** Share of spam expected in a real audience before looking, 0..1 (published audits: 5 to 20 %). */
export const PRIOR = 0.1;
const SPAM_FROM = 0.9;
const SUSPICIOUS_FROM = 0.5;
/** Fewer observed groups than this are no ground for any verdict. */
const GROUPS_NEEDED = 3;
/** So many points against an account from other than weak groups make grounds to suspect it: a trifle beside them is none. */
const GROUNDS = 0.5;
/** Younger than this, days, an account has had no time to gather what speaks for it. */
const NEWCOMER_DAYS = 30;
/** What speaks against a newcomer all the same: what it does, not what it still lacks. */
const deeds: ReadonlySet<Group> = new Set(["speed", "talk", "company", "timing"]);

/** The band and the likeliest card, without words: what a run needs of every account first. */
export interface Judgement {
  readonly quality: SpamVerdict["quality"];
  readonly probability: number;
  readonly best: Weighed;
  readonly weighed: readonly Weighed[];
}

/** Judges what was measured; `prior` is the share of spam expected beforehand, 0..1. */
export function judge(
  measures: SpamMeasures,
  prior: number = PRIOR,
  model: SpamModel = spamModel,
): Judgement {
  const observed = observe(measures);
  const weighed = weighAll(observed, model, prior);
  const best = highest(weighed);
  const probability = 1 / (1 + Math.exp(-best.logOdds));
  return {
    quality: band(probability, prior, observed, best, weighed, measures, model),
    probability,
    best,
    weighed,
  };
}

/** The whole verdict, with a sentence for every piece of evidence. */
export function verdictOf(
  measures: SpamMeasures,
  prior: number = PRIOR,
  model: SpamModel = spamModel,
): SpamVerdict {
  const judgement = judge(measures, prior, model);
  const { quality, probability, best } = judgement;
  return {
    quality,
    probability,
    logOdds: best.logOdds,
    intercept: best.intercept,
    prior,
    priorShift: best.priorShift,
    scorecard: best.card.name,
    coverage: best.coverage,
    evidence: best.evidence.map(({ signal, value, points }): SpamEvidence => {
      const row = model.points[signal.id];
      return {
        signal: signal.id,
        value,
        threshold: signal.threshold,
        points,
        direction: points > 0 ? "FOR" : "AGAINST",
        baselinePercentile: row === undefined ? null : baselinePercentile(row, value),
        sentence: signal.sentence(value, measures),
      };
    }),
    others: othersOf(judgement),
  };
}

/** What the cards other than the likeliest find. */
export const othersOf = ({ best, weighed }: Judgement): SpamVerdict["others"] =>
  weighed
    .filter((other) => other !== best)
    .map(({ card, logOdds }) => ({ scorecard: card.name, probability: 1 / (1 + Math.exp(-logOdds)) }));

function band(
  probability: number,
  prior: number,
  observed: readonly Observed[],
  { evidence }: Weighed,
  weighed: readonly Weighed[],
  { ageDays }: SpamMeasures,
  model: SpamModel,
): SpamVerdict["quality"] {
  const weak = new Set(model.weak);
  const seen = new Set(observed.map(({ signal }) => signal.group).filter((group) => !weak.has(group)));
  if (seen.size < GROUPS_NEEDED) return "INSUFFICIENT_EVIDENCE";
  const newcomer = ageDays !== null && ageDays < NEWCOMER_DAYS;
  if (newcomer && probability >= prior && !weighed.some(showsDeeds)) return "INSUFFICIENT_EVIDENCE";
  if (probability < SUSPICIOUS_FROM) return "AUTHENTIC";
  const against = evidence.filter(({ signal, points }) => points > 0 && !weak.has(signal.group));
  if (against.reduce((sum, { points }) => sum + points, 0) < GROUNDS) return "AUTHENTIC";
  return probability >= SPAM_FROM ? "SPAM" : "SUSPICIOUS";
}

/** Whether any card heard of something the account did that speaks for spam. */
const showsDeeds = ({ evidence }: Weighed): boolean =>
  evidence.some(({ signal, points }) => points > 0 && deeds.has(signal.group));
