/**
 * A small town on X for the API's tests: nora is followed by alice, bob, carol (real) and by three shells; stella is a hub
 * with more followers than pages look through one by one.
 */
import type { Graph } from "../../src/graph/driver.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { DAY, NOON, real, shell, writeWorld } from "../runs/small-world.ts";

/** Followers of stella: above 2,000, so her pages read bands. */
export const FANS = 2_100;

/** Noon of 1 November 2026 less some days, milliseconds. */
export const daysAgo = (days: number): number => NOON - days * DAY;

/** The town, not scored. nora's followers came 5, 4, 3 days before noon; the shells on one day; dan at no known time. */
export async function writeTown(): Promise<Graph> {
  const graph = await emptyGraph();
  await writeWorld(
    graph,
    [
      real("alice", { follows: ["nora", "bob", "carol"], acts: ["REPLY nora 1", "LIKE nora 2"] }),
      real("bob", { follows: ["nora", "alice", "carol"], acts: ["SHARE nora 3", "LIKE nora 200"] }),
      real("carol", { follows: ["nora", "alice", "bob"], acts: ["LIST nora", "LIKE nora"] }),
      real("dan", { follows: ["nora", "alice"] }),
      shell("shell1", { follows: ["nora"] }),
      shell("shell2", { follows: ["nora"] }),
      shell("shell3", { follows: ["nora"] }),
      real("nora", { follows: ["alice", "bob", "carol"], acts: ["REPLY alice 1"] }),
      { name: "instagram:nora", follows: ["nora"], acts: ["LIKE nora 1"] },
      real("stella"),
    ],
    { "nora-lindqvist": ["nora", "instagram:nora"], "alice-a": ["alice"] },
  );
  await cypher(graph, "MATCH (a:Account) SET a.handleKey = a.handle");
  const since = { alice: 5, bob: 4, carol: 3, shell1: 2, shell2: 2, shell3: 2 };
  await cypher(
    graph,
    `UNWIND $rows AS row MATCH (:Account {key: 'twitter:' + row.name})-[f:FOLLOWS]->(:Account {key: 'twitter:nora'})
     SET f.since = toInteger(row.at), f.precision = 'second'`,
    { rows: Object.entries(since).map(([name, days]) => ({ name, at: daysAgo(days) })) },
  );
  return graph;
}

/** Fans for stella, one an hour, every tenth of them a shell. */
export async function writeFans(graph: Graph): Promise<void> {
  await cypher(
    graph,
    `MATCH (stella:Account {key: 'twitter:stella'})
     UNWIND range(1, $fans) AS n
     CREATE (fan:Account {key: 'twitter:fan' + n, network: 'twitter', handle: 'fan' + n, handleKey: 'fan' + n})
     SET fan += CASE WHEN n % 10 = 0
       THEN {hasBio: false, hasLocation: false, hasUrl: false, defaultImage: true, createdAt: toInteger($noon - 400 * $day)}
       ELSE {hasBio: true, hasLocation: true, hasUrl: true, defaultImage: false, createdAt: toInteger($noon - 1000 * $day)} END
     CREATE (fan)-[:STATED]->(m:Metric {id: fan.key + '/1', observedAt: toInteger($noon)})
     SET m += CASE WHEN n % 10 = 0
       THEN {posts: 0, listed: 0, followers: 1, following: 500}
       ELSE {posts: 800, listed: 4, followers: 300, following: 200} END
     CREATE (fan)-[:FOLLOWS {fromKey: fan.key, toKey: stella.key, since: toInteger($noon - n * 3600000),
                             precision: 'second', source: 's'}]->(stella)`,
    { fans: FANS, noon: NOON, day: DAY },
  );
}
