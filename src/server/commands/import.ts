/** `gravitas import`: reads what networks gave people into the graph, reports per file, and scores. */
import { GravitasError } from "../../errors.ts";
import type { Graph } from "../../graph/driver.ts";
import type { ImportOptions } from "../../imports/import-options.ts";
import { importIntoNew, importPaths } from "../../imports/import-paths.ts";
import type { ImportReport, ImportReporter } from "../../imports/import-report.ts";
import { readAgain } from "../../imports/list-sources.ts";
import { accountOptions } from "../account-option.ts";
import type { Command, CommandInput } from "../command.ts";
import { collectEarly } from "../early-collection.ts";
import { importProgress } from "../import-progress.ts";
import { reportLines } from "../import-report-lines.ts";
import { scoreAgain } from "../import-scores.ts";
import { undoImportOf } from "../import-undo.ts";
import { bulkLoaderOf } from "../neo4j/bulk-load.ts";
import { claimNewHome, type NewHome } from "../neo4j/new-home.ts";
import { secretOf } from "../neo4j/secret.ts";
import { networkOption } from "../network-option.ts";
import { suppressionBookOf } from "../suppression-file.ts";
import { unlessStopped } from "../unless-stopped.ts";
import { withGraph } from "../with-graph.ts";

export const importCommand: Command = {
  usage: "import <path>… [--as twitter:@handle]… [--network twitter] [--dry-run] [--no-score] [--json]",
  help: `Paths are files or folders; zip, tar and gz are read as they are. Files are recognised by their content.

  --as <network:@handle>     whose the files are, if they do not say; network:id works too;
                             once for each network
  --network <id>             the network of files that do not name theirs (x is twitter)
  --covers-network <id>      the files hold this whole network: its clock is theirs
  --include-private          keep what was shown only to some people, of your own archive
  --undo <number>            take an import back, as if it had never been; no paths
  --source <id>              read a source again from where it came (gravitas sources); no paths
  --dry-run                  the report, without writing and without a database
  --no-score                 do not score afterwards

Importing the same files again changes nothing; an import that was interrupted goes on where it stopped.
What is kept and what never is: docs/imports.md.`,
  options: {
    network: { type: "string" },
    as: { type: "string", multiple: true },
    "covers-network": { type: "string" },
    "include-private": { type: "boolean" },
    source: { type: "string" },
    undo: { type: "string" },
    "dry-run": { type: "boolean" },
    "no-score": { type: "boolean" },
  },
  async run(input) {
    const { values, rest, config, console } = input;
    const source = typeof values.source === "string" ? values.source : null;
    if (typeof values.undo === "string" && rest.length === 0 && source === null) {
      return undoImportOf(input, values.undo);
    }
    if (values.undo !== undefined) throw alone("--undo");
    if ((rest.length === 0) === (source === null)) {
      const what = source === null ? "no path was given" : "--source knows its own paths";
      throw new GravitasError("BAD_OPTION", `gravitas import: ${what}.`, {
        hint: `Usage: gravitas ${importCommand.usage}`,
      });
    }
    collectEarly();
    const given = optionsOf(input);
    // What is only read needs no server; what came from a source is known to the graph alone.
    if (given.dryRun && source === null) return importAll(null, importing(null, given), input);
    const home = source === null ? await claimNewHome(config, console) : null;
    if (home !== null) return importFirst(home, given, input).finally(home.release);
    return withGraph(input, async ({ graph, lease }) => {
      const options = source === null ? given : { ...given, ...(await readAgain(graph, source)) };
      return importAll(graph, importing(graph, { ...options, bulk: bulkLoaderOf(lease) }), input);
    });
  },
};

type Importing = (reporter: ImportReporter) => Promise<ImportReport>;

const importing =
  (graph: Graph | null, options: ImportOptions): Importing =>
  (reporter) =>
    importPaths(graph, options, reporter);

/** The first import of a home: what the import tool takes is loaded before the server's first start. */
async function importFirst(home: NewHome, given: ImportOptions, input: CommandInput): Promise<number> {
  const progress = importProgress(input.console);
  const beginning = importIntoNew({ ...given, bulk: bulkLoaderOf(home) }, progress);
  const rest = await unlessStopped(beginning).finally(progress.end);
  return withGraph(input, ({ graph }) => importAll(graph, (reporter) => rest(graph, reporter), input));
}

/** Imports, reports and scores; resolves to the exit code. */
async function importAll(
  graph: Graph | null,
  work: Importing,
  { values, console }: CommandInput,
): Promise<number> {
  const progress = importProgress(console);
  const report = await work(progress).finally(progress.end);
  for (const line of reportLines(report)) console.say(line);
  const silent = graph === null || values["dry-run"] || values["no-score"];
  const scores = silent ? [] : await scoreAgain(graph, console, subjectsOf(report));
  for (const sentence of scores) console.say(sentence);
  if (values.json) process.stdout.write(`${JSON.stringify({ ...report, scores }, null, 2)}\n`);
  return failed(report) ? 1 : 0;
}

const alone = (option: string): GravitasError =>
  new GravitasError("BAD_OPTION", `gravitas import: ${option} takes no paths and no --source.`, {
    hint: `Usage: gravitas import ${option} <number>`,
  });

/** A folder holds much that is no export; what was tried and could not be read is a failure. */
const failed = (report: ImportReport): boolean =>
  report.unread.some(({ code }) => code !== null && code !== "NOT_RECOGNISED");

const subjectsOf = (report: ImportReport): string[] => [
  ...new Set(report.files.flatMap(({ subject }) => subject ?? [])),
];

function optionsOf({ values, lists, rest, config }: CommandInput): ImportOptions {
  const book = suppressionBookOf(config.home);
  return {
    secret: secretOf(config.home),
    suppressionSecret: book.secret,
    suppressedHashes: book.read(),
    paths: rest,
    network: networkOption("--network", values.network),
    as: accountOptions(lists.as ?? []),
    coversNetwork: networkOption("--covers-network", values["covers-network"]),
    includePrivate: values["include-private"] === true,
    dryRun: values["dry-run"] === true,
    now: Date.now(),
  };
}
