/** A score with its proof: what it is made of, how sure it is, and when it was computed. */
import { DAY_MS } from "../../durations.ts";
import { invariant } from "../../errors.ts";
import { LONG_FROZEN_DAYS } from "../../runs/clocks.ts";
import { model, modelOf } from "../../scoring/models/index.ts";
import type { Confidence as StoredConfidence, NetworkPart as StoredPart } from "../../scoring/score.ts";
import { builder } from "../builder.ts";
import { byValue } from "../by-value.ts";
import { FactorNameEnum } from "../enums.ts";
import { Network, storedNetwork } from "../network-enum.ts";
import { percentileOf } from "../reads/percentiles.ts";
import { Score } from "../refs.ts";
import { Contribution } from "./contribution.ts";
import { Model } from "./model.ts";
import { Run } from "./run.ts";

const ConfidenceLevel = builder.enumType("ConfidenceLevel", {
  description: "How far a score can be trusted.",
  values: {
    LOW: { description: "Little is known; the score may move much." },
    MEDIUM: { description: "Enough is known for a fair picture." },
    HIGH: { description: "Much is known, and it is recent." },
  } as const,
});

const Confidence = builder.objectRef<StoredConfidence>("Confidence").implement({
  description: "How far a score can be trusted, and why.",
  fields: (t) => ({
    level: t.expose("level", { type: ConfidenceLevel, description: "In one word." }),
    value: t.exposeFloat("value", { description: "As a number, 0..1." }),
    reasons: t.stringList({
      description: "What lowers it, in plain words.",
      resolve: ({ reasons }) => [...reasons],
    }),
  }),
});

const NetworkStatus = builder.enumType("NetworkStatus", {
  description: "Whether a network's data are up to date.",
  values: {
    CURRENT: { description: "Heard of within the expected interval." },
    FROZEN: { description: "Silent for longer: its strength is kept as it was, neither raised nor lowered." },
    NOT_COUNTED: { description: "Known, but it counts nothing." },
  } as const,
});

const NetworkPart = builder.objectRef<StoredPart>("NetworkPart").implement({
  description: "What one network adds to a score.",
  fields: (t) => ({
    network: t.field({
      type: Network,
      description: "The network.",
      resolve: ({ network }) => storedNetwork(network),
    }),
    strength: t.exposeFloat("strength", { description: "Its strength (z), in factor units." }),
    points: t.exposeFloat("points", {
      description: "Its points; `floor` + the points of all networks = the score, within 1e-9.",
    }),
    share: t.exposeFloat("share", { description: "Its share of the points above the floor, 0..1." }),
    status: t.expose("status", { type: NetworkStatus, description: "Whether its data are up to date." }),
    asOf: t.expose("asOf", {
      type: "DateTime",
      description: "Its clock: the newest time its data speak for.",
    }),
    sentence: t.exposeString("sentence", { description: "One fact in plain words." }),
  }),
});

/** What the reader should know besides the number. */
function noticeOf(
  quality: string | null,
  networks: readonly StoredPart[],
  computedAt: number,
): string | null {
  if (quality === "SPAM") {
    return "This account looks like spam: it is not ranked, and what it does counts nothing for others.";
  }
  const days = Math.min(...networks.map(({ asOf }) => (computedAt - asOf) / DAY_MS));
  const frozen = networks.length > 0 && networks.every(({ status }) => status === "FROZEN");
  if (!frozen) return null;
  const since = `Nothing new has been heard for ${Math.floor(days)} days; the score is kept as it was`;
  return days > LONG_FROZEN_DAYS ? `${since} and is not ranked.` : `${since}.`;
}

Score.implement({
  description:
    "How much attention is commanded across social networks, 1 to 100: `floor + sum of the points of contributions = value`, within 1e-9. It does not measure effectiveness, and must not be used to treat people worse in unrelated matters (see `model`).",
  fields: (t) => ({
    value: t.float({ description: "The score, 1..100, unrounded.", ...byValue(({ value }) => value) }),
    percentile: t.float({
      description:
        "Share of the scored users (of an account: accounts, spam apart) below it in the same run, 0..1; of more than 10,000 within 0.0001.",
      ...byValue((score, _args, context) =>
        percentileOf(context, score.run, "quality" in score ? "accounts" : "users", score.value),
      ),
    }),
    confidence: t.field({
      type: Confidence,
      description: "How far it can be trusted, and why.",
      resolve: ({ card }) => card.confidence,
    }),
    floor: t.float({
      description: "The score of no attention at all, points.",
      ...byValue(({ run }) => (modelOf(run.model) ?? model).floor),
    }),
    contributions: t.field({
      type: [Contribution],
      description: "What it is made of: one line for each network, factor and kind.",
      args: {
        network: t.arg({ type: Network, description: "Only those of this network." }),
        factor: t.arg({ type: FactorNameEnum, description: "Only those of this factor." }),
      },
      resolve: (score, { network, factor }) =>
        score.card.contributions
          .filter(
            (line) =>
              (network == null || line.network === network) && (factor == null || line.factor === factor),
          )
          .map((line) => ({ line, score })),
    }),
    networks: t.field({
      type: [NetworkPart],
      description: "What each network adds.",
      resolve: ({ card }) => [...card.networks],
    }),
    notice: t.string({
      nullable: true,
      description:
        "What to know besides the number, such as that the account looks like spam; null where nothing.",
      resolve: (score) =>
        noticeOf(
          "quality" in score ? score.quality : null,
          score.card.networks,
          score.run.publishedAt ?? score.run.startedAt,
        ),
    }),
    run: t.field({ type: Run, description: "The run it is of.", ...byValue(({ run }) => run) }),
    model: t.field({
      type: Model,
      description: "The model it was computed with.",
      ...byValue(({ run }) => {
        const known = modelOf(run.model);
        invariant(known !== null, `Run ${run.number} is of model ${run.model}, which this program lacks.`);
        return known;
      }),
    }),
    computedAt: t.field({
      type: "DateTime",
      description: "When its run was published.",
      ...byValue(({ run }) => run.publishedAt ?? run.startedAt),
    }),
    nextRunAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "When the next run is planned; null where none is.",
      ...byValue((_score, _args, context) => context.nextRunAt()),
    }),
  }),
});
