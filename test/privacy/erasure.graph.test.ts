/** Somebody is erased: nothing of them is left anywhere, others' numbers are as if they had never been, and they stay away. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import type { ImportOptions } from "../../src/imports/import-options.ts";
import { importPaths } from "../../src/imports/import-paths.ts";
import { SUPPRESSED } from "../../src/imports/without-suppressed.ts";
import type { Activity } from "../../src/networks/activity.ts";
import { erase } from "../../src/privacy/erase.ts";
import { finishErasures } from "../../src/privacy/erasure/finish-erasures.ts";
import { markErased } from "../../src/privacy/erasure/mark-erased.ts";
import { passingBook as bookOf } from "../../src/privacy/suppression-book.ts";
import { unpackLedger } from "../../src/runs/history/stored-ledger.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { graphLines } from "../graph-hash.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { account, day, follow, importOf, like, now, scriptedArchive } from "../imports/scripted.ts";

const alice = "48001@alice_a";
const bob = "480024800248002@bob_builder";
const carol = "48003@carol_c";
const post = (id: string) => ({ network: "twitter" as const, post: id });

/** Alice, carol and their friends among themselves. */
const others: Activity[] = [
  follow(carol, alice, now - 30 * day),
  follow(alice, carol),
  like(carol, "9001", alice, now - 5 * day),
  { type: "Create", actor: account(alice), object: post("9001"), hashtags: ["jazz"] },
  // The newest that files tell of anybody: until when they speak.
  { type: "Metric", of: account(carol), counts: { posts: 40 }, observedAt: now - day / 2 },
  { type: "Own", slug: "alice", name: "Alice", account: account(alice) },
  { type: "Own", slug: "carol", name: "Carol", account: account(carol) },
];
/** What names bob: by id, by handle, as owner of posts, as person. */
const ofBob: Activity[] = [
  follow(bob, alice, now - 9 * day),
  follow(carol, "@Bob_Builder"),
  like("480024800248002", "9001", alice, now - 2 * day),
  like(alice, "910091009100", bob),
  { type: "Create", actor: account(bob), object: post("910091009100"), hashtags: ["bricks"] },
  {
    type: "Create",
    actor: account(bob),
    object: post("910191019101"),
    inReplyTo: { ...post("9001"), owner: account(alice) },
  },
  { type: "Create", actor: account(alice), mentions: [account("@bob_builder")], nativeId: "9002" },
  { type: "Metric", of: account(bob), counts: { followers: 5000 }, observedAt: now - day },
  {
    type: "Metric",
    of: { ...post("910091009100"), owner: account(bob) },
    counts: { likesReceived: 7 },
    observedAt: now - day,
  },
  { type: "Profile", account: account(bob), hasBio: true, sameOwner: [account("48009@bobs_shop")] },
  { type: "Own", slug: "bob-builder", name: "Bob Builder", account: account(bob) },
];
/** Everything by which he could be found in the graph; ids are long, as times and scores are digits, too. */
const marks = [
  "480024800248002",
  "bob_builder",
  "Bob Builder",
  "bob-builder",
  "910091009100",
  "910191019101",
  "bricks",
];

const book = bookOf();
let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});

const options = (files: Record<string, readonly Activity[]>, more: Partial<ImportOptions> = {}) =>
  importOf(files, { suppressionSecret: book.secret, ...more });
const order = { why: "ERASED", by: "admin", now } as const;

/** Every property of every node and relationship in which one of the words stands. */
async function found(words: readonly string[]): Promise<unknown[]> {
  const things = [
    ...(await cypher(graph, "MATCH (n) WHERE NOT n:Migration RETURN labels(n) AS what, properties(n) AS p")),
    ...(await cypher(graph, "MATCH ()-[r]->() RETURN type(r) AS what, properties(r) AS p")),
  ];
  return things.filter((thing) => {
    const text = JSON.stringify(thing).toLowerCase();
    return words.some((word) => text.includes(word.toLowerCase()));
  });
}

/** What readers see: scores by key or slug. */
const scores = () =>
  cypher(
    graph,
    `MATCH (c:Current) MATCH (n) WHERE n:Account OR n:User
     WITH n, CASE c.number % 2 WHEN 0 THEN n.score0 ELSE n.score1 END AS score
     RETURN coalesce(n.key, n.slug) AS who, score ORDER BY who`,
  );

async function bobIsThere(): Promise<void> {
  await importPaths(graph, options({ "others.txt": others, "town.txt": ofBob }));
  const as = { ...account(bob) };
  // His own archive tells of others, too; its file bears his name.
  await importPaths(
    graph,
    options(
      { "bob_builder/archive.txt": [follow(bob, carol), follow(alice, "48004"), like(bob, "9003", carol)] },
      { as, importers: [scriptedArchive] },
    ),
  );
  await scoreRun(graph, { now });
}

describe("an erased person", () => {
  it("is nowhere: no node, relationship, index, history, report or text names them", async () => {
    await bobIsThere();
    expect((await found(marks)).length).toBeGreaterThan(10);
    const receipt = await erase(graph, { slug: "bob-builder" }, book, order);
    expect(receipt).toMatchObject({ of: "USER", accounts: 1, users: 1, follows: 3, posts: 2, sources: 1 });
    expect(await found(marks)).toEqual([]);
    await scoreRun(graph, { now });
    expect(await found(marks)).toEqual([]);
  });

  it("goes with an account that is all the user has; a user with others stays", async () => {
    await bobIsThere();
    await erase(graph, { key: "twitter:480024800248002" }, book, order);
    expect(await found(marks)).toEqual([]);
  });
});

describe("an erased person whose files are imported again", () => {
  it("does not come back with the same files; what is said of them is counted in the report", async () => {
    await bobIsThere();
    await erase(graph, { slug: "bob-builder" }, book, order);
    const before = await graphLines(graph);
    const report = await importPaths(graph, options({ "town.txt": ofBob }));
    expect(await found(marks.filter((mark) => mark !== "910091009100"))).toEqual([]);
    expect(report.files[0]?.reasons).toContainEqual(expect.objectContaining({ reason: SUPPRESSED }));
    expect((await graphLines(graph)).filter((line) => !before.includes(line))).toEqual([]);
  });

  it("has their own archive refused", async () => {
    await bobIsThere();
    await erase(graph, { slug: "bob-builder" }, book, order);
    const again = importPaths(
      graph,
      options(
        { "mine.txt": [follow(bob, carol)] },
        { as: account("@bob_builder"), importers: [scriptedArchive] },
      ),
    );
    await expect(again).rejects.toMatchObject({ code: "SUBJECT_ERASED" });
  });

  it("who was known by a handle alone is known again when a file tells the id", async () => {
    await importPaths(graph, options({ "a.txt": [follow("@dave", alice)] }));
    await erase(graph, { key: "twitter:@dave" }, book, order);
    await importPaths(
      graph,
      options({ "b.txt": [follow("480054800548005@dave", alice), follow("480054800548005", carol)] }),
    );
    expect(await found(["480054800548005", "dave"])).toEqual([]);
    await importPaths(graph, options({ "c.txt": [follow("480054800548005", carol)] }));
    expect(await found(["480054800548005"])).toEqual([]);
  });

  it("leaves whoever has taken over the handle in peace", async () => {
    await importPaths(graph, options({ "a.txt": [follow("480054800548005@dave", alice, now - 90 * day)] }));
    await erase(graph, { key: "twitter:480054800548005" }, book, order);
    await importPaths(graph, options({ "b.txt": [follow("480064800648006@dave", alice)] }));
    expect(await found(["480064800648006"])).not.toEqual([]);
  });
});

describe("others", () => {
  it("score at the next run as in a graph that never had them", async () => {
    await importPaths(graph, options({ "others.txt": others }));
    await scoreRun(graph, { now });
    const clean = await scores();
    const cleanLines = (await graphLines(graph)).filter((line) => /^twitter:.* -/.test(line));
    graph = await emptyGraph();
    await importPaths(
      graph,
      options({ "others.txt": others, "town.txt": ofBob }, { suppressionSecret: undefined }),
    );
    await scoreRun(graph, { now });
    expect((await scores()).find(({ who }) => who === "alice")).not.toEqual(
      clean.find(({ who }) => who === "alice"),
    );
    await erase(graph, { slug: "bob-builder" }, bookOf(), order);
    await erase(graph, { key: "twitter:48009" }, bookOf(), order);
    await scoreRun(graph, { now });
    expect(await scores()).toEqual(clean);
    expect((await graphLines(graph)).filter((line) => /^twitter:.* -/.test(line))).toEqual(cleanLines);
  });

  it("keep their past values, and the change says ERASURE", async () => {
    await importPaths(
      graph,
      options({ "others.txt": others, "town.txt": ofBob }, { suppressionSecret: undefined }),
    );
    await scoreRun(graph, { now });
    const past = () =>
      cypher(
        graph,
        "MATCH (p:ScorePoint {of: 'user/alice'}) RETURN p.value AS value, p.ledger AS ledger ORDER BY p.run",
      );
    const [before] = await past();
    await erase(graph, { slug: "bob-builder" }, bookOf(), order);
    await scoreRun(graph, { now });
    const [kept, moved] = await past();
    expect(kept).toEqual(before);
    const ledger = unpackLedger(String(moved?.ledger));
    const erased = ledger.lines.filter(({ cause }) => cause === "ERASURE");
    expect(erased).toHaveLength(1);
    const sum = ledger.lines.reduce((total, { points }) => total + points, 0);
    expect(sum).toBeCloseTo(Number(moved?.value) - Number(kept?.value), 9);
  });
});

describe("an erasure cut short", () => {
  it("hides them at once and is finished at the next start, whatever had been deleted by then", async () => {
    await bobIsThere();
    const id = "an erasure";
    await markErased(graph, {
      id,
      at: now,
      of: "USER",
      why: "ERASED",
      by: "admin",
      keys: ["twitter:480024800248002"],
      slugs: ["bob-builder"],
    });
    expect(await cypher(graph, "MATCH (a:Account {key: 'twitter:480024800248002'}) RETURN a")).toEqual([]);
    await cypher(graph, "MATCH (:Erased)-[f:FOLLOWS]-() WITH f LIMIT 1 DELETE f");
    await finishErasures(graph, now);
    expect(await found(marks)).toEqual([]);
    expect(await cypher(graph, "MATCH (e:Erasure) RETURN e.follows AS follows, e.doneAt AS doneAt")).toEqual([
      { follows: 3, doneAt: now },
    ]);
  });
});
