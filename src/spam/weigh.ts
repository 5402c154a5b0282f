/** Weighs what was measured of one account on every scorecard and finds the highest; the quick half of a verdict. */
import type { SpamMeasures } from "./measures.ts";
import { binOf } from "./points.ts";
import type { Scorecard, SpamModel } from "./scorecards.ts";
import type { Group, Signal } from "./signal.ts";
import { signals } from "./signals/index.ts";

export interface Observed {
  readonly signal: Signal;
  readonly value: number;
}

export interface Weighed {
  readonly card: Scorecard;
  readonly logOdds: number;
  /** Log-odds without any evidence: both calibrations folded into one. */
  readonly intercept: number;
  readonly priorShift: number;
  /** The signals of the card that could be observed, with their points after cap and calibration. */
  readonly evidence: readonly (Observed & { readonly points: number })[];
  /** Share of the card's signals that could be observed, 0..1. */
  readonly coverage: number;
}

/** Whatever can be observed of an account, whichever card may hear it. */
export function observe(measures: SpamMeasures): readonly Observed[] {
  const observed: Observed[] = [];
  for (const signal of signals) {
    const value = signal.measure(measures);
    if (value !== null) observed.push({ signal, value });
  }
  return observed;
}

/** One weighing per card, in the order of the cards; `prior` is the share of spam expected beforehand, 0..1. */
export function weighAll(observed: readonly Observed[], model: SpamModel, prior: number): Weighed[] {
  const priorShift = logit(prior) - logit(model.baseRate);
  return model.cards.map((card) => weigh(observed, model, card, priorShift));
}

/** The card with the highest log-odds among those in the contest; the last one, which needs no profile, where none is. */
export function highest(weighed: readonly Weighed[]): Weighed {
  const [first, ...rest] = weighed.filter(isInContest);
  return rest.reduce(
    (best, next) => (next.logOdds > best.logOdds ? next : best),
    first ?? (weighed.at(-1) as Weighed),
  );
}

/** A card that saw no sign of its kind of spam would only forget what speaks for the account on the others. */
function isInContest({ card, evidence }: Weighed): boolean {
  const { needs, hears } = card;
  if (needs && !evidence.some(({ signal, points }) => points > 0 && needs.includes(signal.group)))
    return false;
  return hears === undefined || evidence.some(({ signal }) => hears.includes(signal.id));
}

function weigh(
  observed: readonly Observed[],
  model: SpamModel,
  card: Scorecard,
  priorShift: number,
): Weighed {
  const hearing = hearingOf(model, card);
  const heard: (Observed & { points: number })[] = [];
  const sums = new Map<Group, number>();
  for (const { signal, value } of observed) {
    const row = hearing.get(signal);
    if (row === undefined) continue;
    const points = (row.tenths[binOf(row.from, value)] ?? 0) / 10;
    sums.set(signal.group, (sums.get(signal.group) ?? 0) + points);
    heard.push({ signal, value, points });
  }
  // A calibration corrects what was heard; where nothing was, the prior stands.
  const own = heard.length === 0 ? 0 : card.intercept;
  const intercept = model.winner.intercept + model.winner.slope * own;
  const slope = model.winner.slope * card.slope;
  let logOdds = intercept + priorShift;
  // One fact seen in several ways is not counted several times: its points are scaled down together to the cap.
  for (const item of heard) {
    const sum = Math.abs(sums.get(item.signal.group) ?? 0);
    const cap = model.caps[item.signal.group];
    // Adding 0 turns -0 into 0, which storage would do anyway.
    item.points = item.points * slope * (sum > cap ? cap / sum : 1) + 0;
    logOdds += item.points;
  }
  return {
    card,
    logOdds,
    intercept,
    priorShift,
    evidence: heard,
    coverage: heard.length / hearing.size,
  };
}

/** The signals that a card hears, with the beginnings of their bins and the points of each in tenths. */
type Hearing = ReadonlyMap<Signal, { readonly from: readonly number[]; readonly tenths: readonly number[] }>;

const hearings = new WeakMap<SpamModel, Map<string, Hearing>>();

/** Looked up once for each card: a run weighs every account on all of them. */
function hearingOf(model: SpamModel, { name }: Scorecard): Hearing {
  const known = hearings.get(model) ?? new Map<string, Hearing>();
  hearings.set(model, known);
  const hearing = known.get(name) ?? new Map(signals.flatMap((signal) => rowOf(model, signal, name)));
  known.set(name, hearing);
  return hearing;
}

function rowOf({ points }: SpamModel, signal: Signal, card: Scorecard["name"]) {
  const row = points[signal.id];
  const tenths = row?.tenths[card];
  return row && tenths ? [[signal, { from: row.from, tenths }] as const] : [];
}

const logit = (p: number): number => Math.log(p / (1 - p));
