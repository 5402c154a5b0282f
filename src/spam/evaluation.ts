/** How good judgements are against labels: AUC, MCC, Brier score, calibration error, confusion. Pure. */

export interface Judged {
  /** Probability of spam, 0..1. */
  readonly probability: number;
  readonly spam: boolean;
}

export interface Confusion {
  readonly threshold: number;
  /** Spam found, genuine flagged, spam missed, genuine left alone. */
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
  /** Matthews correlation, -1..1; 0 where a row or column is empty. */
  readonly mcc: number;
}

/** Chance that a spam account is ranked above a genuine one, 0..1; ties count half; NaN without both kinds. */
export function aucOf(judged: readonly Judged[]): number {
  const sorted = [...judged].sort((a, b) => a.probability - b.probability);
  let [ranks, spam] = [0, 0];
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.probability === sorted[from]?.probability) to++;
    for (let n = from; n < to; n++) {
      if (!sorted[n]?.spam) continue;
      ranks += (from + to + 1) / 2;
      spam++;
    }
    from = to;
  }
  return (ranks - (spam * (spam + 1)) / 2) / (spam * (sorted.length - spam));
}

/** What happens when everything from `threshold` on is called spam. */
export function confusionAt(judged: readonly Judged[], threshold: number): Confusion {
  let [truePositives, falsePositives, falseNegatives, trueNegatives] = [0, 0, 0, 0];
  for (const { probability, spam } of judged) {
    if (probability >= threshold) spam ? truePositives++ : falsePositives++;
    else spam ? falseNegatives++ : trueNegatives++;
  }
  const [called, left] = [truePositives + falsePositives, falseNegatives + trueNegatives];
  const [spam, genuine] = [truePositives + falseNegatives, falsePositives + trueNegatives];
  const scale = Math.sqrt(called) * Math.sqrt(left) * Math.sqrt(spam) * Math.sqrt(genuine);
  const mcc = scale === 0 ? 0 : (truePositives * trueNegatives - falsePositives * falseNegatives) / scale;
  return { threshold, truePositives, falsePositives, falseNegatives, trueNegatives, mcc };
}

/** The threshold with the highest Matthews correlation, among the probabilities that occur. */
export function bestThreshold(judged: readonly Judged[]): Confusion {
  const values = [...new Set(judged.map(({ probability }) => probability))].sort((a, b) => a - b);
  const step = Math.max(1, Math.floor(values.length / 200));
  return values
    .filter((_, n) => n % step === 0)
    .map((threshold) => confusionAt(judged, threshold))
    .reduce((best, next) => (next.mcc > best.mcc ? next : best), confusionAt(judged, 0.5));
}

/** Weights that make spam the share `rate` of all; 1 each for the share there is. */
function weightsFor(judged: readonly Judged[], rate: number | null): (spam: boolean) => number {
  const share = judged.filter(({ spam }) => spam).length / judged.length;
  if (rate === null) return () => 1;
  return (spam) => (spam ? rate / share : (1 - rate) / (1 - share));
}

/** Mean squared error of the probabilities, 0..1; `rate` weighs the accounts as if spam were that share. */
export function brierOf(judged: readonly Judged[], rate: number | null = null): number {
  const weight = weightsFor(judged, rate);
  let [sum, all] = [0, 0];
  for (const { probability, spam } of judged) {
    sum += weight(spam) * (probability - Number(spam)) ** 2;
    all += weight(spam);
  }
  return sum / all;
}

/** Mass of probability said and of spam there was, in ten equal bins of probability; all weights add up to 1. */
export function calibrationBins(
  judged: readonly Judged[],
  rate: number | null = null,
): { said: number; was: number }[] {
  const weight = weightsFor(judged, rate);
  const bins = Array.from({ length: 10 }, () => ({ said: 0, was: 0 }));
  const all = judged.reduce((sum, { spam }) => sum + weight(spam), 0);
  for (const { probability, spam } of judged) {
    const bin = bins[Math.min(9, Math.floor(probability * 10))];
    if (bin === undefined) continue;
    bin.said += (weight(spam) * probability) / all;
    bin.was += (weight(spam) * Number(spam)) / all;
  }
  return bins;
}

/** Expected calibration error over ten equal bins of probability, 0..1; `rate` as above. */
export function eceOf(judged: readonly Judged[], rate: number | null = null): number {
  return calibrationBins(judged, rate).reduce((sum, { said, was }) => sum + Math.abs(said - was), 0);
}
