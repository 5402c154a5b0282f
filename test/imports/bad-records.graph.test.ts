/** What cannot be true is left out with its reason and place; the rest of the file is imported. */
import { beforeEach, describe, expect, it } from "vitest";
import { GravitasError } from "../../src/errors.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { importPaths } from "../../src/imports/import-paths.ts";
import { importsPage } from "../../src/imports/imports-page.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { account, day, fileOf, follow, importOf, like, now, scriptedArchive } from "./scripted.ts";

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});

describe("records that cannot be", () => {
  it("each is named with reason and place, and the good ones are kept", async () => {
    const report = await importPaths(
      graph,
      importOf({
        "a.txt": [
          follow("1", "1"),
          follow("1", "2", now + 2 * day),
          follow("1", "3", -1),
          follow("1", `@${"x".repeat(10_000_000)}`),
          follow("1", "@bro\u0000ken"),
          follow("9007199254740993", "9007199254740992"),
          follow("1", "4", now + day / 2),
          like("5", "70", "5"),
          { type: "Metric", of: account("1"), counts: { followers: -3 } },
          { type: "NotKept", what: "check-ins" },
          { skipped: "the row has no target", place: 11 },
          { unknownField: "mood" },
          { type: "Create", actor: account("1"), inReplyTo: account("1") },
        ],
      }),
    );
    const [file] = report.files;
    expect(file).toMatchObject({ read: 12, accepted: 4, skipped: 8, unknownFields: ["mood"] });
    expect(file?.reasons).toEqual([
      { reason: "act of an account toward itself", count: 2, places: [1, 8] },
      { reason: "time in the future", count: 1, places: [2] },
      { reason: "time before 1970", count: 1, places: [3] },
      { reason: "handle longer than 255 characters", count: 1, places: [4] },
      { reason: "handle with control characters or broken UTF-8", count: 1, places: [5] },
      { reason: "count of followers below 0 or no number", count: 1, places: [9] },
      { reason: "the row has no target", count: 1, places: [11] },
    ]);
    expect(file?.kept).toEqual({ follows: 2, "check-ins": 1, "plain posts": 1 });
    // 2^53 + 1 and 2^53 are two accounts: ids are text.
    expect(await cypher(graph, "MATCH (a)-[:FOLLOWS]->(b) RETURN a.key AS a, b.key AS b ORDER BY a")).toEqual(
      [
        { a: "twitter:1", b: "twitter:4" },
        { a: "twitter:9007199254740993", b: "twitter:9007199254740992" },
      ],
    );
    const [stored] = await importsPage(graph, { before: Number.MAX_SAFE_INTEGER, limit: 10 });
    expect(stored).toMatchObject({
      number: 1,
      status: "DONE",
      files: [{ path: "a.txt", read: 12, reasons: file?.reasons }],
    });
  });

  it("a follow told again with an exact or earlier time keeps the better, whatever the order", async () => {
    const told = [
      follow("1", "2"),
      follow("1", "2", now - 3 * day, "day"),
      follow("1", "2", now - 2 * day),
      follow("1", "2", now - 5 * day, "day"),
    ];
    for (const order of [told, told.toReversed()]) {
      graph = await emptyGraph();
      await importPaths(graph, importOf({ "a.txt": order.slice(0, 2), "b.txt": order.slice(2) }));
      expect(
        await cypher(graph, "MATCH ()-[f:FOLLOWS]->() RETURN f.since AS since, f.precision AS precision"),
      ).toEqual([{ since: now - 2 * day, precision: "second" }]);
    }
  });
});

describe("files that cannot be", () => {
  it("an archive that does not say whose it is asks for --as, naming the file", async () => {
    const options = importOf({ "followers.js": [follow("1", "2")] }, { importers: [scriptedArchive] });
    const error = await importPaths(graph, options).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GravitasError);
    expect(error).toMatchObject({
      code: "SUBJECT_UNKNOWN",
      message: expect.stringContaining("followers.js"),
    });
    expect(await cypher(graph, "MATCH (i:Import) RETURN i")).toEqual([]);
  });

  it("a page of HTML among good files is listed with the way out, and the rest is imported", async () => {
    const good = importOf({ "a.txt": [follow("1", "2")] });
    const report = await importPaths(graph, {
      ...good,
      async *find(paths) {
        yield fileOf("followers.html", "<!DOCTYPE html><html><body>Followers</body></html>");
        yield* good.find?.(paths) ?? [];
      },
    });
    expect(report.accepted).toBe(1);
    expect(report.unread).toMatchObject([
      { path: "followers.html", code: "NOT_RECOGNISED", hint: expect.stringContaining("choose JSON") },
    ]);
  });

  it("a dry run reports and writes nothing", async () => {
    const report = await importPaths(graph, importOf({ "a.txt": [follow("1", "2")] }, { dryRun: true }));
    expect(report).toMatchObject({ number: null, accepted: 1 });
    expect(await cypher(graph, "MATCH (n) WHERE NOT n:Migration RETURN n")).toEqual([]);
  });
});

describe("sources", () => {
  const sources = () =>
    cypher(
      graph,
      "MATCH (s:Source) RETURN s.id AS id, s.clock AS clock, s.covers AS covers, s.firstImportAt AS first, s.lastImportAt AS last, s.expectedIntervalMs AS expected",
    );

  it("the clock is the newest event, else the time of import, and is expected again after twice the usual gap", async () => {
    await importPaths(graph, importOf({ "a.txt": [follow("1", "2")] }));
    expect(await sources()).toEqual([
      { id: "scripted:twitter", clock: now, covers: false, first: now, last: now, expected: 30 * day },
    ]);
    graph = await emptyGraph();
    const third = now + 60 * day;
    for (const at of [now - 20 * day, now + 20 * day, third]) {
      const world = importOf(
        { "a.txt": [follow("1", "2", at - day)] },
        { now: at, coversNetwork: "twitter" },
      );
      await importPaths(graph, world);
    }
    // Gaps of 40 and 40 days: expected within 80.
    expect(await sources()).toEqual([
      {
        id: "scripted:twitter",
        clock: third - day,
        covers: true,
        first: now - 20 * day,
        last: third,
        expected: 80 * day,
      },
    ]);
  });

  it("seeds are moved by whole days", async () => {
    const at = Date.UTC(2025, 0, 3, 8, 30);
    await importPaths(graph, importOf({ "a.txt": [follow("1", "2", at)] }, { shiftDays: 10 }));
    expect(await cypher(graph, "MATCH ()-[f:FOLLOWS]->() RETURN f.since AS since")).toEqual([
      { since: Date.UTC(2025, 0, 13, 8, 30) },
    ]);
  });
});
