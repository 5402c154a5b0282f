/** `gravitas import`: reads what networks gave people into the graph, reports per file, and scores. */
import { GravitasError } from "../../errors.ts";
import { importPaths } from "../../imports/import-paths.ts";
import { type NetworkId, networkIds, networkOf } from "../../words.ts";
import { accountOption } from "../account-option.ts";
import type { Command } from "../command.ts";
import { importProgress } from "../import-progress.ts";
import { reportLines } from "../import-report-lines.ts";
import { bulkLoaderOf } from "../neo4j/bulk-load.ts";
import { scoreGraph } from "../score-graph.ts";
import { withGraph } from "../with-graph.ts";

export const importCommand: Command = {
  usage: "import <path>… [--network twitter] [--as twitter:@handle] [--dry-run] [--no-score] [--json]",
  help: `Paths are files or folders; zip and gz are read as they are. What a file is, is told by its content.

  --network <id>             the network of files that do not name theirs (x is twitter)
  --as <network:@handle>     whose the files are, where they do not say; network:id works too
  --covers-network <id>      the files hold this whole network: its clock is theirs
  --dry-run                  the report, without writing
  --no-score                 do not score afterwards

Importing the same files again changes nothing; an import that was cut short goes on where it stopped.`,
  options: {
    network: { type: "string" },
    as: { type: "string" },
    "covers-network": { type: "string" },
    "dry-run": { type: "boolean" },
    "no-score": { type: "boolean" },
  },
  run(input) {
    const { values, rest, console } = input;
    if (rest.length === 0) {
      throw new GravitasError("BAD_OPTION", "gravitas import: no path was given.", {
        hint: `Usage: gravitas ${importCommand.usage}`,
      });
    }
    const options = {
      paths: rest,
      network: networkOption("--network", values.network),
      as: accountOption(values.as),
      coversNetwork: networkOption("--covers-network", values["covers-network"]),
      dryRun: values["dry-run"] === true,
      now: Date.now(),
    };
    return withGraph(input, async ({ graph, lease }) => {
      const progress = importProgress(console);
      const report = await importPaths(graph, { ...options, bulk: bulkLoaderOf(lease) }, progress).finally(
        progress.end,
      );
      if (values.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      for (const line of reportLines(report)) console.say(line);
      if (!options.dryRun && !values["no-score"]) await scoreGraph(graph, console);
      return report.unread.some(({ code }) => code !== null) ? 1 : 0;
    });
  },
};

function networkOption(option: string, value: string | boolean | undefined): NetworkId | undefined {
  if (typeof value !== "string") return undefined;
  const network = networkOf(value);
  if (network !== null) return network;
  throw new GravitasError("BAD_OPTION", `${option}: there is no network "${value}".`, {
    hint: `The networks: ${networkIds.join(", ")}; x is twitter.`,
  });
}
