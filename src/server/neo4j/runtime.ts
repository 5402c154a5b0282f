/**
 * The Neo4j server with Graph Data Science as jars, fetched once by Maven into a cache that all projects of the user share.
 * It is built in a temporary folder and renamed when complete, so that a cut download never looks finished.
 */
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { GravitasError } from "../../errors.ts";
import type { Console } from "../console.ts";
import { diskFull, inFolder, ownerFile } from "./files.ts";
import { requireMaven, runMaven } from "./maven.ts";
import { gdsVersion, goals, neo4jVersion, pom } from "./pom.ts";
import { startMark } from "./processes.ts";
import { waysOn } from "./ways-on.ts";

/** Size of both folders when complete; only the bar needs it. */
const expectedMegabytes = 133;
/** Milliseconds between two looks at the growing folders. */
const lookEvery = 250;
const megabyte = 1_000_000;

export const runtimeName = `Neo4j ${neo4jVersion} + Graph Data Science ${gdsVersion}`;

type Env = Readonly<Record<string, string | undefined>>;

/** The folder that holds `lib/` and `plugins/`, fetching it first where the cache has none. */
export async function findRuntime(cache: string, reporter: Console, env: Env): Promise<string> {
  const folder = join(cache, `neo4j-${neo4jVersion}-gds-${gdsVersion}`);
  if (existsSync(folder)) return folder;
  requireMaven(env);
  const partial = inFolder(cache, "GRAVITAS_CACHE", () => {
    mkdirSync(cache, { recursive: true });
    removeAbandoned(cache);
    const made = mkdtempSync(join(cache, `fetch-${process.pid}-`));
    ownerFile(join(made, "pom.xml"), pom);
    return made;
  });
  const bar = reporter.progress("Runtime", `${runtimeName}, fetched once`);
  try {
    await fetchInto(partial, cache, env, (megabytes) =>
      bar.update(Math.min(megabytes, expectedMegabytes), expectedMegabytes, "MB"),
    );
    rename(partial, folder);
    bar.end(`${runtimeName}, fetched once into ${cache}`);
  } catch (error) {
    bar.end();
    throw error;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}

/** Runs Maven and reports megabytes: what it says it downloaded, or what it has copied, whichever is more. */
async function fetchInto(
  folder: string,
  cache: string,
  env: Env,
  onMegabytes: (megabytes: number) => void,
): Promise<void> {
  const log = join(cache, "fetch.log");
  const lines: string[] = [];
  let downloaded = 0;
  const look = setInterval(async () => onMegabytes(Math.max(downloaded, await copied(folder))), lookEvery);
  try {
    inFolder(cache, "GRAVITAS_CACHE", () => rmSync(log, { force: true }));
    const exit = await runMaven(folder, goals, env, (line) => {
      lines.push(line);
      downloaded += downloadedMegabytes(line);
    });
    inFolder(cache, "GRAVITAS_CACHE", () => appendFileSync(log, `${lines.join("\n")}\n`));
    if (exit !== 0) throw fetchFailure(lines, cache, log);
    const jars = (name: string): number => readdirSync(join(folder, name)).length;
    if (!existsSync(join(folder, "lib")) || !existsSync(join(folder, "plugins")) || jars("plugins") === 0) {
      throw fetchFailure(lines, cache, log);
    }
  } finally {
    clearInterval(look);
  }
}

/** Megabytes of a Maven line such as `Downloaded from central: … (3.1 MB at 5.2 MB/s)`. */
export function downloadedMegabytes(line: string): number {
  const match = /^(?:\[INFO\] )?Downloaded from .*\.jar \(([\d.]+) ([kM]?)B at /.exec(line);
  if (!match) return 0;
  const unit = match[2] === "M" ? 1 : match[2] === "k" ? 1e-3 : 1e-6;
  return Number(match[1]) * unit;
}

async function copied(folder: string): Promise<number> {
  let bytes = 0;
  for (const name of ["lib", "plugins"]) {
    const files = await readdir(join(folder, name)).catch(() => []);
    const sizes = await Promise.all(files.map((file) => stat(join(folder, name, file)).catch(() => null)));
    for (const size of sizes) bytes += size?.size ?? 0;
  }
  return bytes / megabyte;
}

function fetchFailure(lines: readonly string[], cache: string, log: string): GravitasError {
  const output = lines.join("\n");
  if (/No space left on device|Disk quota exceeded/i.test(output)) return diskFull(cache, "GRAVITAS_CACHE");
  const network =
    /Could not transfer|Unknown host|UnknownHostException|offline mode|Connect(ion)? (refused|timed out|reset)|Network is unreachable/i;
  const what = network.test(output)
    ? "Maven Central cannot be reached, and Neo4j is not in the cache yet"
    : "Maven stopped with an error";
  return new GravitasError("FETCH_FAILED", `Neo4j was not fetched: ${what}. Maven's own words: ${log}`, {
    hint: `${waysOn("go online (or fix Maven's settings.xml for your proxy or mirror) and start again")}`,
  });
}

/** Another process may have finished the same fetch first; then its folder stands and ours is dropped. */
function rename(partial: string, folder: string): void {
  try {
    renameSync(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** Removes temporary folders whose fetching process is gone. */
function removeAbandoned(cache: string): void {
  for (const name of readdirSync(cache)) {
    const pid = /^fetch-(\d+)-/.exec(name)?.[1];
    if (pid && startMark(Number(pid)) === null) rmSync(join(cache, name), { recursive: true, force: true });
  }
}
