/** An import killed with kill -9 and repeated goes on where it stopped, and ends with the graph of one clean import. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importPaths } from "../../src/imports/import-paths.ts";
import type { Activity } from "../../src/networks/activity.ts";
import { graphLines } from "../graph-hash.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { neo4jOfTests } from "../neo4j.ts";
import { account, day, follow, like, now, scripted, textOf } from "./scripted.ts";

const child = new URL("import-child.ts", import.meta.url).pathname;
const batchSize = 25;
let folder: string;

/** 300 people in a ring who follow the next two, like posts and turn from handles into native ids half way. */
function world(): Activity[] {
  const people = 300;
  const name = (n: number): string => (n < people / 2 ? `@p${n % people}` : `${n % people}@p${n % people}`);
  return Array.from({ length: people }, (_, n) => [
    follow(name(n), name(n + 1), now - n * day),
    follow(name(n), name(n + 2)),
    like(name(n), String(n % 40), n % 3 === 0 ? "7" : undefined),
    { type: "Metric" as const, of: account(name(n)), counts: { followers: n } },
  ]).flat();
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gravitas-killed-"));
  const things = world();
  writeFileSync(join(folder, "a.txt"), textOf(things.slice(0, 700)));
  writeFileSync(join(folder, "b.txt"), textOf(things.slice(700)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the import in a process of its own; kills it after so many reports of progress. True when it came to its end. */
async function importKilledAfter(reports: number): Promise<boolean> {
  const args = [
    "--import",
    "tsx",
    child,
    JSON.stringify(neo4jOfTests()),
    String(batchSize),
    String(now),
    folder,
  ];
  const running = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(running, "close");
  let seen = 0;
  for await (const _ of createInterface({ input: running.stdout })) {
    seen++;
    if (seen === reports) running.kill("SIGKILL");
  }
  const [code] = (await ended) as [number | null];
  return code === 0;
}

describe("an import killed again and again", () => {
  it("ends with the same graph as one clean import", async () => {
    let graph = await emptyGraph();
    await importPaths(graph, { paths: [folder], now, batchSize, importers: [scripted] });
    const clean = await graphLines(graph);

    graph = await emptyGraph();
    // Some way into the first file, at its end, into the second: 28 batches of 25 records, then 20.
    for (const reports of [3, 9, 14, 7]) expect(await importKilledAfter(reports)).toBe(false);
    const report = await importPaths(graph, {
      paths: [folder],
      now: now + day,
      batchSize,
      importers: [scripted],
    });
    expect(report).toMatchObject({ number: 1, resumed: true, read: 1_200, accepted: 1_200 });
    expect(await graphLines(graph)).toEqual(clean);
    expect(await cypher(graph, "MATCH (i:Import) RETURN i.status AS status")).toEqual([{ status: "DONE" }]);
  });

  it("goes on rather than from the start", async () => {
    const graph = await emptyGraph();
    expect(await importKilledAfter(12)).toBe(false);
    const [held] = await cypher(graph, "MATCH (f:ImportFile) RETURN f.done AS done");
    // Each report but the first is made once the batch before it is acknowledged.
    expect(held?.done).toBeGreaterThanOrEqual(10 * batchSize);
  });
});
