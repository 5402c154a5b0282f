/**
 * What an account judged between runs keeps of the run's verdict: trust and labels that walks over the whole graph brought to it.
 * Every card hears these signals, so that every stored verdict tells their values, whichever card won.
 */
import type { SpamMeasures } from "./measures.ts";
import type { SpamVerdict } from "./verdict.ts";

type Walked = "trust" | "mutualTrust" | "labels" | "companyLabels" | "labelledPaths";
export type KeptMeasures = Pick<SpamMeasures, Walked>;

/** Which signal's value is which measure. */
export const signalOf: Readonly<Record<Walked, string>> = {
  trust: "trust-reach",
  mutualTrust: "mutual-trust",
  labels: "labelled-neighbourhood",
  companyLabels: "labelled-company",
  labelledPaths: "labelled-paths",
};

/** Null throughout for an account that no run has judged. */
export function keptMeasures(verdict: Pick<SpamVerdict, "evidence"> | null): KeptMeasures {
  const values = new Map(verdict?.evidence.map(({ signal, value }) => [signal, value]));
  const kept = (measure: Walked) => values.get(signalOf[measure]) ?? null;
  return {
    trust: kept("trust"),
    mutualTrust: kept("mutualTrust"),
    labels: kept("labels"),
    companyLabels: kept("companyLabels"),
    labelledPaths: kept("labelledPaths"),
  };
}
