/** Finds Maven on the PATH and runs it, handing its output on line by line. */
import { spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import { GravitasError } from "../../errors.ts";
import type { Env } from "../config.ts";
import { waysOn } from "./ways-on.ts";

/** On Windows Maven is a .cmd file, which only a shell can run; arguments hold no spaces or user input. */
const shell = process.platform === "win32";

/** Throws NO_MAVEN where `mvn` does not run. */
export function requireMaven(env: Env): void {
  const { status } = spawnSync("mvn", ["-version"], { env: { ...env }, shell, stdio: "ignore" });
  if (status === 0) return;
  throw new GravitasError("NO_MAVEN", "No Maven found (looked for mvn on the PATH); it fetches Neo4j once.", {
    hint: waysOn("install Maven 3.6 or newer"),
  });
}

/** Runs Maven in `folder`; resolves to its exit code (null when killed by a signal). */
export function runMaven(
  folder: string,
  goals: readonly string[],
  env: Env,
  onLine: (line: string) => void,
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn("mvn", ["--batch-mode", ...goals], {
      cwd: folder,
      env: { ...env },
      shell,
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on("line", onLine);
    child.once("error", reject);
    child.once("close", resolve);
  });
}
