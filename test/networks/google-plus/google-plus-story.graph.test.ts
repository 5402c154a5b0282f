/** Nora's Takeout, which names who reacted, and Bob's log of the same like: one graph, each act once. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { importPaths } from "../../../src/imports/import-paths.ts";
import { cypher, emptyGraph } from "../../harness.ts";
import { bobId, carolId, fixtures, noraId, post } from "./fixtures.ts";

const now = Date.UTC(2019, 2, 1);
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gravitas-plus-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

it("bob likes and carol shares nora's post; her circles are hers, too", async () => {
  const graph = await emptyGraph();
  const person = (id: string, displayName: string) => ({ displayName, resourceName: `users/${id}` });
  write(
    "nora/Stream in Google+/Beiträge/20181008 - bridges.json",
    JSON.stringify(
      post({
        plusOnes: [{ plusOner: person(bobId, "Bob") }],
        reshares: [{ resharer: person(carolId, "Carol") }],
        comments: [
          {
            author: person(bobId, "Bob"),
            content: "yes",
            creationTime: "2018-10-08 22:00:00+0000",
            resourceName: "users/1/posts/2/comments/3",
          },
        ],
      }),
    ),
  );
  write(
    "nora/Kreise in Google+/Freunde.vcf",
    `BEGIN:VCARD\nVERSION:3.0\nFN:Bob\nURL:https://plus.google.com/${bobId}\nEND:VCARD\n`,
  );
  const report = await importPaths(graph, { paths: [join(folder, "nora")], now });
  expect(report).toMatchObject({ skipped: 0, unread: [] });

  const nora = `google-plus:${noraId}`;
  const bob = `google-plus:${bobId}`;
  const carol = `google-plus:${carolId}`;
  const written = Date.UTC(2018, 9, 8, 20, 31, 44);
  expect(await cypher(graph, "MATCH (a)-[:FOLLOWS]->(b) RETURN a.key AS who, b.key AS whom")).toEqual([
    { who: nora, whom: bob },
  ]);
  expect(
    await cypher(
      graph,
      `MATCH (a:Account)-[r:LIKE|REPLY|SHARE|MENTION]->(b:Account)
       RETURN type(r) AS act, a.key AS who, b.key AS whom, r.at AS at ORDER BY act`,
    ),
  ).toEqual([
    { act: "LIKE", who: bob, whom: nora, at: written },
    { act: "REPLY", who: bob, whom: nora, at: Date.UTC(2018, 9, 8, 22) },
    { act: "SHARE", who: carol, whom: nora, at: written },
  ]);
  expect(await cypher(graph, `MATCH (a {key: '${nora}'}) RETURN a.handle AS handle, a.name AS name`)).toEqual(
    [{ handle: "+NoraLind", name: "Nora" }],
  );

  // What only Nora's circles saw stays out unless she says otherwise.
  write("more/reshare.json", fixtures["google-plus-posts reshare"] ?? "");
  await importPaths(graph, { paths: [join(folder, "more")], now });
  const shares = "MATCH (:Account)-[r:SHARE]->(:Account {key: $bob}) RETURN count(r) AS shares";
  expect(await cypher(graph, shares, { bob })).toEqual([{ shares: 0 }]);
  await importPaths(graph, { paths: [join(folder, "more")], now, includePrivate: true });
  expect(await cypher(graph, shares, { bob })).toEqual([{ shares: 1 }]);
}, 30_000);
