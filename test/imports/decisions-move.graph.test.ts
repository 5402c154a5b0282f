/** What moderators decided of an account known by its handle alone stays with it when a file tells its id. */
import { expect, it } from "vitest";
import { importPaths } from "../../src/imports/import-paths.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { day, follow, importOf, now } from "./scripted.ts";

it("labels and contests go along with an account that gets another key; the newest label stands", async () => {
  const graph = await emptyGraph();
  await importPaths(graph, importOf({ "a.txt": [follow("1", "@bob", now - 9 * day), follow("1", "2")] }));
  await cypher(
    graph,
    `UNWIND [['twitter:@bob', 'SPAM', 200], ['twitter:2', 'AUTHENTIC', 100]] AS row
     MATCH (a:Account {key: row[0]})
     CREATE (a)-[:LABELLED]->(l:Label {id: row[0], version: 1, quality: row[1], at: row[2]})
     CREATE (a)-[:CONTESTED]->(:Contest {id: row[0], status: 'OPEN', openedAt: row[2]})-[:DECIDED_BY]->(l)
     SET a.label = row[1], a.labels = 1`,
  );
  // A run had put it in a group, which must not keep the empty account.
  await cypher(
    graph,
    "MATCH (a:Account {key: 'twitter:@bob'}) CREATE (a)-[:IN_GROUP]->(:SpamGroup {id: '0/1'})",
  );
  await importPaths(graph, importOf({ "b.txt": [follow("3", "2@bob")] }));
  expect(
    await cypher(
      graph,
      `MATCH (a:Account)-[:LABELLED]->(l) WITH a, l ORDER BY l.version
       RETURN a.key AS key, a.label AS label, a.labels AS labels, collect([l.version, l.quality]) AS all,
              COUNT { (a)-[:CONTESTED]->() } AS contests`,
    ),
  ).toEqual([
    {
      key: "twitter:2",
      label: "SPAM",
      labels: 2,
      all: [
        [1, "AUTHENTIC"],
        [2, "SPAM"],
      ],
      contests: 2,
    },
  ]);
  expect(await cypher(graph, "MATCH (a:Account {key: 'twitter:@bob'}) RETURN a")).toEqual([]);
});
