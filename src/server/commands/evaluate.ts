/** `gravitas evaluate spam`: how good the spam model is on labelled accounts, in a graph of its own that is thrown away. */
import { GravitasError } from "../../errors.ts";
import { type EvaluationReport, reportOn } from "../../spam/report.ts";
import { PRIOR } from "../../spam/verdict-of.ts";
import { networkOf } from "../../words.ts";
import type { Command, CommandInput } from "../command.ts";
import { evaluationLines } from "../evaluation-lines.ts";
import { judgeInGraph } from "../labelled/judge-in-graph.ts";
import { readLabelledAccounts } from "../labelled/labelled-accounts.ts";

export const evaluate: Command = {
  usage:
    "evaluate spam <accounts.csv> [follows.csv] [--network twitter] [--folds 5] [--seeds labelled.csv] [--prior 0.1] [--json]",
  help: `accounts.csv has a column "label" (spam or genuine, bot or human, 1 or 0) and what is known of each account: id or
handle, followers, following, posts, listed, likes_given, created_at, verified, has_bio, has_location, has_url,
default_image, observed_at. Names as X has them (friends_count, statuses_count, screen_name …) are understood, other
columns are left out. follows.csv has source and target (source follows target) and perhaps since, or is a bare edge
list. With follows, both are imported into a temporary graph and measured and judged the way a run does; a table of
accounts alone needs no graph. Your own graph is not touched.

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
    const [what, accounts, follows, ...more] = input.rest;
    if (what !== "spam" || accounts === undefined || more.length > 0)
      throw wrong("it takes the word spam, an accounts table and at most one follows table");
    const { network, folds, prior } = optionsOf(input);
    const known = await readLabelledAccounts(accounts, network);
    const seeds =
      typeof input.values.seeds === "string"
        ? (await readLabelledAccounts(input.values.seeds, network)).labels
        : undefined;
    for (const note of known.notes) input.console.say(note);
    // Where nobody follows anybody there is nothing for a graph to measure.
    const judged =
      follows === undefined
        ? known.profiles
        : await judgeInGraph(input, { known, follows, network, folds, seeds });
    tell(input, reportOn(judged, prior));
    return 0;
  },
};

function tell(input: CommandInput, report: EvaluationReport): void {
  for (const line of evaluationLines(report)) input.console.say(line);
  if (input.values.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
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
