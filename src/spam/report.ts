/** What an evaluation against labels finds, as data. Pure. */
import { aucOf, bestThreshold, brierOf, type Confusion, confusionAt, eceOf } from "./evaluation.ts";
import type { SpamMeasures } from "./measures.ts";
import { binOf, cardNames, points } from "./points.ts";
import { signals } from "./signals/index.ts";
import type { SpamVerdict } from "./verdict.ts";
import { PRIOR, verdictOf } from "./verdict-of.ts";

export interface LabelledMeasures {
  readonly key: string;
  readonly spam: boolean;
  readonly measures: SpamMeasures;
}

interface Mistake {
  readonly key: string;
  readonly label: "spam" | "genuine";
  readonly probability: number;
  readonly sentences: readonly string[];
}

export interface EvaluationReport {
  readonly accounts: number;
  readonly spam: number;
  readonly prior: number;
  readonly auc: number;
  readonly brier: number;
  readonly ece: number;
  /** The same two as if one account in ten were spam. */
  readonly brierAtTenPercent: number;
  readonly eceAtTenPercent: number;
  readonly confusion: readonly Confusion[];
  /** At even odds if the prior were the share of spam among the labels. */
  readonly evenAtOwnShare: Confusion;
  readonly best: Confusion;
  readonly bands: Readonly<Record<"spam" | "genuine", Readonly<Record<string, number>>>>;
  /** AUC of the points of one signal alone, where at least one account in ten shows it. */
  readonly signals: readonly { readonly signal: string; readonly auc: number; readonly coverage: number }[];
  /** Judged most wrongly, and least: on the wrong side of even odds by a hair. */
  readonly worstErrors: readonly Mistake[];
  readonly narrowErrors: readonly Mistake[];
}

const LISTED = 10;

/** Judges every account at a prior (default: the product's) and compares with the labels. */
export function reportOn(accounts: readonly LabelledMeasures[], prior = PRIOR): EvaluationReport {
  const judged = accounts.map((account) => {
    const verdict = verdictOf(account.measures, prior);
    return { ...account, verdict, probability: verdict.probability };
  });
  const mistakes = judged
    .filter(({ spam, probability }) => spam !== probability >= 0.5)
    .sort((a, b) => Math.abs(b.verdict.logOdds) - Math.abs(a.verdict.logOdds) || (a.key < b.key ? -1 : 1));
  const bandsOf = (spam: boolean) => {
    const bands: Record<string, number> = {};
    for (const one of judged)
      if (one.spam === spam) bands[one.verdict.quality] = (bands[one.verdict.quality] ?? 0) + 1;
    return bands;
  };
  return {
    accounts: judged.length,
    spam: judged.filter(({ spam }) => spam).length,
    prior,
    auc: aucOf(judged),
    brier: brierOf(judged),
    ece: eceOf(judged),
    brierAtTenPercent: brierOf(judged, 0.1),
    eceAtTenPercent: eceOf(judged, 0.1),
    confusion: [confusionAt(judged, 0.5), confusionAt(judged, 0.9)],
    evenAtOwnShare: confusionAt(judged, evenOddsAt(judged, prior)),
    best: bestThreshold(judged),
    bands: { spam: bandsOf(true), genuine: bandsOf(false) },
    signals: signalsAlone(judged),
    worstErrors: mistakes.slice(0, LISTED).map(mistakeOf),
    narrowErrors: mistakes.slice(-LISTED).reverse().map(mistakeOf),
  };
}

/** The probability said at `prior` of an account that would be as likely spam as not at the labels' own share of spam. */
function evenOddsAt(judged: readonly { readonly spam: boolean }[], prior: number): number {
  const spam = judged.filter((one) => one.spam).length;
  const odds = (prior / (1 - prior)) * ((judged.length - spam) / spam);
  return odds / (1 + odds);
}

type Judged = LabelledMeasures & { readonly verdict: SpamVerdict };

/** Each by the points of the first card that hears it, whichever card won. */
function signalsAlone(judged: readonly Judged[]): EvaluationReport["signals"] {
  return signals.flatMap(({ id, measure }) => {
    const row = points[id];
    const tenths = cardNames.map((card) => row?.tenths[card]).find((heard) => heard !== undefined) ?? [];
    const heard = judged.flatMap(({ spam, measures }) => {
      const value = measure(measures);
      return value === null || row === undefined
        ? []
        : [{ spam, probability: tenths[binOf(row.from, value)] ?? 0 }];
    });
    const both = new Set(heard.map(({ spam }) => spam)).size === 2;
    if (!both || heard.length < judged.length / 10) return [];
    return [{ signal: id, auc: aucOf(heard), coverage: heard.length / judged.length }];
  });
}

const mistakeOf = ({ key, spam, verdict }: Judged): Mistake => ({
  key,
  label: spam ? "spam" : "genuine",
  probability: verdict.probability,
  sentences: verdict.evidence
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, 3)
    .map(({ sentence }) => sentence),
});
