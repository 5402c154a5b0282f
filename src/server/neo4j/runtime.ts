/**
 * The Neo4j server with Graph Data Science as jars, fetched once by Maven into a cache that all projects of the user share.
 * It is built in a temporary folder and renamed when complete, so that a cut download never looks finished.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { GravitasError } from "../../errors.ts";
import type { Env } from "../config.ts";
import type { Console, Progress } from "../console.ts";
import { fetchProgress } from "./fetch-progress.ts";
import { diskFull, inFolder, ownerFile } from "./files.ts";
import { requireMaven, runMaven } from "./maven.ts";
import { gdsVersion, goals, neo4jVersion, pom } from "./pom.ts";
import { startMark } from "./processes.ts";
import { waysOn } from "./ways-on.ts";

const runtimeName = `Neo4j ${neo4jVersion} + Graph Data Science ${gdsVersion}`;

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
    await fetchInto(partial, cache, env, bar);
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

/** Runs Maven in the folder; its words are kept in the cache's `fetch.log`. */
async function fetchInto(folder: string, cache: string, env: Env, bar: Progress): Promise<void> {
  const log = join(cache, "fetch.log");
  const lines: string[] = [];
  const progress = fetchProgress(folder, bar);
  const exit = await runMaven(folder, goals, env, (line) => {
    lines.push(line);
    progress.line(line);
  }).finally(progress.end);
  inFolder(cache, "GRAVITAS_CACHE", () => writeFileSync(log, `${lines.join("\n")}\n`));
  const complete = ["lib", "plugins"].every((name) => existsSync(join(folder, name)));
  if (exit !== 0 || !complete) throw fetchFailure(lines, cache, log);
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
