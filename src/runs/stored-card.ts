/**
 * A score with its proof as it stands in the graph: JSON of numbers and sentences only, since a run writes one for everything
 * scored. Words are places in their lists, a contribution stands under its network, and points are not stored: they are the
 * network's points per unit times the units, the very product they were computed as.
 */
import { z } from "zod";
import { contributionKinds, factorNames } from "../scoring/factor.ts";
import { models } from "../scoring/models/index.ts";
import {
  type Contribution,
  confidenceLevels,
  type NetworkPart,
  networkStatuses,
  type Score,
  withPoints,
} from "../scoring/score.ts";

/** What each factor measures in; the same for every card, so not stored with it. */
const unitOf = new Map(models.flatMap(({ factors }) => factors).map(({ name, unit }) => [name, unit]));

const placeIn = (words: readonly string[]) =>
  z
    .int()
    .min(0)
    .max(words.length - 1);

const contributionShape = z.tuple([
  placeIn(factorNames),
  placeIn(contributionKinds),
  z.number(), // units
  z.number(), // measured
  z.string(), // sentence
]);

const networkShape = z.tuple([
  z.string(), // network
  z.number(), // strength
  z.number(), // points per unit
  z.number(), // share
  placeIn(networkStatuses),
  z.number(), // as of
  z.string(), // sentence
  z.array(contributionShape),
]);

const shape = z.tuple([
  z.number(), // value
  z.array(networkShape),
  z.tuple([placeIn(confidenceLevels), z.number(), z.array(z.string())]), // confidence
]);

/** The JSON text of a score. */
export function packCard({ value, contributions, networks, confidence }: Score): string {
  return JSON.stringify([
    value,
    networks.map((part) => [
      part.network,
      part.strength,
      part.perUnit,
      part.share,
      networkStatuses.indexOf(part.status),
      part.asOf,
      part.sentence,
      linesOf(contributions, part.network),
    ]),
    [confidenceLevels.indexOf(confidence.level), confidence.value, confidence.reasons],
  ]);
}

function linesOf(contributions: readonly Contribution[], network: string) {
  const lines: z.input<typeof contributionShape>[] = [];
  for (const { network: of, factor, kind, units, measured, sentence } of contributions) {
    if (of !== network) continue;
    lines.push([factorNames.indexOf(factor), contributionKinds.indexOf(kind), units, measured, sentence]);
  }
  return lines;
}

/** The score in a JSON text that `packCard` wrote; of one in an older shape the value alone, until the next run. */
export function unpackCard(text: string): Score {
  const stored: unknown = JSON.parse(text);
  if (Array.isArray(stored) && stored.length > 3) return withoutProof(z.number().parse(stored[0]));
  const [value, parts, [level, share, reasons]] = shape.parse(stored);
  return {
    value,
    contributions: parts.flatMap(contributionsOf),
    networks: parts.map(networkOf),
    confidence: { level: confidenceLevels[level] ?? "LOW", value: share, reasons },
  };
}

/** A score whose card had more parts: an earlier version of the program stored it. */
function withoutProof(value: number): Score {
  const reasons = [
    "An earlier version of the program stored the proof of this score; the next run writes it again.",
  ];
  return { value, contributions: [], networks: [], confidence: { level: "LOW", value: 0, reasons } };
}

type StoredNetwork = z.output<typeof networkShape>;

function networkOf([network, strength, perUnit, share, status, asOf, sentence]: StoredNetwork): NetworkPart {
  const word = networkStatuses[status] ?? "CURRENT";
  return withPoints({ network, strength, perUnit, share, status: word, asOf, sentence });
}

function contributionsOf([network, , perUnit, , , , , lines]: StoredNetwork): Contribution[] {
  return lines.map(([name, kind, units, measured, sentence]): Contribution => {
    const factor = factorNames[name] ?? "AUDIENCE";
    return {
      network,
      factor,
      kind: contributionKinds[kind] ?? "GROSS",
      units,
      points: perUnit * units,
      measured,
      unit: unitOf.get(factor) ?? "",
      sentence,
    };
  });
}
