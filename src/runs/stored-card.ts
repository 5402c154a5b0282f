/** A score with its proof as it stands in the graph: JSON without names, half the size, since a run writes one for everything scored. */
import { z } from "zod";
import { factorNames } from "../scoring/factor.ts";
import { models } from "../scoring/models/index.ts";
import { contributionKinds, type Score } from "../scoring/score.ts";

/** What each factor measures in; the same for every card, so not stored with it. */
const unitOf = new Map(models.flatMap(({ factors }) => factors).map(({ name, unit }) => [name, unit]));

const shape = z.tuple([
  z.number(), // value
  z.array(
    // network, factor, kind, units, points, measured, sentence
    z.tuple([
      z.string(),
      z.enum(factorNames),
      z.enum(contributionKinds),
      z.number(),
      z.number(),
      z.number(),
      z.string(),
    ]),
  ),
  z.array(
    // network, strength, points, share, status, as of, sentence
    z.tuple([
      z.string(),
      z.number(),
      z.number(),
      z.number(),
      z.enum(["CURRENT", "FROZEN", "NOT_COUNTED"]),
      z.number(),
      z.string(),
    ]),
  ),
  z.tuple([z.enum(["LOW", "MEDIUM", "HIGH"]), z.number(), z.array(z.string())]), // confidence
]);

/** The JSON text of a score. */
export function packCard({ value, contributions, networks, confidence }: Score): string {
  return JSON.stringify([
    value,
    contributions.map((c) => [c.network, c.factor, c.kind, c.units, c.points, c.measured, c.sentence]),
    networks.map((n) => [n.network, n.strength, n.points, n.share, n.status, n.asOf, n.sentence]),
    [confidence.level, confidence.value, confidence.reasons],
  ]);
}

/** The score in a JSON text that `packCard` wrote. */
export function unpackCard(text: string): Score {
  const [value, contributions, networks, [level, share, reasons]] = shape.parse(JSON.parse(text));
  return {
    value,
    contributions: contributions.map(([network, factor, kind, units, points, measured, sentence]) => ({
      network,
      factor,
      kind,
      units,
      points,
      measured,
      unit: unitOf.get(factor) ?? "",
      sentence,
    })),
    networks: networks.map(([network, strength, points, share, status, asOf, sentence]) => ({
      network,
      strength,
      points,
      share,
      status,
      asOf,
      sentence,
    })),
    confidence: { level, value: share, reasons },
  };
}
