/** What is held about somebody is told, whole; and who decided what. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import { auditPage } from "../../src/privacy/audit/audit-page.ts";
import { erase } from "../../src/privacy/erase.ts";
import { exportPerson } from "../../src/privacy/export/export-person.ts";
import { personParts } from "../../src/privacy/export/person-part.ts";
import { passingBook } from "../../src/privacy/suppression-book.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { apiOn, askAsAdmin } from "../api/ask.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { NOON, real, writeWorld } from "../runs/small-world.ts";

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
  await writeWorld(
    graph,
    [
      real("nora", { follows: ["alice"], acts: ["REPLY alice 2"] }),
      real("alice", { follows: ["nora"], acts: ["LIKE nora 3", "SHARE nora 4"] }),
      real("zoe", { follows: ["alice"] }),
    ],
    { nora: ["nora"] },
  );
  await scoreRun(graph, { now: NOON });
});

async function told(thing: { slug: string } | { key: string }) {
  let text = "";
  for await (const piece of exportPerson(graph, thing, NOON)) text += piece;
  return JSON.parse(text);
}
const label = `mutation { labelAccount(account: "${Buffer.from("Account:twitter:nora").toString("base64url")}", version: 0, quality: AUTHENTIC, reason: "I know her") { __typename } }`;

describe("export-person", () => {
  it("tells accounts, edges both ways, counts, labels and every score with its parts and run, and nothing of others", async () => {
    await askAsAdmin(apiOn(graph, { now: () => NOON, deadlineMs: 60_000 }), label);
    const all = await told({ slug: "nora" });
    expect(Object.keys(all)).toEqual(["exportedAt", "person", ...personParts]);
    expect(all.person[0]).toMatchObject({ slug: "nora" });
    expect(all.accounts).toHaveLength(1);
    expect(all.accounts[0].verdict1.quality).toBeDefined();
    const ends = (edges: { type: string; from: string; to: string }[]) =>
      edges.map(({ type, from, to }) => `${from} ${type} ${to}`).sort();
    expect(ends(all.follows)).toEqual([
      "twitter:alice FOLLOWS twitter:nora",
      "twitter:nora FOLLOWS twitter:alice",
    ]);
    expect(ends(all.interactions)).toEqual([
      "twitter:alice LIKE twitter:nora",
      "twitter:alice SHARE twitter:nora",
      "twitter:nora REPLY twitter:alice",
    ]);
    expect(all.counts).toHaveLength(1);
    expect(all.labels).toMatchObject([{ quality: "AUTHENTIC", by: "admin", reason: "I know her" }]);
    const [score] = all.scores;
    expect(score).toMatchObject({ of: "twitter:nora", run: 1 });
    const points = score.card.contributions.reduce(
      (sum: number, line: { points: number }) => sum + line.points,
      1,
    );
    expect(points).toBeCloseTo(score.value, 9);
    expect(JSON.stringify(all)).not.toContain("zoe");
  });

  it("holds one row at a time: pieces stay small whatever the number of edges", async () => {
    await cypher(
      graph,
      `MATCH (a:Account {key: 'twitter:nora'}) UNWIND range(1, 3000) AS n
       CREATE (b:Account {key: 'twitter:fan' + n, network: 'twitter'})-[:FOLLOWS {fromKey: 'twitter:fan' + n, toKey: a.key, since: 0}]->(a)`,
    );
    let longest = 0;
    let pieces = 0;
    for await (const piece of exportPerson(graph, { key: "twitter:nora" }, NOON)) {
      longest = Math.max(longest, piece.length);
      pieces++;
    }
    expect(pieces).toBeGreaterThan(3000);
    expect(longest).toBeLessThan(20_000);
  });
});

describe("the audit", () => {
  it("names the role, the deed and the account; an erasure by its receipt alone", async () => {
    await askAsAdmin(apiOn(graph, { now: () => NOON, deadlineMs: 60_000 }), label);
    await erase(graph, { key: "twitter:alice" }, passingBook(), {
      why: "ERASED",
      by: "admin",
      now: NOON + 1,
    });
    const rows = await auditPage(graph, { before: NOON + 2, limit: 10 });
    expect(rows.map(({ by, did }) => `${by} ${did}`)).toEqual(["admin erased", "admin labelled"]);
    expect(rows[1]).toMatchObject({ what: "twitter:nora", detail: expect.stringContaining("I know her") });
    expect(JSON.stringify(rows[0])).not.toContain("alice");
  });
});
