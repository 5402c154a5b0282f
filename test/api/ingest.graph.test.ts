/** Ingest: activities pushed to the API become facts like those of files, once; their report names each one left out. */
import { beforeAll, describe, expect, it } from "vitest";
import { issueToken } from "../../src/api/access/tokens.ts";
import type { Api } from "../../src/api/server.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { undoImport } from "../../src/imports/undo-import.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { graphLines } from "../graph-hash.ts";
import { cypher } from "../harness.ts";
import { NOON } from "../runs/small-world.ts";
import { apiOn, ask, askAsAdmin } from "./ask.ts";
import { writeTown } from "./town.ts";

const text = `mutation ($activities: [ActivityInput!]!) { ingest(activities: $activities) { __typename
  ... on Error { message }
  ... on IngestReport { import accepted added known waiting skipped { index reason } kept { what count }
    rescored { id __typename ... on User { slug score { value } } ... on Account { key score { value } } } } } }`;

let graph: Graph;
let api: Api;
let token: string;
beforeAll(async () => {
  graph = await writeTown();
  await scoreRun(graph, { now: NOON });
  token = (await issueToken(graph, { name: "pusher", granted: ["write:graph"], now: NOON })).text;
  api = apiOn(graph, { now: () => NOON, deadlineMs: 600_000 });
});

const send = async (activities: readonly object[]) => {
  const { data, errors } = await ask(api, text, { activities }, { authorization: `Bearer ${token}` });
  expect(errors).toEqual([]);
  return data.ingest;
};
const at = "2026-11-01T08:00:00Z";
const danReplies = {
  type: "CREATE",
  id: "r1",
  actor: "twitter:dan",
  published: at,
  object: {
    post: { id: "twitter:post:r1", inReplyTo: { id: "twitter:post:n1", attributedTo: "twitter:nora" } },
  },
};
/** What was ingested of dan's. */
const actsOf = (kind: string) =>
  cypher(
    graph,
    `MATCH (a:Account {key: 'twitter:dan'})-[x:${kind}]->(b) WHERE x.imports IS NOT NULL
     RETURN a.key AS from, b.key AS to, x.at AS at`,
  );

describe("ingest", () => {
  it("dan's reply is a reply to nora, raises her score at once, and says so", async () => {
    const before = (await ask(api, '{ user(slug: "nora-lindqvist") { score { value } } }')).data.user.score
      .value;
    const report = await send([danReplies]);
    expect(report).toMatchObject({ accepted: 1, skipped: [], added: 1, known: 0, waiting: 0 });
    expect(report.kept).toEqual([{ what: "replies", count: 1 }]);
    const nora = report.rescored.find((scored: { slug?: string }) => scored.slug === "nora-lindqvist");
    expect(nora.score.value).toBeGreaterThan(before);
    expect(await actsOf("REPLY")).toEqual([{ from: "twitter:dan", to: "twitter:nora", at: Date.parse(at) }]);
  });

  it("sent again, shuffled or in two calls it changes nothing", async () => {
    const eve = { type: "FOLLOW", actor: "twitter:@eve", object: { account: "twitter:nora" }, published: at };
    const like = {
      type: "LIKE",
      actor: "@eve",
      network: "TWITTER",
      object: { post: { id: "9", attributedTo: "nora" } },
    };
    const first = await send([danReplies, eve, like]);
    expect(first).toMatchObject({ accepted: 3, added: 2, known: 1 });
    const facts = async () => (await graphLines(graph)).filter((line) => !line.includes("ScorePoint"));
    const once = await facts();
    for (const again of [[danReplies, eve, like], [like, danReplies, eve], [eve]]) {
      const report = await send(again);
      expect(report).toMatchObject({ accepted: again.length, added: 0, known: again.length, skipped: [] });
    }
    expect(await facts()).toEqual(once);
  });

  it("each type is what it is in a file of ActivityStreams", async () => {
    const actor = "twitter:dan";
    const report = await send([
      { type: "FOLLOW", id: "f1", actor, object: { account: "twitter:carol" }, published: at },
      { type: "LIKE", actor, object: { account: "twitter:carol" }, published: at },
      { type: "ANNOUNCE", actor, object: { post: { id: "twitter:post:c1", attributedTo: "twitter:carol" } } },
      { type: "ADD", actor, object: { account: "twitter:carol" }, target: "Worth reading" },
      { type: "ENDORSE", actor, object: { account: "twitter:carol" }, topic: "bridges" },
      {
        type: "CREATE",
        actor,
        published: at,
        object: {
          post: {
            id: "twitter:post:d1",
            quote: { id: "twitter:post:c1", attributedTo: "twitter:carol" },
            mentions: ["twitter:alice"],
            links: ["https://blog.example/page"],
            hashtags: ["#Bridges"],
          },
        },
      },
      { type: "UNDO", actor, object: { activityId: "f1" }, published: "2026-11-01T09:00:00Z" },
      {
        type: "UNDO",
        actor,
        object: { activity: { type: "LIKE", actor, object: { account: "twitter:carol" }, published: at } },
      },
      { type: "BLOCK", actor, object: { account: "twitter:shell1" } },
      { type: "DELETE", actor: "twitter:bob", object: { post: { id: "twitter:post:b1" } } },
    ]);
    expect(report.skipped).toEqual([]);
    const kept = Object.fromEntries(
      report.kept.map(({ what, count }: { what: string; count: number }) => [what, count]),
    );
    expect(kept).toEqual({
      follows: 1,
      likes: 1,
      shares: 1,
      "list entries": 1,
      endorsements: 1,
      quotes: 1,
      mentions: 1,
      links: 1,
      "deleted acts": 1,
      "likes taken back": 1,
      blocks: 1,
      "deleted posts": 1,
    });
    // The follow was ended an hour later, the like was taken back; the rest stands.
    expect(await actsOf("LIKE")).toEqual([]);
    expect(await actsOf("FOLLOWS")).toEqual([]);
    for (const kind of ["SHARE", "LIST", "ENDORSE", "QUOTE"])
      expect((await actsOf(kind)).map(({ to }) => to)).toEqual(["twitter:carol"]);
  });

  it("names each activity left out by its place, and takes the rest", async () => {
    const report = await send([
      { type: "FOLLOW", actor: "twitter:dan", object: { account: "twitter:dan" } },
      danReplies,
      {
        type: "LIKE",
        actor: "twitter:dan",
        object: { account: "twitter:nora" },
        published: "2031-01-01T00:00:00Z",
      },
      { type: "FOLLOW", actor: "", object: { account: "twitter:nora" } },
      { type: "FOLLOW", actor: "twitter:x\u0000y", object: { account: "twitter:nora" } },
    ]);
    expect(report).toMatchObject({ accepted: 1, added: 0, known: 1 });
    expect(report.skipped).toEqual([
      { index: 0, reason: "the account follows itself" },
      { index: 2, reason: "time in the future" },
      { index: 3, reason: '"actor" names no account' },
      { index: 4, reason: "native id with control characters or broken UTF-8" },
    ]);
  });

  it("is an import like others: listed, and taken back whole", async () => {
    const follow = {
      type: "FOLLOW",
      actor: "twitter:gus",
      object: { account: "twitter:hal" },
      published: at,
    };
    const { import: number } = await send([follow]);
    const { data } = await ask(
      api,
      "{ imports(first: 1) { nodes { number status paths files { nodes { title accepted } } } } }",
    );
    expect(data.imports.nodes).toEqual([
      {
        number,
        status: "DONE",
        paths: ["ingest"],
        files: { nodes: [{ title: "Activities sent to the API", accepted: 1 }] },
      },
    ]);
    const people = () =>
      cypher(graph, "MATCH (a:Account) WHERE a.key IN ['twitter:gus', 'twitter:hal'] RETURN a");
    expect(await people()).toHaveLength(2);
    await undoImport(graph, number, NOON);
    expect(await people()).toEqual([]);
  });

  it("whoever was erased stays away", async () => {
    const follow = {
      type: "FOLLOW",
      actor: "twitter:ivy",
      object: { account: "twitter:nora" },
      published: at,
    };
    expect((await send([follow])).added).toBe(1);
    const id = Buffer.from("Account:twitter:ivy").toString("base64url");
    const { errors } = await askAsAdmin(api, "mutation ($id: ID!) { erase(account: $id) { __typename } }", {
      id,
    });
    expect(errors).toEqual([]);
    expect(await send([follow])).toMatchObject({ accepted: 0, added: 0, skipped: [{ index: 0 }] });
    expect(await cypher(graph, "MATCH (a:Account {key: 'twitter:ivy'}) RETURN a.key AS key")).toEqual([]);
  });

  it("takes 1,000 at once and rescores those most concerned within a second; the rest waits and is counted", async () => {
    const people = Array.from({ length: 100 }, (_, n) => `twitter:p${n}`);
    const activities = Array.from({ length: 1_000 }, (_, n) => ({
      type: "LIKE",
      id: `like${n}`,
      actor: `twitter:fan${n % 37}`,
      object: { account: n < 200 ? "twitter:nora" : people[n % 100] },
      published: at,
    }));
    const report = await send(activities);
    expect(report).toMatchObject({ accepted: 1_000, added: 1_000, skipped: [] });
    expect(report.rescored[0].slug).toBe("nora-lindqvist");
    // Nora, a hundred others, and the 37 fans, whose verdicts it may move.
    expect(report.rescored.length + report.waiting).toBe(138);
    expect(report.rescored.length).toBeLessThanOrEqual(20);
  });

  it("1,001 or none are a wrong argument, named; without the scope nothing is written", async () => {
    const like = { type: "LIKE", actor: "twitter:dan", object: { account: "twitter:nora" } };
    const before = await cypher(graph, "MATCH (i:Import) RETURN count(i) AS n");
    for (const activities of [[], Array.from({ length: 1_001 }, () => like)]) {
      const { errors } = await ask(api, text, { activities }, { authorization: `Bearer ${token}` });
      expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
      expect(errors[0]?.message).toContain(`\`activities\` has ${activities.length} members`);
    }
    const { data } = await ask(api, text, { activities: [like] });
    expect(data.ingest.__typename).toBe("ForbiddenError");
    expect(await cypher(graph, "MATCH (i:Import) RETURN count(i) AS n")).toEqual(before);
  });

  it("an object is exactly one thing", async () => {
    const both = { type: "LIKE", actor: "twitter:dan", object: { account: "twitter:nora", activityId: "1" } };
    const { errors } = await ask(api, text, { activities: [both] }, { authorization: `Bearer ${token}` });
    expect(errors[0]?.message).toContain("Exactly one key must be specified");
  });
});
