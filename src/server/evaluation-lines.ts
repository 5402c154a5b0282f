/** An evaluation as people read it on the command line. */
import type { EvaluationReport } from "../spam/report.ts";
import { counted } from "../wording.ts";

const three = (value: number): string => value.toFixed(3);

export function evaluationLines(report: EvaluationReport): string[] {
  const { accounts, spam, prior, best, worstErrors, narrowErrors } = report;
  const error = ({ key, label, probability, sentences }: (typeof worstErrors)[number]) =>
    `  ${key}  ${label}, judged ${(100 * probability).toFixed(1)} % spam: ${sentences.join(" ")}`;
  const bands = (["spam", "genuine"] as const).map(
    (kind) =>
      `  ${kind.padEnd(8)} ${Object.entries(report.bands[kind])
        .map(([band, count]) => `${band} ${count}`)
        .join(" · ")}`,
  );
  return [
    `${counted(accounts, "labelled account")}, ${spam} spam; prior ${prior}`,
    `AUC ${three(report.auc)} · Brier ${three(report.brier)} · ECE ${three(report.ece)} (at a base rate of 10 %: Brier ${three(report.brierAtTenPercent)}, ECE ${three(report.eceAtTenPercent)})`,
    "",
    "threshold  spam found  spam missed  genuine flagged  genuine left   MCC",
    ...[...report.confusion, report.evenAtOwnShare, best].map(
      (row) =>
        `${row.threshold.toFixed(3).padStart(9)}  ${String(row.truePositives).padStart(10)}  ${String(row.falseNegatives).padStart(11)}  ${String(row.falsePositives).padStart(15)}  ${String(row.trueNegatives).padStart(12)}  ${three(row.mcc)}`,
    ),
    `(the third is even odds if ${((100 * spam) / accounts).toFixed(0)} % were expected to be spam, as among these labels; the last has the highest MCC)`,
    "",
    "bands",
    ...bands,
    "",
    "signal                    AUC alone  seen at",
    ...report.signals.map(
      ({ signal, auc, coverage }) =>
        `${signal.padEnd(24)}  ${three(auc)}      ${(100 * coverage).toFixed(0)} %`,
    ),
    "",
    "most wrong",
    ...worstErrors.map(error),
    "",
    "wrong by a hair",
    ...narrowErrors.map(error),
  ];
}
