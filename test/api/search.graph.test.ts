/** Finding people and accounts: by handle, by beginning, mistyped; without spam; in an order that stays. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/server.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { graphLines } from "../graph-hash.ts";
import { cypher, queriesOf } from "../harness.ts";
import { NOON } from "../runs/small-world.ts";
import { apiOn, ask } from "./ask.ts";
import { writeTown } from "./town.ts";

let graph: Graph;
let api: Api;
beforeAll(async () => {
  graph = await writeTown();
  await cypher(
    graph,
    `MATCH (u:User {slug: 'nora-lindqvist'}), (instagram:Account {key: 'instagram:nora'}), (alice:Account {key: 'twitter:alice'}), (shell:Account {key: 'twitter:shell1'})
     SET u.name = 'Nora Lindqvist', instagram.handle = 'nora', alice.handle = 'Alice.Berg', alice.name = 'Alice Berg (nora\\'s friend)', shell.label = 'SPAM', shell.labels = 1
     CREATE (:Account {key: 'twitter:norbert', network: 'twitter', handle: 'norbert', name: 'Will NOT'})`,
  );
  await scoreRun(graph, { now: NOON });
  api = apiOn(graph);
});

const query = `query ($text: String!, $withSpam: Boolean, $first: Int, $after: String) {
  search(text: $text, withSpam: $withSpam, first: $first, after: $after) { totalCount isCut pageInfo { hasNextPage endCursor }
    edges { nearness node { ... on User { slug } ... on Account { key } score { value } } } } }`;
interface Edge {
  readonly nearness: string;
  readonly node: { readonly slug?: string; readonly key?: string };
}
const search = (text: string, more: Record<string, unknown> = {}) =>
  ask(api, query, { text, withSpam: false, ...more });
async function found(text: string, more: Record<string, unknown> = {}): Promise<string[]> {
  const { data, errors } = await search(text, more);
  expect(errors).toEqual([]);
  return data.search.edges.map(({ nearness, node }: Edge) => `${nearness} ${node.slug ?? node.key}`);
}

describe("search", () => {
  it("by handle: who is called just so, with and without @, in any case; then who only has the word in the name", async () => {
    for (const text of ["nora", "@Nora", " NORA "]) {
      expect(await found(text)).toEqual([
        "EXACT twitter:nora",
        "EXACT instagram:nora",
        "BEGINNING nora-lindqvist",
        "SIMILAR twitter:alice",
      ]);
    }
  });

  it("by slug or full name, and by a handle with a dot", async () => {
    expect(await found("nora-lindqvist")).toEqual(["EXACT nora-lindqvist"]);
    expect(await found("Lindqvist Nora")).toEqual(["SIMILAR nora-lindqvist"]);
    expect(await found("alice.berg")).toEqual(["EXACT twitter:alice"]);
    expect((await found("alice.ber"))[0]).toBe("BEGINNING twitter:alice");
  });

  it("by beginning", async () => {
    expect(await found("nor")).toEqual([
      "BEGINNING nora-lindqvist",
      "BEGINNING twitter:nora",
      // Both score nothing above the floor: the key decides.
      "BEGINNING twitter:norbert",
      "BEGINNING instagram:nora",
      "SIMILAR twitter:alice",
    ]);
  });

  it("mistyped", async () => {
    expect(await found("lindqwist")).toEqual(["SIMILAR nora-lindqvist"]);
    expect(await found("norbart")).toEqual(["SIMILAR twitter:norbert"]);
    expect(await found("xyzzy")).toEqual([]);
  });

  it("words that are operators elsewhere are names here", async () => {
    expect(await found("will not")).toEqual(["EXACT twitter:norbert"]);
    expect(await found("nora OR norbert")).toEqual([]);
  });

  it("spam is found only if asked for", async () => {
    expect(await found("shell1")).not.toContain("EXACT twitter:shell1");
    expect(await found("shell1", { withSpam: true })).toContain("EXACT twitter:shell1");
  });

  it("pages show everything once, and go on only with a cursor of the same search", async () => {
    const all = await found("nor");
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await search("nor", { first: 2, after });
      paged.push(
        ...data.search.edges.map(({ nearness, node }: Edge) => `${nearness} ${node.slug ?? node.key}`),
      );
      expect(data.search).toMatchObject({ totalCount: all.length, isCut: false });
      after = data.search.pageInfo.hasNextPage ? data.search.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(all);
    const { data } = await search("nor", { first: 1 });
    for (const wrong of [data.search.pageInfo.endCursor, "rubbish", ""]) {
      const { errors } = await search("alice", { after: wrong });
      expect(errors[0]?.extensions.code).toBe("BAD_CURSOR");
    }
  });

  it.each([
    '"',
    "\\",
    'nora"',
    "(((",
    "nora^1e9",
    "nora~99",
    "[a TO z]",
    "*",
    "*:*",
    "key:twitter",
    "/.*/",
    "\u0000",
    "\ud800",
    "nora\u0000",
    "' OR 1=1",
    "`}) DETACH DELETE n //",
    "🎷",
    "😀".repeat(50),
    "a".repeat(200),
    "ab ".repeat(60),
  ])("%j does no harm", async (text) => {
    const before = await graphLines(graph);
    const { errors } = await search(text);
    expect(errors).toEqual([]);
    expect(await graphLines(graph)).toEqual(before);
  });

  it.each(["", "   ", "a".repeat(201), "x".repeat(500_000)])(
    "a text of no or too many characters is refused",
    async (text) => {
      expect((await search(text)).errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
    },
  );

  it("takes as many calls for all as for one", async () => {
    const callsFor = async (first: number) =>
      (await queriesOf(graph, () => search("nor", { first }))).names.sort();
    expect(await callsFor(20)).toEqual(await callsFor(3));
  });
});
