/** Labelled accounts and their follows in a graph of their own: imported, measured and judged the way a run does. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Graph } from "../../graph/driver.ts";
import { importPaths } from "../../imports/import-paths.ts";
import { judgeLabelled } from "../../runs/judge-labelled.ts";
import type { LabelledMeasures } from "../../spam/report.ts";
import type { NetworkId } from "../../words.ts";
import type { CommandInput } from "../command.ts";
import type { Console } from "../console.ts";
import { importProgress } from "../import-progress.ts";
import { withTemporaryGraph } from "../temporary-graph.ts";
import type { LabelledAccounts } from "./labelled-accounts.ts";
import { type LabelledFollows, readLabelledFollows } from "./labelled-follows.ts";

export interface GraphCase {
  readonly known: LabelledAccounts;
  /** Path of a follows table or an edge list. */
  readonly follows: string;
  readonly network: NetworkId;
  readonly folds: number;
  readonly seeds?: ReadonlyMap<string, boolean> | undefined;
}

/** In a graph that is gone afterwards; what cannot be read is told before one is started. */
export async function judgeInGraph(
  { config, console }: Pick<CommandInput, "config" | "console">,
  asked: GraphCase,
): Promise<LabelledMeasures[]> {
  const follows = await readLabelledFollows(asked.follows, asked.known);
  for (const note of follows.notes) console.say(note);
  return withTemporaryGraph(config, console, (graph) => judgeOn(graph, console, asked, follows));
}

/** In an empty graph: the tables are imported, then everybody is measured. */
export async function judgeOn(
  graph: Graph,
  console: Console,
  { known, follows, network, folds, seeds }: GraphCase,
  { lines, newest }: Pick<LabelledFollows, "lines" | "newest">,
): Promise<LabelledMeasures[]> {
  const folder = mkdtempSync(join(tmpdir(), "gravitas-labelled-"));
  try {
    const accounts = join(folder, "accounts.csv");
    writeFileSync(accounts, known.lines.join("\n"));
    const own = join(folder, "follows.csv");
    if (lines !== null) writeFileSync(own, lines.join("\n"));
    const now = Math.max(known.clock, newest);
    const progress = importProgress(console);
    const paths = [accounts, lines === null ? follows : own];
    await importPaths(graph, { paths, network, now }, progress).finally(progress.end);
    return await judgeLabelled(graph, known.labels, { folds, seeds, now });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
