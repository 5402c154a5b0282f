/**
 * The score of one account or user: pure, from plain inputs to a value with its proof. `value = 1 + 99 f(Z)`,
 * `Z = sqrt(sum z_n^2)`, and on each network z_n is the sum of its factors' units. Contributions are stored and served as
 * they leave here, so an explanation cannot disagree with its score.
 */
import { invariant } from "../errors.ts";
import { pointsPerUnit, totalStrength } from "./attribution.ts";
import { confidenceOf } from "./confidence.ts";
import type { ContributionKind, Factor } from "./factor.ts";
import type { NetworkInputs, ScoreInputs } from "./inputs.ts";
import type { Model } from "./model.ts";
import { model as current } from "./models/index.ts";
import { networkSentence } from "./network-sentence.ts";
import { type Contribution, type NetworkPart, type Score, withPoints } from "./score.ts";

type Part = Omit<Contribution, "points">;

/** The score of these inputs under a model (the current one by default); networks and contributions come strongest first. */
export function scoreOf(inputs: ScoreInputs, model: Model = current): Score {
  const names = new Set(inputs.networks.map(({ network }) => network));
  invariant(names.size === inputs.networks.length, "A network occurs twice in the inputs of one score.");

  const measured = inputs.networks.map((network) => measureNetwork(network, model));
  const total = totalStrength(measured.map(({ strength }) => strength));
  const value = model.floor + model.span * model.curve.f(total);
  const shares = measured.map(({ strength }) => (total === 0 ? 0 : (strength / total) ** 2));
  const parts = measured.map(({ network, strength, parts: units }, n) => {
    const perUnit = pointsPerUnit(strength, total, model.span, model.curve);
    const contributions = units.map((part) => ({ ...part, points: perUnit * part.units }));
    return { contributions, network: networkPart(network, strength, perUnit, shares[n] ?? 0) };
  });
  parts.sort(
    (a, b) => b.network.strength - a.network.strength || (a.network.network < b.network.network ? -1 : 1),
  );
  return {
    value,
    contributions: parts.flatMap(({ contributions }) => contributions),
    networks: parts.map(({ network }) => network),
    confidence: confidenceOf(inputs, shares, model.rules),
  };
}

function networkPart(inputs: NetworkInputs, strength: number, perUnit: number, share: number): NetworkPart {
  const { network, status, clock: asOf } = inputs;
  return withPoints({ network, strength, perUnit, share, status, asOf, sentence: networkSentence(inputs) });
}

function measureNetwork(network: NetworkInputs, model: Model) {
  const parts = model.factors.flatMap((factor) => factorParts(factor, network, model));
  const strength = parts.reduce((sum, part) => sum + part.units, 0);
  // Discounts undo what gross added, so rounding may leave a hair below zero.
  return { network, parts, strength: Math.max(0, strength) };
}

/** Up to three lines of one factor on one network; lines of no units are left out. */
function factorParts(factor: Factor, network: NetworkInputs, model: Model): Part[] {
  const { gross, withoutSelf, net } = factor.measure(network, model.rules);
  invariant(
    net >= 0 && gross >= withoutSelf && withoutSelf >= net && gross < Number.POSITIVE_INFINITY,
    `${factor.name} on ${network.network} measured ${gross}, ${withoutSelf}, ${net}.`,
  );
  const all = factor.weight * factor.curve(gross);
  const others = factor.weight * factor.curve(withoutSelf);
  const counted = factor.weight * factor.curve(net);
  const lines: Part[] = [];
  if (all !== 0) lines.push(line(factor, network, "GROSS", all, gross));
  if (others !== all) {
    lines.push(line(factor, network, "SELF_ENGAGEMENT", others - all, gross - withoutSelf));
  }
  if (counted !== others) {
    lines.push(line(factor, network, "SPAM_DISCOUNT", counted - others, withoutSelf - net));
  }
  return lines;
}

function line(
  factor: Factor,
  inputs: NetworkInputs,
  kind: ContributionKind,
  units: number,
  measured: number,
): Part {
  return {
    network: inputs.network,
    factor: factor.name,
    kind,
    units,
    measured,
    unit: factor.unit,
    sentence: factor.sentence(kind, inputs),
  };
}
