/** Small worlds of named people, written straight into the graph the way an import leaves them. */
import type { Graph } from "../../src/graph/driver.ts";
import { cypher } from "../harness.ts";

/** Noon of 1 November 2026 UTC, milliseconds: the clock of these worlds. */
export const NOON = Date.UTC(2026, 10, 1, 12);
export const DAY = 86_400_000;

export interface Person {
  readonly name: string;
  readonly network?: string;
  /** Properties of the account besides its keys. */
  readonly account?: Record<string, unknown>;
  /** Counts the network states, observed at noon. */
  readonly stated?: Record<string, number>;
  readonly follows?: readonly string[];
  /** Acts as "KIND target daysAgo"; without days: no time. */
  readonly acts?: readonly string[];
}

export const keyOf = (name: string): string => (name.includes(":") ? name : `twitter:${name}`);

/** Writes people in the given order; users as slug to account names. */
export async function writeWorld(
  graph: Graph,
  people: readonly Person[],
  users: Readonly<Record<string, readonly string[]>> = {},
): Promise<void> {
  const rows = people.map(({ name, network = "twitter", account = {}, stated }) => ({
    key: name.includes(":") ? name : `${network}:${name}`,
    props: {
      network: name.split(":")[1] === undefined ? network : name.split(":")[0],
      handle: name,
      ...account,
    },
    stated: stated ?? null,
  }));
  await cypher(
    graph,
    `UNWIND $rows AS row MERGE (a:Account {key: row.key}) SET a += row.props
     FOREACH (s IN CASE WHEN row.stated IS NULL THEN [] ELSE [row.stated] END |
       CREATE (a)-[:STATED]->(m:Metric {id: row.key + '/1', observedAt: toInteger($noon)}) SET m += s)`,
    { rows, noon: NOON },
  );
  const follows = people.flatMap(({ name, follows = [] }) => follows.map((to) => [keyOf(name), keyOf(to)]));
  await cypher(
    graph,
    `UNWIND $follows AS f MATCH (a:Account {key: f[0]}), (b:Account {key: f[1]})
     CREATE (a)-[:FOLLOWS {fromKey: a.key, toKey: b.key, since: 0, precision: 'unknown', source: 's'}]->(b)`,
    { follows },
  );
  const acts = people.flatMap(({ name, acts: own = [] }) =>
    own.map((text, n) => {
      const [kind = "", to = "", days] = text.split(" ");
      const at = days === undefined ? 0 : NOON - Number(days) * DAY;
      return { kind, from: keyOf(name), to: keyOf(to), at, id: `${name}/${n}` };
    }),
  );
  for (const kind of new Set(acts.map((act) => act.kind))) {
    await cypher(
      graph,
      `UNWIND $acts AS x MATCH (a:Account {key: x.from}), (b:Account {key: x.to})
       CREATE (a)-[:${kind} {id: x.id, fromKey: a.key, toKey: b.key, at: x.at}]->(b)`,
      { acts: acts.filter((act) => act.kind === kind) },
    );
  }
  await cypher(
    graph,
    `UNWIND $users AS row MERGE (u:User {slug: row.slug}) SET u.name = row.slug
     WITH u, row UNWIND row.keys AS key MATCH (a:Account {key: key}) MERGE (u)-[:OWNS]->(a)`,
    { users: Object.entries(users).map(([slug, names]) => ({ slug, keys: names.map(keyOf) })) },
  );
}

/** Where the follows of a world come from: one source, heard of at noon, and the import that brought them. */
export async function writeSource(graph: Graph): Promise<void> {
  await cypher(
    graph,
    "CREATE (:Source {id: 's', network: 'twitter', clock: $noon})-[:IMPORTED]->(:Import {number: 1})",
    { noon: NOON },
  );
}

/** A live account: posts, is listed, has a whole profile and years behind it. */
export const real = (name: string, rest: Omit<Person, "name"> = {}): Person => ({
  name,
  account: {
    hasBio: true,
    hasLocation: true,
    hasUrl: true,
    defaultImage: false,
    createdAt: NOON - 1000 * DAY,
  },
  stated: { posts: 800, listed: 4, followers: 300, following: 200 },
  ...rest,
});

/** A shell: follows 500, is followed by one, never posted, default image, never echoed. */
export const shell = (name: string, rest: Omit<Person, "name"> = {}): Person => ({
  name,
  account: {
    hasBio: false,
    hasLocation: false,
    hasUrl: false,
    defaultImage: true,
    createdAt: NOON - 400 * DAY,
  },
  stated: { posts: 0, listed: 0, followers: 1, following: 500 },
  ...rest,
});
