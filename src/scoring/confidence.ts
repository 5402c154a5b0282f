/** How far a score can be trusted, from what it rests on: who was seen, how much was judged, dates, freshness, days of data. */
import type { NetworkInputs, ScoreInputs } from "./inputs.ts";
import { isWindowed } from "./per-act.ts";
import type { Rules } from "./rules.ts";
import type { Confidence } from "./score.ts";
import { capital, count, date, list } from "./sentences.ts";

/** Seen people at which half of the trust that seeing can bring is reached. */
const HALF_TRUST_AT = 30;
/** Fewer seen people than this are named as a reason. */
const FEW = 30;
const NOTHING = 0.1;
const STATED_ONLY = 0.3;
const SEEN_IN_FULL = 0.7;
/** The most that each shortcoming takes away. */
const FROZEN_COSTS = 0.5;
const UNDATED_COSTS = 0.3;
const UNJUDGED_COSTS = 0.3;
const SHORT_DATA_COSTS = 0.5;
const HIGH_FROM = 0.7;
const MEDIUM_FROM = 0.4;

/** Level, value 0..1 and reasons; `shares` are the networks' shares of the points (0..1), in the order of the inputs. */
export function confidenceOf(inputs: ScoreInputs, shares: readonly number[], rules: Rules): Confidence {
  const { networks } = inputs;
  const reasons: string[] = [];
  const seen = sum(networks.map(observed));
  const stated = networks.some(({ accounts }) =>
    accounts.some(({ stated: s }) => (s.followers ?? 0) + (s.listed ?? 0) > 0),
  );
  let value = stated || seen > 0 ? STATED_ONLY : NOTHING;
  value += (SEEN_IN_FULL * seen) / (seen + HALF_TRUST_AT);
  if (seen === 0) reasons.push(stated ? "Known by stated counts only." : "Nothing is known yet.");
  else if (seen < FEW) reasons.push(`Few observations: ${count(seen, "person", "people")} seen.`);

  const unjudged = seen === 0 ? 0 : sum(networks.map(insufficient)) / seen;
  value *= 1 - UNJUDGED_COSTS * unjudged;
  if (unjudged > 0.5)
    reasons.push("Too little is known about most followers and engagers to tell how real they are.");

  const frozen = networks.filter(({ status }) => status === "FROZEN");
  const frozenShare = sum(networks.map(({ status }, n) => (status === "FROZEN" ? (shares[n] ?? 0) : 0)));
  value *= 1 - FROZEN_COSTS * frozenShare;
  if (frozen.length > 0) {
    const dates = [...new Set(frozen.map(({ clock }) => clock))].sort((a, b) => a - b).map(date);
    reasons.push(`${count(frozen.length, "network")} without news since ${list([...new Set(dates)])}.`);
  }

  const { undated, windowed } = windowedActs(networks);
  if (undated > 0) {
    value *= 1 - (UNDATED_COSTS * undated) / windowed;
    reasons.push(`${count(undated, "act")} without a date, spread over the window.`);
  }

  const days = Math.max(-1, ...networks.map(({ daysOfData }) => daysOfData ?? -1));
  if (days >= 0 && days < rules.windowDays) {
    value *= 1 - SHORT_DATA_COSTS * (1 - days / rules.windowDays);
    reasons.push(`${capital(count(days, "day"))} of data.`);
  }
  const level = value >= HIGH_FROM ? "HIGH" : value >= MEDIUM_FROM ? "MEDIUM" : "LOW";
  return { level, value, reasons };
}

function observed(inputs: NetworkInputs): number {
  const { AUTHENTIC, SUSPICIOUS, SPAM, INSUFFICIENT_EVIDENCE } = inputs.followers;
  const followers = AUTHENTIC + SUSPICIOUS + SPAM + INSUFFICIENT_EVIDENCE;
  return followers + inputs.engagers.filter(({ self }) => !self).length;
}

function insufficient({ followers, engagers }: NetworkInputs): number {
  const unproven = engagers.filter(({ self, quality }) => !self && quality === "INSUFFICIENT_EVIDENCE");
  return followers.INSUFFICIENT_EVIDENCE + unproven.length;
}

/** Acts of windowed kinds, and those among them without a time. Loops: a celebrity has millions. */
function windowedActs(networks: readonly NetworkInputs[]): { undated: number; windowed: number } {
  let undated = 0;
  let windowed = 0;
  for (const { engagers } of networks) {
    for (const { acts } of engagers) {
      for (const { kind, age } of acts) {
        if (!isWindowed(kind)) continue;
        windowed += 1;
        if (age === null) undated += 1;
      }
    }
  }
  return { undated, windowed };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
