/** Labelled accounts and follows through the product's own import, Cypher and Graph Data Science, in a graph that is thrown away. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importPaths } from "../../src/imports/import-paths.ts";
import { judgeLabelled, type LabelledAccount } from "../../src/runs/judge-labelled.ts";
import { readConfig } from "../../src/server/config.ts";
import { createConsole } from "../../src/server/console.ts";
import { withTemporaryGraph } from "../../src/server/temporary-graph.ts";

/** Labels by native id, true: spam. */
export type Labels = ReadonlyMap<string, boolean>;

export interface Tables {
  readonly accounts: readonly string[];
  /** `source,target`: source follows target. */
  readonly follows: readonly string[];
  readonly labels: Labels;
  /** Labels of the other folds are seeds. */
  readonly folds?: number;
  /** Labels of accounts that are not judged. */
  readonly seeds?: Labels;
}

export async function judgeTables({ folds = 1, ...tables }: Tables): Promise<LabelledAccount[]> {
  const folder = mkdtempSync(join(tmpdir(), "gravitas-bench-"));
  const files = [join(folder, "accounts.csv"), join(folder, "follows.csv")] as const;
  writeFileSync(files[0], ["native_id,has_bio", ...tables.accounts.map((id) => `${id},`)].join("\n"));
  writeFileSync(files[1], ["source,target,since", ...tables.follows.map((row) => `${row},`)].join("\n"));
  const byKey = (labels: Labels = new Map()) =>
    new Map([...labels].map(([id, spam]) => [`twitter:${id}`, spam]));
  try {
    return await withTemporaryGraph(
      readConfig(process.env),
      createConsole({ out: process.stderr }),
      async (graph) => {
        const now = Date.now();
        await importPaths(graph, { paths: [...files], network: "twitter", now });
        return judgeLabelled(graph, byKey(tables.labels), { folds, seeds: byKey(tables.seeds), now });
      },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
