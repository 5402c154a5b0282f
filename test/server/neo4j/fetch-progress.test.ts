import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { downloadedMegabytes, fetchProgress } from "../../../src/server/neo4j/fetch-progress.ts";
import { temporaryFolder } from "./fake-tools.ts";

test.each([
  ["[INFO] Downloaded from central: repo/neo4j-kernel-5.26.24.jar (9.5 MB at 12 MB/s)", 9.5],
  ["Downloaded from central: repo/proc-2.13.9.jar (250 kB at 1.2 MB/s)", 0.25],
  ["Downloaded from central: repo/tiny-1.jar (500 B at 3 kB/s)", 0.0005],
  ["Downloaded from central: repo/neo4j-5.26.24.pom (12 kB at 90 kB/s)", 0],
  ["Downloading from central: repo/neo4j-kernel-5.26.24.jar", 0],
])("%s", (line, megabytes) => {
  expect(downloadedMegabytes(line)).toBeCloseTo(megabytes, 9);
});

test("a cold fetch counts descriptions, then megabytes of jars, never past the whole", () => {
  const shown: [number, number | null, string][] = [];
  const progress = fetchProgress(temporaryFolder(), {
    update: (...values) => shown.push(values),
    end() {},
  });
  progress.line("[INFO] Downloaded from central: repo/neo4j-5.26.24.pom (12 kB at 90 kB/s)");
  progress.line("[INFO] Downloaded from central: repo/proc-2.13.9.pom (9 kB at 90 kB/s)");
  progress.line("[INFO] Downloaded from central: repo/scala-library-2.13.11.jar (100 MB at 12 MB/s)");
  progress.line("[INFO] Downloaded from central: repo/lucene-core-9.11.1.jar (50 MB at 12 MB/s)");
  progress.end();
  expect(shown).toEqual([
    [1, null, "library descriptions"],
    [2, null, "library descriptions"],
    [100, 133, "MB"],
    [133, 133, "MB"],
  ]);
});

test("a warm fetch counts what has been copied: 2 MB in lib and 1 MB in plugins", async () => {
  const folder = temporaryFolder();
  for (const [name, megabytes] of [["lib", 2] as const, ["plugins", 1] as const]) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "a.jar"), Buffer.alloc(megabytes * 1_000_000));
  }
  const shown: number[] = [];
  const progress = fetchProgress(folder, { update: (done) => shown.push(done), end() {} });
  await vi.waitFor(() => expect(shown).toContain(3));
  progress.end();
});
