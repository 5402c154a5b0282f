/** An import that is undone has never been: the graph is that of the other imports, whatever their order. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import { importPaths } from "../../src/imports/import-paths.ts";
import { undoImport } from "../../src/imports/undo-import.ts";
import type { Activity, Undo } from "../../src/networks/activity.ts";
import { graphLines } from "../graph-hash.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { account, day, follow, importOf, like, now, scriptedArchive } from "./scripted.ts";

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});

const post = (id: string) => ({ network: "twitter" as const, post: id });
const undo = (object: Undo["object"], at: number): Undo => ({
  type: "Undo",
  actor: account("1"),
  object,
  when: { at, precision: "second", of: "event" },
});

/** Imports each list as its own import, numbered from 1. */
async function importAll(...imports: readonly (readonly Activity[])[]): Promise<void> {
  for (const [index, activities] of imports.entries()) {
    await importPaths(graph, importOf({ [`${index}.txt`]: activities }, { now: now + index }));
  }
}

/** The wrong import before, between and after the others; each time undone, and the lines compared with never having been. */
async function expectNoTrace(
  others: readonly (readonly Activity[])[],
  wrong: readonly Activity[],
): Promise<string[]> {
  graph = await emptyGraph();
  await importAll(...others);
  const clean = await graphLines(graph);
  for (const place of [0, others.length]) {
    graph = await emptyGraph();
    await importAll(...others.toSpliced(place, 0, wrong));
    await undoImport(graph, place + 1, now);
    expect(await graphLines(graph)).toEqual(clean);
    expect(
      await cypher(graph, "MATCH (i:Import {number: $number}) RETURN i.status AS status", {
        number: place + 1,
      }),
    ).toEqual([{ status: "UNDONE" }]);
  }
  return clean;
}

/** What a file says that knows bob by his handle alone. */
const byHandle: Activity[] = [
  follow("1", "@Bob", now - 9 * day),
  follow("@bob", "3"),
  like("1", "70", "@bob"),
  like("@bob", "71", "3"),
  like("@bob", "72"),
  { type: "Endorse", actor: account("1"), object: account("@bob"), topic: "jazz" },
  { type: "Create", actor: account("@bob"), object: post("70"), hashtags: ["jazz"] },
  { type: "Metric", of: account("@bob"), counts: { followers: 12.5 }, observedAt: now - day },
  { type: "Own", slug: "bob", name: "Bob", account: account("@bob") },
  { type: "Profile", account: account("@bob"), hasBio: true, createdAt: now - 900 * day },
];

describe("an import undone", () => {
  it("of an empty graph leaves nothing but its own record", async () => {
    await importAll(byHandle);
    const undone = await undoImport(graph, 1, now);
    expect(undone).toMatchObject({ follows: 2, acts: 4, posts: 1 });
    expect(await graphLines(graph)).toEqual([]);
    // The same files can be imported again: another import, with the same content.
    await importAll(byHandle);
    expect(
      await cypher(graph, "MATCH (i:Import) RETURN i.number AS number, i.status AS status ORDER BY number"),
    ).toEqual([
      { number: 1, status: "UNDONE" },
      { number: 2, status: "DONE" },
    ]);
  });

  it("keeps what others said too, as they said it", async () => {
    await expectNoTrace(
      [[follow("1", "2", now - 9 * day), like("1", "70", "2", now - 9 * day), follow("3", "4")]],
      [
        follow("1", "2", now - 30 * day),
        { ...like("1", "70", "2"), when: undefined },
        follow("1", "5"),
        { type: "Profile", account: account("2@robert"), verified: true, hasBio: true },
      ],
    );
  });

  it("parts the accounts that it alone made one, with all that was said by the handle", async () => {
    const clean = await expectNoTrace([byHandle], [follow("3", "2@bob"), follow("1", "2", now - 9 * day)]);
    expect(clean.some((line) => line.includes("twitter:@bob"))).toBe(true);
    expect(clean.some((line) => line.includes("twitter:2 "))).toBe(false);
  });

  it("leaves them one where another import knows the id too", async () => {
    await expectNoTrace([byHandle, [follow("4", "2@bob")]], [follow("3", "2@bob"), like("2@bob", "90", "3")]);
  });

  it("lets acts wait at their post again where it alone knew whose the post is", async () => {
    const clean = await expectNoTrace(
      [[like("1", "70"), { type: "Announce", actor: account("1"), object: post("70") }]],
      [like("3", "70", "2"), { type: "Create", actor: account("2"), object: post("70") }],
    );
    expect(clean.some((line) => line.startsWith("twitter:1 -LIKE-> twitter:post:70"))).toBe(true);
    await expectNoTrace(
      [
        [
          like("1", "70"),
          { type: "Metric", of: post("70"), counts: { likesReceived: 3 }, observedAt: now - day },
        ],
      ],
      [like("3", "70", "2")],
    );
  });

  it("brings back what it had taken back", async () => {
    const clean = await expectNoTrace(
      [
        [
          follow("1", "2", now - 90 * day),
          like("1", "70", "2", now - 9 * day),
          {
            type: "Create",
            actor: account("1"),
            object: post("80"),
            inReplyTo: { ...post("70"), owner: account("2") },
          },
        ],
      ],
      [
        undo(follow("1", "2"), now - 30 * day),
        undo(like("1", "70", "2"), now - 5 * day),
        undo(post("80"), now - 5 * day),
      ],
    );
    expect(clean.filter((line) => / -(FOLLOWS|LIKE|REPLY|POSTED)-> /.test(line))).toHaveLength(4);
  });

  it("counts, names and profiles are those of the other imports", async () => {
    const of = account("2@bob");
    await expectNoTrace(
      [
        [
          { type: "Metric", of, counts: { followers: 10, posts: 3 }, observedAt: now - day },
          { type: "Profile", account: { ...of, name: "Bob" }, verified: false, hasUrl: true },
          { type: "Own", slug: "bob", name: "Bob", account: of },
        ],
      ],
      [
        { type: "Metric", of, counts: { followers: 90_000, listed: 4 }, observedAt: now - day },
        { type: "Metric", of, counts: { followers: 5 }, observedAt: now - 9 * day },
        { type: "Profile", account: { ...of, name: "Robert" }, verified: true, hasBio: true },
        { type: "Own", slug: "bob", name: "Robert", account: of },
        { type: "Own", slug: "bob", name: "Robert", account: account("9") },
      ],
    );
  });

  it("its source goes, or goes back to its clock before", async () => {
    const archive = (at: number, when: number) =>
      importOf(
        { "followers.txt": [follow("1", "2", at)] },
        { importers: [scriptedArchive], as: account("2"), now: when },
      );
    await importPaths(graph, archive(now - 9 * day, now - 8 * day));
    const before = await cypher(graph, "MATCH (s:Source) RETURN properties(s) AS source");
    await importPaths(graph, archive(now - 2 * day, now));
    await undoImport(graph, 2, now);
    expect(await cypher(graph, "MATCH (s:Source) RETURN properties(s) AS source")).toEqual(before);
    await undoImport(graph, 1, now);
    expect(await cypher(graph, "MATCH (s:Source) RETURN s.id AS id")).toEqual([]);
  });

  it("is refused where there is no such import, and does nothing the second time", async () => {
    await expect(undoImport(graph, 7, now)).rejects.toMatchObject({ code: "BAD_OPTION" });
    await importAll(byHandle);
    await undoImport(graph, 1, now);
    expect(await undoImport(graph, 1, now)).toEqual({ follows: 0, acts: 0, posts: 0, accounts: 0 });
  });

  it("tells the run that knew it", async () => {
    await importAll(byHandle);
    await cypher(graph, "CREATE (:Current {id: 'run', number: 1}), (:Run {number: 1, learned: 1})");
    await undoImport(graph, 1, now);
    expect(await cypher(graph, "MATCH (r:Run) RETURN r.undoneSince AS undone")).toEqual([{ undone: true }]);
  });
});
