/** A home folder whose graph is the made world of so many accounts, loaded by the offline import tool; kept and used again. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Graph } from "../../src/graph/driver.ts";
import { openGraph } from "../../src/graph/driver.ts";
import { migrate } from "../../src/graph/migrate.ts";
import { LIST_SEPARATOR } from "../../src/imports/bulk/csv-files.ts";
import { readConfig } from "../../src/server/config.ts";
import { silent } from "../../src/server/console.ts";
import { bulkLoaderOf } from "../../src/server/neo4j/bulk-load.ts";
import type { Neo4jLease } from "../../src/server/neo4j/lease.ts";
import { acquireNeo4j } from "../../src/server/neo4j/managed.ts";
import { interactionKinds } from "../../src/words.ts";
import { SOURCE, WORLD_END, writeWorld } from "./world-files.ts";

export interface OpenHome {
  readonly home: string;
  readonly graph: Graph;
  readonly lease: Neo4jLease;
  close(): Promise<void>;
}

/** Starts the managed server of a home folder. */
export async function openHome(home: string): Promise<OpenHome> {
  const env = { ...process.env, GRAVITAS_HOME: home, NEO4J_URI: undefined };
  const lease = await acquireNeo4j(readConfig(env), silent, env);
  const graph = openGraph(lease);
  const close = async () => {
    await graph.close();
    await lease.release();
  };
  return { home, graph, lease, close };
}

/** A copy of the world to work on; made first where there is none. */
export async function freshHome(folder: string, accounts: number): Promise<string> {
  const [world, home] = [join(folder, `world-${accounts}`), join(folder, `home-${accounts}`)];
  if (!existsSync(join(world, "made"))) await makeWorld(world, accounts);
  rmSync(home, { recursive: true, force: true });
  execFileSync("cp", ["-a", "--reflink=auto", world, home]);
  return home;
}

async function makeWorld(world: string, accounts: number): Promise<void> {
  rmSync(world, { recursive: true, force: true });
  const files = join(world, "files");
  mkdirSync(files, { recursive: true });
  const paths = await writeWorld(files, accounts);
  const { graph, lease, close } = await openHome(world);
  await bulkLoaderOf(lease)?.load([
    ...loadArguments(paths),
    "--id-type=INTEGER",
    `--array-delimiter=U+00${LIST_SEPARATOR.charCodeAt(0).toString(16)}`,
    "--bad-tolerance=0",
    `--report-file=${join(files, "report")}`,
  ]);
  rmSync(files, { recursive: true });
  await migrate(graph);
  bulkLoaderOf(lease)?.complete();
  await graph.driver.executeQuery(
    `CREATE (s:Source {id: $source, kind: 'csv', network: 'twitter', covers: true, clock: toInteger($end), clockOf: 'event',
                       firstImportAt: toInteger($end), lastImportAt: toInteger($end), paths: []})
     CREATE (s)-[:IMPORTED]->(:Import {number: 1, fingerprint: 'made', status: 'DONE', startedAt: toInteger($end),
                                       finishedAt: toInteger($end), paths: []})`,
    { source: SOURCE, end: WORLD_END },
    { database: graph.database },
  );
  await close();
  writeFileSync(join(world, "made"), "");
}

function loadArguments(paths: ReadonlyMap<string, string>): string[] {
  const types: Readonly<Record<string, string>> = { follows: "FOLLOWS", stated: "STATED" };
  return [...paths].map(([name, path]) => {
    if (name === "accounts") return `--nodes=Account=${path}`;
    if (name === "metrics") return `--nodes=Metric=${path}`;
    const type = types[name] ?? interactionKinds.find((kind) => kind === name) ?? name;
    return `--relationships=${type}=${path}`;
  });
}
