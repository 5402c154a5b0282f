/**
 * A process of its own that loads a folder into a home whose server was never started, and dies while the import tool is at
 * work: `tsx bulk-child.ts <path>`.
 */
import type { BulkLoader } from "../../src/imports/bulk/bulk-loader.ts";
import { importIntoNew } from "../../src/imports/import-paths.ts";
import { readConfig } from "../../src/server/config.ts";
import { silent } from "../../src/server/console.ts";
import { bulkLoaderOf } from "../../src/server/neo4j/bulk-load.ts";
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

const [path = ""] = process.argv.slice(2);
const home = await claimNewHome(readConfig(process.env), silent);
if (home === null) throw new Error("the home is not new");
await importIntoNew({
  paths: [path],
  now,
  importers: [scripted],
  bulkRows: 1,
  bulk: deadly(bulkLoaderOf(home)),
});
die();
