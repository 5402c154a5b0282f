/** The factor units of inputs, without their proof: what the score of one instant and the causes of a change are made of. */
import { totalStrength } from "./attribution.ts";
import type { FactorName } from "./factor.ts";
import type { ScoreInputs } from "./inputs.ts";
import type { Model } from "./model.ts";

/** Units by network and factor; what is missing is 0. */
export type Units = ReadonlyMap<string, ReadonlyMap<FactorName, number>>;

/** What each factor counts on each network, its discounts taken off. */
export function unitsOf(inputs: ScoreInputs, { factors, rules }: Model): Units {
  return new Map(
    inputs.networks.map((network) => [
      network.network,
      new Map(
        factors.map(({ name, weight, curve, measure }) => [
          name,
          weight * curve(measure(network, rules).net),
        ]),
      ),
    ]),
  );
}

/** z_n of each network. */
export function strengthsOf(units: Units): Map<string, number> {
  return new Map(
    [...units].map(([network, factors]) => [
      network,
      Math.max(
        0,
        [...factors.values()].reduce((sum, u) => sum + u, 0),
      ),
    ]),
  );
}

/** The score that these units make, 1..100. */
export function valueOfUnits(units: Units, { floor, span, curve }: Model): number {
  return floor + span * curve.f(totalStrength([...strengthsOf(units).values()]));
}
