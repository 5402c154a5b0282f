/** An account known by its handle first and by its native id later is one account, in either order of import. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import { importPaths } from "../../src/imports/import-paths.ts";
import type { Activity } from "../../src/networks/activity.ts";
import { graphLines } from "../graph-hash.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { account, day, follow, importOf, like, now, scripted, scriptedArchive } from "./scripted.ts";

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});

/** What a file says that knows bob by his handle alone. */
const byHandle: Activity[] = [
  follow("1", "@Bob", now - 9 * day),
  follow("@bob", "3"),
  like("1", "70", "@bob"),
  like("@bob", "71", "3"),
  like("@bob", "72"),
  { type: "Endorse", actor: account("1"), object: account("@bob"), topic: "jazz" },
  {
    type: "Create",
    actor: account("1"),
    object: { network: "twitter", post: "80" },
    mentions: [account("@bob")],
  },
  { type: "Create", actor: account("@bob"), object: { network: "twitter", post: "70" } },
  { type: "Metric", of: account("@bob"), counts: { followers: 12.5 }, observedAt: now - day },
  { type: "Own", slug: "bob", name: "Bob", account: account("@bob") },
  { type: "Profile", account: account("@bob"), hasBio: true, createdAt: now - 900 * day },
];
/** And one that knows his native id with the handle. */
const byId: Activity[] = [follow("3", "2@bob"), follow("1", "2", now - 9 * day), like("1", "70", "2")];

async function linesAfter(...imports: Activity[][]): Promise<string[]> {
  graph = await emptyGraph();
  for (const [index, activities] of imports.entries()) {
    await importPaths(graph, importOf({ [`${index}.txt`]: activities }, { now: now + index }));
  }
  return graphLines(graph);
}

describe("a native id learnt late", () => {
  it("gives the same graph in either order, and once more", async () => {
    const late = await linesAfter(byHandle, byId);
    expect(late).toEqual(await linesAfter(byId, byHandle));
    expect(late).toEqual(await linesAfter(byHandle, byId, byHandle, byId));
    expect(late.filter((line) => line.includes("@bob"))).toEqual([]);
    // Follows 1->2, 2->3, 3->2; likes 1->2 (once, though told twice), 2->3, 2->post 72; one endorsement, one mention.
    const links = late.filter((line) => / -(FOLLOWS|LIKE|ENDORSE|MENTION)-> /.test(line));
    expect(links).toHaveLength(8);
  });

  it("moves everything when only the handle was known before", async () => {
    await linesAfter(byHandle, [follow("3", "2@bob")]);
    expect(
      await cypher(
        graph,
        `MATCH (b:Account {key: 'twitter:2'})
         RETURN b.handle AS handle, b.hasBio AS hasBio, COUNT { (b)<-[:OWNS]-() } AS owners, COUNT { (b)-[:STATED]->() } AS stated,
                COUNT { (b)-[:POSTED]->() } AS posted, COUNT { (b)--() } AS links`,
      ),
      // Follows from 1, to 3, from 3; likes from 1, to 3, on 72; endorsement, mention, post, count, owner.
    ).toEqual([{ handle: "bob", hasBio: true, owners: 1, stated: 1, posted: 1, links: 11 }]);
    expect(await cypher(graph, "MATCH (a:Account {key: 'twitter:@bob'}) RETURN a")).toEqual([]);
  });

  it("bob following himself under two names is nobody following nobody", async () => {
    const late = await linesAfter([follow("@bob", "2")], [follow("1", "2@bob")]);
    expect(late).toEqual(await linesAfter([follow("1", "2@bob")], [follow("@bob", "2")]));
    expect(late.filter((line) => line.includes("FOLLOWS"))).toHaveLength(1);
  });

  it("an archive's source stays one when its subject's native id turns up", async () => {
    const archive = (things: Activity[], as: string) =>
      importOf({ "followers.txt": things }, { importers: [scriptedArchive], as: account(as) });
    await importPaths(graph, archive([follow("1", "@bob")], "@bob"));
    await importPaths(graph, importOf({ "a.txt": [follow("3", "2@bob")] }, { importers: [scripted] }));
    await importPaths(graph, archive([follow("4", "@bob")], "@bob"));
    expect(
      await cypher(
        graph,
        "MATCH (s:Source) WHERE s.subject IS NOT NULL RETURN s.id AS id, s.subject AS subject, COUNT { (s)-[:IMPORTED]->() } AS imports",
      ),
    ).toEqual([{ id: "scripted-archive:twitter:@bob", subject: "twitter:2", imports: 2 }]);
    expect(
      await cypher(graph, "MATCH (a)-[:FOLLOWS]->(b {key: 'twitter:2'}) RETURN a.key AS a ORDER BY a"),
    ).toEqual([{ a: "twitter:1" }, { a: "twitter:3" }, { a: "twitter:4" }]);
  });
});
