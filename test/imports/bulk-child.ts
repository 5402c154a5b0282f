/** A process of its own that loads a folder in bulk and dies while the import tool is at work: `tsx bulk-child.ts <path>`. */
import { openGraph } from "../../src/graph/driver.ts";
import { migrate } from "../../src/graph/migrate.ts";
import { importPaths } from "../../src/imports/import-paths.ts";
import { readConfig } from "../../src/server/config.ts";
import { silent } from "../../src/server/console.ts";
import { bulkLoaderOf } from "../../src/server/neo4j/bulk-load.ts";
import { acquireNeo4j } from "../../src/server/neo4j/managed.ts";
import { now, scripted } from "./scripted.ts";

const die = (): void => {
  process.kill(process.pid, "SIGKILL");
};
/** Milliseconds into the load at which the import tool is at work. */
const INTO_THE_TOOL_MS = 2_500;

const [path = ""] = process.argv.slice(2);
const lease = await acquireNeo4j(readConfig(process.env), silent);
const graph = openGraph(lease);
await migrate(graph);
const loader = bulkLoaderOf(lease);
if (!loader) throw new Error("the server is not managed");
const bulk = {
  folder: loader.folder,
  isOurs: loader.isOurs,
  load: (args: readonly string[]) => {
    setTimeout(die, INTO_THE_TOOL_MS);
    return loader.load(args);
  },
  // Too late for the timer: it dies before the load counts as whole.
  complete: die,
};
await importPaths(graph, { paths: [path], now, importers: [scripted], bulk, bulkRows: 1 });
