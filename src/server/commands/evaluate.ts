/** `gravitas evaluate spam`: how good the spam model is on labelled accounts, in a graph of its own that is thrown away. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GravitasError } from "../../errors.ts";
import { importPaths } from "../../imports/import-paths.ts";
import { judgeLabelled } from "../../runs/judge-labelled.ts";
import { type EvaluationReport, reportOn } from "../../spam/report.ts";
import { PRIOR } from "../../spam/verdict-of.ts";
import { networkOf } from "../../words.ts";
import type { Command, CommandInput } from "../command.ts";
import { evaluationLines } from "../evaluation-lines.ts";
import { importProgress } from "../import-progress.ts";
import { type LabelledAccounts, readLabelledAccounts } from "../labelled/labelled-accounts.ts";
import { readLabelledFollows } from "../labelled/labelled-follows.ts";
import { withTemporaryGraph } from "../temporary-graph.ts";

export const evaluate: Command = {
  usage:
    "evaluate spam <accounts.csv> [follows.csv] [--network twitter] [--folds 5] [--seeds labelled.csv] [--prior 0.1] [--json]",
  help: `accounts.csv has a column "label" (spam or genuine, bot or human, 1 or 0) and what is known of each account: id or
handle, followers, following, posts, listed, likes_given, created_at, verified, has_bio, has_location, has_url,
default_image, observed_at. Names as X has them (friends_count, statuses_count, screen_name …) are understood, other
columns are left out. follows.csv has source and target (source follows target) and perhaps since, or is a bare edge
list. Both are imported into a temporary graph, measured and judged the way a run does, and compared with the labels.
Your own graph is not touched.

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
    const known = await readLabelledAccounts(accounts, network);
    const seeds =
      typeof input.values.seeds === "string"
        ? (await readLabelledAccounts(input.values.seeds, network)).labels
        : undefined;
    const folder = mkdtempSync(join(tmpdir(), "gravitas-labelled-"));
    try {
      const { paths, now, notes } = await tablesIn(folder, known, more);
      for (const note of notes) input.console.say(note);
      const judged = await withTemporaryGraph(input.config, input.console, async (graph) => {
        const progress = importProgress(input.console);
        await importPaths(graph, { paths, network, now }, progress).finally(progress.end);
        return judgeLabelled(graph, known.labels, { folds, seeds, now });
      });
      tell(input, reportOn(judged, prior));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return 0;
  },
};

function tell(input: CommandInput, report: EvaluationReport): void {
  for (const line of evaluationLines(report)) input.console.say(line);
  if (input.values.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}

/** Our own tables of what was read, in `folder`; `now` is when they speak. */
async function tablesIn(folder: string, known: LabelledAccounts, follows: readonly string[]) {
  const paths = [join(folder, "accounts.csv")];
  writeFileSync(paths[0] as string, known.lines.join("\n"));
  const notes = [...known.notes];
  let now = known.clock;
  for (const path of follows) {
    const { lines, newest, notes: more } = await readLabelledFollows(path, known);
    notes.push(...more);
    now = Math.max(now, newest);
    if (lines !== null) writeFileSync(join(folder, "follows.csv"), lines.join("\n"));
    paths.push(lines === null ? path : join(folder, "follows.csv"));
  }
  return { paths, now, notes };
}

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
