/**
 * A correctness check with a known answer: `npx tsx bench/spam/sybil.ts`. SNAP's Facebook beside a copy of itself as its Sybil
 * region, 100 attack edges between them; 100 + 100 labelled accounts are seeds, the other 3,939 + 3,939 are judged.
 */
import { reportOn } from "../../src/spam/report.ts";
import { linesOf } from "./datasets.ts";
import { judgeTables } from "./judge-tables.ts";

/** Genuine ids stand in the first line, Sybils in the second. */
const labelsOf = (file: string): Map<string, boolean> =>
  new Map(
    linesOf("sybil-facebook-synth", file).flatMap((line, n) =>
      line
        .trim()
        .split(" ")
        .map((id) => [id, n === 1] as const),
    ),
  );
const [labels, seeds] = [labelsOf("test.txt"), labelsOf("train.txt")];
const judged = await judgeTables({
  accounts: [...seeds.keys(), ...labels.keys()],
  follows: linesOf("sybil-facebook-synth", "graph.txt.gz").map((line) => line.replace(" ", ",")),
  labels,
  seeds,
});
const report = reportOn(judged);
console.log(
  `${report.accounts} judged: AUC ${report.auc.toFixed(4)}, MCC at 0.5 ${report.confusion[0]?.mcc.toFixed(3)}, best ${report.best.mcc.toFixed(3)} at ${report.best.threshold.toFixed(3)}`,
);
for (const { signal, auc, coverage } of report.signals)
  console.log(`  ${signal.padEnd(24)} AUC ${auc.toFixed(3)}, seen at ${(100 * coverage).toFixed(0)} %`);
