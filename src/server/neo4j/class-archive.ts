/**
 * A class-data archive for the JVM (https://docs.oracle.com/en/java/javase/17/vm/class-data-sharing.html): Neo4j's twenty
 * thousand classes ready-parsed, which cuts a third off each start. Made once per runtime and Java by running a throwaway
 * server; a start works without it, so that any failure here only costs seconds later.
 */
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Console } from "../console.ts";
import { openHome } from "./home.ts";
import type { Java } from "./java.ts";
import { sizeMemory } from "./memory.ts";
import { startMark } from "./processes.ts";
import { startServer } from "./start.ts";
import { runningServer } from "./state.ts";
import { stopServer } from "./stop.ts";

/** Only the first compiler: the throwaway server never gets warm. */
const quick = "-XX:TieredStopAtLevel=1";

/** JVM options that use the archive of this runtime and Java, making it first where it is missing. */
export async function classArchiveOptions(runtime: string, java: Java, reporter: Console): Promise<string[]> {
  const archive = join(runtime, `classes-java-${java.fullVersion}.jsa`);
  if (!existsSync(archive)) await makeArchive(archive, runtime, java, reporter);
  return existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : [];
}

async function makeArchive(archive: string, runtime: string, java: Java, reporter: Console): Promise<void> {
  const bar = reporter.progress("Runtime", "preparing quick starts, once");
  let folder: string | null = null;
  try {
    await sweep(dirname(runtime));
    folder = mkdtempSync(join(dirname(runtime), `archive-${process.pid}-`));
    const partial = join(folder, "classes.jsa");
    const home = openHome(folder);
    const memory = sizeMemory(0, 0);
    const jvmOptions = [quick, `-XX:ArchiveClassesAtExit=${partial}`];
    const { pid } = await startServer(home, { java: java.command, runtime, memory, jvmOptions, port: null });
    const clean = await stopServer(home, pid);
    if (clean && existsSync(partial)) renameSync(partial, archive);
  } catch {
    // The real start follows and says in full what is wrong, if anything is.
  } finally {
    bar.end();
    if (folder) rmSync(folder, { recursive: true, force: true });
  }
}

/** Throwaway servers and folders whose process was killed. */
async function sweep(cache: string): Promise<void> {
  for (const name of readdirSync(cache)) {
    const pid = /^archive-(\d+)-/.exec(name)?.[1];
    if (!pid || startMark(Number(pid)) !== null) continue;
    const home = openHome(join(cache, name));
    const running = runningServer(home);
    if (running !== null) await stopServer(home, running.pid);
    rmSync(home.folder, { recursive: true, force: true });
  }
}
