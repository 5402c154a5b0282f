/**
 * The bars on profiles: `npx tsx bench/spam/profiles.ts`. Leave one data set out (points and calibrations made of the others);
 * then the shipped model on every set, calibration at a base rate of 10 % and genuine accounts flagged at 0.9.
 */
import {
  aucOf,
  brierOf,
  calibrationBins,
  confusionAt,
  eceOf,
  type Judged,
} from "../../src/spam/evaluation.ts";
import { type SpamModel, spamModel } from "../../src/spam/scorecards.ts";
import { heldOut, logOdds, withShellAt } from "./cards.ts";
import { type Dataset, profileSets } from "./datasets.ts";

const judged = ({ rows }: Dataset, model: SpamModel): Judged[] =>
  rows.map((row) => ({ spam: row.spam, probability: 1 / (1 + Math.exp(-logOdds(row, model, 0.1))) }));

function table(title: string, parts: readonly { set: Dataset; model: SpamModel }[]): void {
  console.log(`\n${title}\n  set                  AUC    MCC@.5 Brier  ECE(10 %) genuine at .9  spam at .9`);
  const [aucs, eces]: number[][] = [[], []];
  for (const { set, model } of parts) {
    const list = judged(set, model);
    const { falsePositives, trueNegatives, truePositives, falseNegatives } = confusionAt(list, 0.9);
    aucs?.push(aucOf(list));
    eces?.push(eceOf(list, 0.1));
    const cells = [aucOf(list), confusionAt(list, 0.5).mcc, brierOf(list, 0.1), eceOf(list, 0.1)].map((x) =>
      x.toFixed(3),
    );
    const [genuine, spam] = [
      falsePositives / (falsePositives + trueNegatives),
      truePositives / (truePositives + falseNegatives),
    ];
    console.log(
      `  ${set.name.padEnd(20)} ${cells.join("  ")}     ${(100 * genuine).toFixed(2)} %         ${(100 * spam).toFixed(1)} %`,
    );
  }
  const mean = (list: readonly number[] = []) => (list.reduce((a, b) => a + b, 0) / list.length).toFixed(3);
  const binsOfSets = parts.map(({ set, model }) => calibrationBins(judged(set, model), 0.1));
  const pooled = Array.from({ length: 10 }, (_, bin) =>
    binsOfSets.reduce(
      (sum, bins) => sum + ((bins[bin]?.said ?? 0) - (bins[bin]?.was ?? 0)) / parts.length,
      0,
    ),
  );
  const ece = pooled.reduce((sum, gap) => sum + Math.abs(gap), 0);
  console.log(
    `  mean AUC ${mean(aucs)}, mean ECE ${mean(eces)}, ECE of all sets pooled alike ${ece.toFixed(3)}`,
  );
}

const sets = profileSets();
const held = heldOut(sets);
table("Leave one data set out", held);
for (const intercept of [0, -0.5, -1, -1.5]) {
  const aucs = held.map(({ set, model }) => aucOf(judged(set, withShellAt(model, intercept))));
  console.log(
    `  shell card at ${intercept}: ${aucs.map((auc) => auc.toFixed(3)).join(" ")}, mean ${(aucs.reduce((a, b) => a + b, 0) / aucs.length).toFixed(3)}`,
  );
}
table(
  "The shipped model",
  sets.map((set) => ({ set, model: spamModel })),
);
