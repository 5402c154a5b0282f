/**
 * Prints what the points of the follow-graph signals are rounded from: `npx tsx bench/spam/graph-fit.ts [folds]`. MGTAB in a
 * temporary graph, measured by the product's own Cypher and Graph Data Science, labels of the other folds as seeds; then the
 * shipped model on it, and as a check the same with points of the other folds only.
 */
import { writeFileSync } from "node:fs";
import { aucOf, bestThreshold } from "../../src/spam/evaluation.ts";
import { points } from "../../src/spam/points.ts";
import { reportOn } from "../../src/spam/report.ts";
import { type Labelled, linesOf } from "./datasets.ts";
import { judgeTables } from "./judge-tables.ts";
import { binsOf, type Fit, fitLogistic, medianWeights } from "./logistic.ts";

const folds = Number(process.argv[2] ?? 5);
const shared = [
  "widely-followed",
  "reciprocity",
  "trust-reach",
  "mutual-trust",
  "labelled-neighbourhood",
  "labelled-company",
  "labelled-paths",
  "crowd-chasing",
];
const own = [...shared, "follow-ratio"];

const labels = new Map(
  linesOf("mgtab-friends", "labels.csv")
    .slice(1)
    .map((line) => line.split(","))
    .map(([id = "", bot]) => [id, bot === "1"]),
);
const judged = await judgeTables({
  accounts: [...labels.keys()],
  follows: linesOf("mgtab-friends", "friends_edges.txt.gz").map((line) => line.replace(" ", ",")),
  labels,
  folds,
});

const fitOn = (rows: readonly Labelled[]): Fit => fitLogistic(rows, points, own, (0.5 * 300) / rows.length);
const scoreBy = (rows: readonly Labelled[], weights: ReadonlyMap<string, readonly number[]>) =>
  rows.map((row) => ({
    spam: row.spam,
    probability: binsOf(row, points, own).reduce(
      (sum, bin, n) => sum + (bin < 0 ? 0 : (weights.get(own[n] ?? "")?.[bin] ?? 0)),
      0,
    ),
  }));
for (const [id, row] of medianWeights([fitOn(judged)], own))
  console.log(
    `  ${id.padEnd(24)} from ${points[id]?.from.join(" ")}: ${row.map((w) => Math.round(10 * w)).join(" ")}`,
  );
const parts = [0, 1, 2, 3, 4].map((part) => {
  const test = judged.filter((_, n) => n % 5 === part);
  const train = judged.filter((_, n) => n % 5 !== part);
  const list = scoreBy(test, medianWeights([fitOn(train)], own));
  return { auc: aucOf(list), mcc: bestThreshold(list).mcc };
});
const mean = (of: "auc" | "mcc") => parts.reduce((sum, part) => sum + part[of], 0) / parts.length;
console.log(`points of the other folds: AUC ${mean("auc").toFixed(3)}, best MCC ${mean("mcc").toFixed(3)}`);
const report = reportOn(judged, 0.27);
console.log(
  `the shipped model, prior 0.27: AUC ${report.auc.toFixed(3)}, MCC at 0.5 ${report.confusion[0]?.mcc.toFixed(3)}, best ${report.best.mcc.toFixed(3)} at ${report.best.threshold.toFixed(2)}`,
);
for (const { signal, auc, coverage } of report.signals)
  console.log(`  ${signal.padEnd(24)} AUC ${auc.toFixed(3)}, seen at ${(100 * coverage).toFixed(0)} %`);
if (process.env.DUMP) writeFileSync(process.env.DUMP, JSON.stringify(judged));
