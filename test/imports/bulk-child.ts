/**
 * A process of its own that loads a folder in bulk and dies while the import tool is at work: `tsx bulk-child.ts <path> [new]`,
 * `new` for a home whose server was never started.
 */
import { openGraph } from "../../src/graph/driver.ts";
import { migrate } from "../../src/graph/migrate.ts";
import type { BulkLoader } from "../../src/imports/bulk/bulk-loader.ts";
import { importIntoNew, importPaths } from "../../src/imports/import-paths.ts";
import { readConfig } from "../../src/server/config.ts";
import { silent } from "../../src/server/console.ts";
import { bulkLoaderOf } from "../../src/server/neo4j/bulk-load.ts";
import { acquireNeo4j } from "../../src/server/neo4j/managed.ts";
import { claimNewHome } from "../../src/server/neo4j/new-home.ts";
import { now, scripted } from "./scripted.ts";

const die = (): void => {
  process.kill(process.pid, "SIGKILL");
};
/** Milliseconds into the load at which the import tool is at work. */
const INTO_THE_TOOL_MS = 2_500;

function deadly(loader: BulkLoader | undefined): BulkLoader {
  if (!loader) throw new Error("the server is not managed");
  return {
    folder: loader.folder,
    isOurs: loader.isOurs,
    load: (args) => {
      setTimeout(die, INTO_THE_TOOL_MS);
      return loader.load(args);
    },
    // Too late for the timer: it dies before the load counts as whole.
    complete: die,
  };
}

const [path = "", state] = process.argv.slice(2);
const options = { paths: [path], now, importers: [scripted], bulkRows: 1 };
const config = readConfig(process.env);
if (state === "new") {
  const home = await claimNewHome(config, silent);
  if (home === null) throw new Error("the home is not new");
  await importIntoNew({ ...options, bulk: deadly(bulkLoaderOf(home)) });
  die();
} else {
  const lease = await acquireNeo4j(config, silent);
  const graph = openGraph(lease);
  await migrate(graph);
  await importPaths(graph, { ...options, bulk: deadly(bulkLoaderOf(lease)) });
}
