/** A blog links to Nora's site: the table and the API tell the same link, which is one. */
import { expect, it } from "vitest";
import { importPaths } from "../../../src/imports/import-paths.ts";
import { cypher, emptyGraph } from "../../harness.ts";
import { exportOf } from "../export-of.ts";
import { domains, linkCounts, pages, urlLinks } from "./fixtures.ts";

it("blog.example.net links to example.org", async () => {
  const graph = await emptyGraph();
  await importPaths(graph, exportOf("/bing", { "pages.csv": pages }));
  await importPaths(graph, exportOf("/api", { "links.json": JSON.stringify([urlLinks, linkCounts]) }));
  expect(await cypher(graph, "MATCH (a)-[l:LINK]->(b) RETURN a.key AS from, b.key AS to")).toEqual([
    { from: "web:blog.example.net", to: "bing:example.org" },
  ]);
  expect(
    await cypher(
      graph,
      "MATCH (a:Account)-[:STATED]->(m:Metric) RETURN a.key AS site, m.linksReceived AS links",
    ),
  ).toEqual([{ site: "bing:example.org", links: 42 }]);

  const as = { network: "bing", handle: "example.org" } as const;
  await importPaths(graph, exportOf("/domains", { "domains.csv": domains }, { as }));
  expect(
    await cypher(
      graph,
      "MATCH (a)-[l:LINK]->(b:Account {key: 'bing:example.org'}) RETURN DISTINCT a.key AS from ORDER BY from",
    ),
  ).toEqual([{ from: "web:blog.example.net" }, { from: "web:news.example" }]);
});
