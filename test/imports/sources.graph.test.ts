/** Sources as they are listed and read again: Nora's archive from the place it came from. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import { importPaths } from "../../src/imports/import-paths.ts";
import { listSources, readAgain } from "../../src/imports/list-sources.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { account, day, follow, now, scriptedArchive, textOf } from "./scripted.ts";

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});

it("Nora's archive: listed with its clock, read again from where it was, refused once it is gone", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gravitas-source-"));
  const path = join(folder, "followers.txt");
  const options = { now, importers: [scriptedArchive] };
  writeFileSync(path, textOf([follow("2@bob", "1@nora", now - 40 * day)]));
  await importPaths(graph, { ...options, paths: [path], as: account("1@nora") });

  const [source, ...others] = await listSources(graph, now);
  expect(others).toEqual([]);
  expect(source).toMatchObject({
    id: "scripted-archive:twitter:1",
    subject: "twitter:1",
    handle: "nora",
    clock: now - 40 * day,
    clockOf: "event",
    expectedIntervalMs: 30 * day,
    imports: 1,
    status: "FROZEN",
    paths: [path],
  });
  expect((await listSources(graph, now - 10 * day))[0]?.status).toBe("CURRENT");

  writeFileSync(path, textOf([follow("2@bob", "1@nora", now - 40 * day), follow("3", "1", now - day)]));
  const again = await readAgain(graph, source?.id ?? "");
  expect(again).toEqual({
    paths: [path],
    network: "twitter",
    as: { network: "twitter", nativeId: "1" },
    coversNetwork: undefined,
    includePrivate: false,
  });
  await importPaths(graph, { ...options, ...again, now: now + day });
  expect(
    await cypher(graph, "MATCH (:Account {key: 'twitter:1'})<-[f:FOLLOWS]-() RETURN count(f) AS n"),
  ).toEqual([{ n: 2 }]);
  expect(await listSources(graph, now + day)).toMatchObject([
    { id: source?.id, clock: now - day, imports: 2, status: "CURRENT" },
  ]);

  rmSync(folder, { recursive: true });
  await expect(readAgain(graph, source?.id ?? "")).rejects.toMatchObject({
    code: "NO_SUCH_INPUT",
    message: `The source scripted-archive:twitter:1 was read from ${path}, which is not there any more.`,
  });
  await expect(readAgain(graph, "nobody")).rejects.toMatchObject({ code: "BAD_OPTION" });
});
