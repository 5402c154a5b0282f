/** Folders with stand-ins for `java` and `mvn`: the environment a user may have, not the database. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** An empty folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "gravitas-unit-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder for the PATH with one shell script per tool; `/bin/sh` is named in full, so nothing else is needed. */
export function pathWith(tools: Record<string, string>, folder: string = temporaryFolder()): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, body] of Object.entries(tools)) {
    const file = join(folder, name);
    writeFileSync(file, `#!/bin/sh\n${body}\n`);
    chmodSync(file, 0o755);
  }
  return folder;
}

/** A `java` that only knows its version, as OpenJDK prints it. */
export const javaOf = (version: string): string =>
  `echo 'openjdk version "${version}" 2025-04-15' >&2; [ "$1" = -version ]`;
