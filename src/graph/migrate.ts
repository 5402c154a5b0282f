/**
 * Applies `schema/migrations` in order: numbered files, one statement at a time, all `IF NOT EXISTS`, so a migration cut short
 * is simply applied again. Each applied file leaves its checksum; an edited one is refused, and so is a graph that knows
 * migrations this program does not have.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { GravitasError } from "../errors.ts";
import { asGravitasError, BATCH_DEADLINE_MS, type Graph } from "./driver.ts";

export interface Migration {
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

const FOLDER = new URL("../../schema/migrations/", import.meta.url);

/** Reads the migrations of a folder in the order of their numbers. */
export function readMigrations(folder: URL = FOLDER): Migration[] {
  return readdirSync(folder)
    .filter((file) => /^\d{3}-.+\.cypher$/.test(file))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, folder), "utf8");
      return {
        name: file.replace(/\.cypher$/, ""),
        checksum: createHash("sha256").update(text).digest("hex"),
        statements: text
          .replace(/^\s*\/\/.*$/gm, "")
          .split(";")
          .map((statement) => statement.trim())
          .filter(Boolean),
      };
    });
}

/**
 * Brings the graph to this program's schema; returns the names applied now.
 * @throws MIGRATION_CHANGED, GRAPH_NEWER, and the driver's outages
 */
export async function migrate(
  graph: Graph,
  migrations: readonly Migration[] = readMigrations(),
): Promise<string[]> {
  try {
    const applied = await appliedMigrations(graph);
    const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
    for (const [name, checksum] of applied) checkApplied(name, checksum, known.get(name));
    const missing = migrations.filter((migration) => !applied.has(migration.name));
    for (const migration of missing) await apply(graph, migration);
    if (missing.length > 0) await run(graph, "CALL db.awaitIndexes(600)");
    return missing.map((migration) => migration.name);
  } catch (error) {
    throw asGravitasError(error);
  }
}

function checkApplied(name: string, checksum: string, known: string | undefined): void {
  if (known === undefined) {
    throw new GravitasError(
      "GRAPH_NEWER",
      `This graph was written by a newer Gravitas (it has migration ${name}).`,
      {
        hint: "Update Gravitas, or choose another folder with GRAVITAS_HOME.",
      },
    );
  }
  if (known !== checksum) {
    throw new GravitasError("MIGRATION_CHANGED", `Migration ${name} was edited after it had been applied.`, {
      hint: "Restore the file and put the change into a new migration.",
    });
  }
}

async function appliedMigrations(graph: Graph): Promise<Map<string, string>> {
  const records = await run(
    graph,
    "MATCH (m:Migration) RETURN m.name AS name, m.checksum AS checksum ORDER BY name",
  );
  return new Map(records.map((record) => [record.get("name") as string, record.get("checksum") as string]));
}

async function apply(graph: Graph, migration: Migration): Promise<void> {
  for (const statement of migration.statements) await run(graph, statement);
  await run(
    graph,
    "MERGE (m:Migration {name: $name}) ON CREATE SET m.checksum = $checksum, m.appliedAt = datetime()",
    { name: migration.name, checksum: migration.checksum },
  );
}

/**
 * Schema statements need a transaction of their own each; they are idempotent, so the driver may retry them. No bookmarks:
 * after a bulk load has replaced the store, those of the old one would be waited for in vain.
 */
async function run(graph: Graph, text: string, params: Record<string, unknown> = {}) {
  const config = {
    database: graph.database,
    bookmarkManager: null,
    transactionConfig: { timeout: BATCH_DEADLINE_MS },
  };
  return (await graph.driver.executeQuery(text, params, config)).records;
}
