/** What people are known for, and the leaderboard of a topic, page by page in both directions. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/server.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { cypher, emptyGraph, queriesOf } from "../harness.ts";
import { NOON, real, shell, writeWorld } from "../runs/small-world.ts";
import { apiOn, ask } from "./ask.ts";

let graph: Graph;
let api: Api;
const players = ["ann", "ben", "cat", "dee", "eli"];

/** Five players whom fay lists as jazz, the earlier the more followers; ann's own shop and a labelled spammer praise ann, too. */
beforeAll(async () => {
  graph = await emptyGraph();
  const fans = ["fan1", "fan2", "fan3", "fan4", "fan5"];
  await writeWorld(
    graph,
    [
      ...players.map((name) => real(name)),
      real("fay", { acts: players.map((name) => `LIST ${name}`) }),
      real("gus", { acts: ["ENDORSE ann", "LIST ben"] }),
      real("shop", { acts: ["ENDORSE ann"] }),
      shell("spam", { acts: ["ENDORSE ann"] }),
      ...fans.map((name, n) => real(name, { follows: players.slice(0, n + 1) })),
      { name: "instagram:ann", acts: [] },
    ],
    { "ann-a": ["ann", "shop", "instagram:ann"] },
  );
  await cypher(graph, "MATCH (:Account {key: 'twitter:fay'})-[l:LIST]->() SET l.list = 'Jazz'");
  await cypher(graph, "MATCH (:Account {key: 'twitter:gus'})-[l:LIST]->() SET l.list = 'Friends'");
  await cypher(graph, "MATCH ()-[e:ENDORSE]->() SET e.topic = 'jazz'");
  await cypher(
    graph,
    `MATCH (s:Account {key: 'twitter:spam'}), (i:Account {key: 'instagram:ann'}) SET s.label = 'SPAM', s.labels = 1
     WITH i UNWIND range(1, 10) AS n
     CREATE (i)-[:POSTED]->(:Post {key: 'instagram:post:' + n, network: 'instagram', nativeId: toString(n), topics: ['coffee', 'jazz']})`,
  );
  await scoreRun(graph, { now: NOON });
  api = apiOn(graph);
});

const topics = "topics { topic weight voices endorsers listers posts sentence }";

describe("topics", () => {
  it("of ann: fay's list and gus's word, not her shop's nor the spammer's", async () => {
    const { data, errors } = await ask(api, `{ account(network: TWITTER, nativeId: "ann") { ${topics} } }`);
    expect(errors).toEqual([]);
    expect(data.account.topics).toEqual([
      {
        topic: "jazz",
        weight: 1,
        voices: 2,
        endorsers: 1,
        listers: 1,
        posts: 0,
        sentence: "1 person endorsed it and 1 person put it on a list of that name.",
      },
    ]);
  });

  it("of the user: with the hashtags of her Instagram posts, ten of which are two thirds of a voice", async () => {
    const { data } = await ask(api, `{ user(slug: "ann-a") { ${topics} } }`);
    expect(data.user.topics).toMatchObject([
      { topic: "jazz", voices: expect.closeTo(2 + 2 / 3, 9), weight: expect.closeTo(0.8, 9), posts: 10 },
      { topic: "coffee", voices: expect.closeTo(2 / 3, 9), weight: expect.closeTo(0.2, 9), posts: 10 },
    ]);
    expect(data.user.topics[1].sentence).toBe("10 posts of its own have the hashtag.");
  });

  it("lists of friends make nobody known for friends; a size out of range is refused", async () => {
    const { data } = await ask(api, `{ accounts(where: { topic: "friends" }) { totalCount } }`);
    expect(data.accounts.totalCount).toBe(0);
    const { errors } = await ask(
      api,
      `{ account(network: TWITTER, nativeId: "ann") { topics(first: 21) { topic } } }`,
    );
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  it("go when nobody says so any more", async () => {
    const lists = "MATCH (:Account {key: 'twitter:fay'})-[l:LIST]->(:Account {key: 'twitter:eli'})";
    await cypher(graph, `${lists} SET l.list = 'chess'`);
    await scoreRun(graph, { now: NOON });
    const read = async () =>
      (await ask(api, `{ account(network: TWITTER, nativeId: "eli") { topics { topic } } }`)).data.account
        .topics;
    expect(await read()).toEqual([{ topic: "chess" }]);
    await cypher(graph, `${lists} SET l.list = 'jazz'`);
    await scoreRun(graph, { now: NOON });
    expect(await read()).toEqual([{ topic: "jazz" }]);
    expect(await cypher(graph, "MATCH (t:Topic) RETURN t.name AS name ORDER BY name")).toEqual([
      { name: "coffee" },
      { name: "jazz" },
    ]);
  });
});

describe("the leaderboard of jazz", () => {
  const query = `query ($topic: String!, $network: Network, $quality: [Quality!], $first: Int, $after: String, $last: Int, $before: String) {
    accounts(where: { ranked: true, topic: $topic, network: $network, quality: $quality }, first: $first, after: $after, last: $last, before: $before) {
      totalCount nodes { key topics(first: 1) { topic } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const page = async (variables: Record<string, unknown>) => {
    const { data, errors } = await ask(api, query, { topic: "#Jazz", network: "TWITTER", ...variables });
    expect(errors).toEqual([]);
    const names = data.accounts.nodes.map(({ key }: { key: string }) => key.split(":")[1]);
    return { names, ...data.accounts.pageInfo, total: data.accounts.totalCount };
  };

  it("pages forward and backward, by score", async () => {
    const one = await page({ first: 2 });
    expect(one).toMatchObject({ names: ["ann", "ben"], total: 5, hasNextPage: true });
    const two = await page({ first: 2, after: one.endCursor });
    const three = await page({ first: 2, after: two.endCursor });
    expect([two.names, three.names, three.hasNextPage]).toEqual([["cat", "dee"], ["eli"], false]);
    const back = await page({ last: 2, before: three.startCursor });
    expect([back.names, back.hasPreviousPage]).toEqual([["cat", "dee"], true]);
    expect((await page({ last: 2 })).names).toEqual(["dee", "eli"]);
  });

  it("by network and quality", async () => {
    expect((await page({ network: "INSTAGRAM" })).names).toEqual(["ann"]);
    expect((await page({ network: null })).total).toBe(6);
    expect((await page({ quality: ["SPAM"] })).names).toEqual([]);
    expect((await page({ topic: "opera" })).names).toEqual([]);
  });

  it("takes as many calls for five as for one", async () => {
    const callsFor = async (first: number) => (await queriesOf(graph, () => page({ first }))).names.sort();
    expect(await callsFor(5)).toEqual(await callsFor(1));
  });
});

it("users are filtered by what one of their accounts is", async () => {
  const users = async (where: string) => {
    const { data, errors } = await ask(api, `{ users(where: ${where}) { totalCount nodes { slug } } }`);
    expect(errors).toEqual([]);
    expect(data.users.totalCount).toBe(data.users.nodes.length);
    return data.users.nodes.map(({ slug }: { slug: string }) => slug);
  };
  expect(await users("{}")).toEqual(["ann-a"]);
  expect(await users('{ topic: "Jazz", network: TWITTER, ranked: true }')).toEqual(["ann-a"]);
  // It is her Instagram account that is known for coffee.
  expect(await users('{ topic: "coffee", network: TWITTER }')).toEqual([]);
  expect(await users("{ network: MASTODON }")).toEqual([]);
  await cypher(graph, "MATCH (:User {slug: 'ann-a'})-[:OWNS]->(a) REMOVE a.ranked0, a.ranked1");
  expect(await users("{ ranked: true }")).toEqual([]);
  expect(await users("{ ranked: false }")).toEqual(["ann-a"]);
});

it("every model version is listed, the newest first", async () => {
  const { data } = await ask(api, "{ models { version } model { version } }");
  expect(data.models.map(({ version }: { version: string }) => version)).toEqual(["3", "2", "1"]);
  expect(data.model).toEqual(data.models[0]);
});
