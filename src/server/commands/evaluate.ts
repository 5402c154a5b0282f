/** `gravitas evaluate spam`: how good the spam model is on labelled accounts, in a graph of its own that is thrown away. */
import { GravitasError } from "../../errors.ts";
import { importPaths } from "../../imports/import-paths.ts";
import { judgeLabelled } from "../../runs/judge-labelled.ts";
import { reportOn } from "../../spam/report.ts";
import { PRIOR } from "../../spam/verdict-of.ts";
import { networkOf } from "../../words.ts";
import type { Command, CommandInput } from "../command.ts";
import { evaluationLines } from "../evaluation-lines.ts";
import { importProgress } from "../import-progress.ts";
import { readLabels } from "../read-labels.ts";
import { withTemporaryGraph } from "../temporary-graph.ts";

export const evaluate: Command = {
  usage:
    "evaluate spam <accounts.csv> [follows.csv] [--network twitter] [--folds 5] [--seeds labelled.csv] [--prior 0.1] [--json]",
  help: `accounts.csv has the columns of the accounts table and "label": spam or genuine, 1 or 0; follows.csv is
a follows table or an edge list. Both are imported into a temporary graph, measured and judged the way a run
does, and compared with the labels. Your own graph is not touched.

  --network <id>   the network of tables that do not name theirs (default twitter)
  --folds <n>      labels of the other n - 1 folds are where trust and distrust start (default 1: no label
                   is used, only verified and curated accounts are trusted)
  --seeds <path>   an accounts table of other labelled accounts, where trust and distrust start
  --prior <p>      share of spam expected beforehand, between 0 and 1 (default ${PRIOR})

Printed: AUC, MCC, Brier score, calibration error, confusion at 0.5 and 0.9, the ten worst and the ten
narrowest errors.`,
  options: {
    network: { type: "string" },
    folds: { type: "string" },
    seeds: { type: "string" },
    prior: { type: "string" },
  },
  async run(input) {
    const [what, accounts, ...more] = input.rest;
    if (what !== "spam" || accounts === undefined || more.length > 1)
      throw wrong("it takes the word spam, an accounts table and at most one follows table");
    const { network, folds, prior } = optionsOf(input);
    const labels = await readLabels(accounts, network);
    const seeds =
      typeof input.values.seeds === "string" ? await readLabels(input.values.seeds, network) : undefined;
    const judged = await withTemporaryGraph(input.config, input.console, async (graph) => {
      const progress = importProgress(input.console);
      const now = Date.now();
      await importPaths(graph, { paths: [accounts, ...more], network, now }, progress).finally(progress.end);
      return judgeLabelled(graph, labels, { folds, seeds, now });
    });
    const report = reportOn(judged, prior);
    for (const line of evaluationLines(report)) input.console.say(line);
    if (input.values.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return 0;
  },
};

function optionsOf({ values }: CommandInput) {
  const network = networkOf(String(values.network ?? "twitter"));
  if (network === null) throw wrong(`--network: there is no network "${values.network}"`);
  const folds = Number(values.folds ?? 1);
  if (!Number.isInteger(folds) || folds < 1 || folds > 100)
    throw wrong("--folds is a whole number from 1 to 100");
  const prior = Number(values.prior ?? PRIOR);
  if (!(prior > 0 && prior < 1)) throw wrong("--prior lies between 0 and 1");
  return { network, folds, prior };
}

const wrong = (why: string): GravitasError =>
  new GravitasError("BAD_OPTION", `gravitas evaluate: ${why}.`, {
    hint: `Usage: gravitas ${evaluate.usage}`,
  });
