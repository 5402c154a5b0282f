/**
 * Loads a whole graph with Neo4j's offline import tool (Operations Manual 5, "neo4j-admin database import full"): the managed
 * server is stopped, the tool writes the store, the server starts again at the same port.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { GravitasError } from "../../errors.ts";
import type { BulkLoader } from "../../imports/bulk/bulk-loader.ts";
import { diskFull, inFolder, ownerFolder } from "./files.ts";
import { bulkFolderOf, emptyStore, markHalfLoaded, markWhole, rememberTool } from "./half-loaded.ts";
import type { Home } from "./home.ts";
import type { Neo4jLease } from "./lease.ts";
import { adminArguments } from "./server-conf.ts";

/** Lines of the tool's words shown when it fails. */
const shownLines = 3;

/** How to load a whole graph into the server of this lease; undefined for a server that is not ours to stop. */
export function bulkLoaderOf({ offline }: Pick<Neo4jLease, "offline">): BulkLoader | undefined {
  if (offline === null) return undefined;
  const { home } = offline;
  const folder = bulkFolderOf(home);
  return {
    get folder() {
      inFolder(home.name, "GRAVITAS_HOME", () => ownerFolder(folder));
      return folder;
    },
    isOurs: () => offline.isOurs(),
    load: (args) =>
      offline.whileStopped(async ({ java, runtime }) => {
        markHalfLoaded(home);
        try {
          await runImportTool(home, java, adminArguments(runtime, importCommand(args)));
        } catch (error) {
          emptyStore(home);
          markWhole(home);
          throw error;
        }
      }),
    complete: () => markWhole(home),
  };
}

const importCommand = (args: readonly string[]): string[] => [
  "database",
  "import",
  "full",
  "neo4j",
  "--overwrite-destination",
  ...args,
];

async function runImportTool(home: Home, java: string, args: readonly string[]): Promise<void> {
  const child = spawn(java, args, {
    cwd: home.folder,
    env: { ...process.env, NEO4J_HOME: home.neo4j, NEO4J_CONF: join(home.neo4j, "conf") },
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
  });
  if (child.pid !== undefined) rememberTool(home, child.pid);
  let words = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      words = (words + String(chunk)).slice(-20_000);
    });
  }
  const [status] = (await once(child, "close")) as [number | null];
  if (status === 0) return;
  if (/No space left on device|Disk quota exceeded/i.test(words)) throw diskFull(home.name, "GRAVITAS_HOME");
  const lines = words.split("\n").filter((line) => /error|exception|cause|invalid|unable|memory/i.test(line));
  throw new GravitasError(
    "DATABASE_FAILED_TO_START",
    `Neo4j's import tool did not load the files. It said:\n${lines
      .slice(0, shownLines)
      .map((line) => `  ${line.trim()}`)
      .join("\n")}`,
    { hint: "The graph is empty, as before; nothing is lost. Import again once the cause is gone." },
  );
}
