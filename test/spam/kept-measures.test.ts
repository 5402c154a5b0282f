/** What a stored verdict tells of the whole graph, whichever card won: trust and labels, nothing of an account's own counts. */
import { expect, it } from "vitest";
import { keptMeasures, signalOf } from "../../src/spam/kept-measures.ts";
import { unmeasured } from "../../src/spam/measures.ts";
import { cardNames, points } from "../../src/spam/points.ts";
import { packVerdict, unpackVerdict } from "../../src/spam/stored-verdict.ts";
import { judge } from "../../src/spam/verdict-of.ts";

it("every card hears what is kept, so that every stored verdict has it", () => {
  for (const signal of Object.values(signalOf))
    expect([signal, Object.keys(points[signal]?.tenths ?? {})]).toEqual([signal, [...cardNames]]);
});

it("comes out of a stored verdict as it was measured; of an account that no run judged nothing is known", () => {
  const kept = { trust: 0.25, mutualTrust: 0.0012, labels: -0.4, companyLabels: 0.2, labelledPaths: 0 };
  const measures = { ...unmeasured, following: 12, followers: 3, mutual: 2, followedCrowd: 40, ...kept };
  expect(keptMeasures(unpackVerdict(packVerdict(judge(measures), measures)))).toEqual(kept);
  expect(new Set(Object.values(keptMeasures(null)))).toEqual(new Set([null]));
});
