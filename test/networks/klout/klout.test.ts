/** What is left of Klout: replies of its API about Ada, and +K in a table. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importers } from "../../../src/networks/index.ts";
import { activities, read, skips, takenBy } from "../reading.ts";
import { fixtures } from "./fixtures.ts";

const ada = { network: "klout", nativeId: "635263" } as const;
const adaByNick = { network: "klout", handle: "ada" };
const text = (name: string): string => fixtures[name] ?? expect.fail(`no fixture ${name}`);
const importerOf = (name: string) => {
  const id = takenBy(text(name));
  return importers.find((one) => one.id === id) ?? expect.fail(`nobody takes ${name}`);
};
const acts = (name: string, subject: typeof ada | null = null) =>
  activities(importerOf(name), text(name), { subject });
const skipped = (name: string) => skips(importerOf(name), text(name));
const score = (of: object, kloutScore: number) => ({ type: "Metric", of, counts: { kloutScore } });

describe("Klout: recognised", () => {
  it.each(Object.keys(fixtures))("%s", (name) => {
    const version = name.startsWith("v1") ? "klout-api-v1" : "klout-api-v2";
    expect(takenBy(text(name))).toBe(name === "plusk.csv" ? "klout-plusk" : version);
    if (!name.endsWith(".csv")) expect(takenBy(JSON.stringify(JSON.parse(text(name))))).toBe(version);
  });

  it("a score of something else is not Klout's", () => {
    for (const foreign of [
      '{"score": 5}',
      '{"id": "1", "network": "lan"}',
      '{"error": 403, "description": "no"}',
    ])
      expect(takenBy(foreign)).toBeNull();
  });
});

describe("Klout: API version 2", () => {
  it("an identity joins ada's accounts, whichever way it was asked", async () => {
    const same = (...sameOwner: object[]) => ({ type: "Profile", account: ada, sameOwner });
    const twitter = { network: "twitter", nativeId: "500042487" };
    expect(await acts("identity-asked.json")).toEqual([
      same(twitter),
      same({ network: "twitter", handle: "ada" }),
      same({ network: "google-plus", nativeId: "112620727907435773834" }),
      same(twitter),
    ]);
    expect(await skipped("identity.json")).toEqual([
      "1: the reply does not say whose identity it is; keep its request with it",
    ]);
  });

  it("ada's score, by her id, by the request, by --as", async () => {
    const named = { ...ada, handle: "ada" };
    expect(await acts("user.json")).toEqual([{ type: "Profile", account: named }, score(named, 52.75)]);
    expect(await acts("score-asked.json")).toEqual([score(ada, 52.75)]);
    expect(await acts("score.json", ada)).toEqual([score(ada, 52.75)]);
    expect(await skipped("score.json")).toEqual([
      "1: the reply does not say about whom it is; keep its request with it, or add --as klout:<id>",
    ]);
  });

  it("bob influences ada, ada influences cara and dan, and the rest are counts", async () => {
    const bob = { network: "klout", nativeId: "100768049884337217", handle: "bob_l" };
    const cara = { network: "klout", nativeId: "902675", handle: "cara" };
    const dan = { network: "klout", nativeId: "9", handle: "dan" };
    expect(await acts("influence.json", ada)).toEqual([
      { type: "Follow", actor: ada, object: bob },
      score(bob, 84.5),
      { type: "Follow", actor: cara, object: ada },
      score(cara, 12),
      { type: "Follow", actor: dan, object: ada },
      { type: "Metric", of: ada, counts: { followers: 25, following: 15 } },
    ]);
  });

  it("topics are not kept, errors are told", async () => {
    expect(await acts("topics.json")).toEqual([{ type: "NotKept", what: "topics" }]);
    expect(await skipped("error.json")).toEqual(["1: Klout answered with an error (403)"]);
  });

  it("odd replies are told, not guessed", async () => {
    const odd = [
      null,
      5,
      { kloutId: {}, score: {} },
      { myInfluencers: null, myInfluencees: [null, { entity: [] }] },
    ];
    const importer = importerOf("influence.json");
    expect(await skips(importer, JSON.stringify(odd), { subject: ada })).toEqual([
      "1: a reply is no object",
      "2: a reply is no object",
      '3: "kloutId" is no number',
    ]);
    expect(await activities(importer, JSON.stringify(odd), { subject: ada })).toEqual([]);
    const tooHigh = JSON.stringify({ kloutId: "1", nick: "x", score: { score: 101 } });
    expect(await activities(importer, tooHigh)).toHaveLength(1);
  });
});

describe("Klout: API version 1", () => {
  const same = (handle: string, nativeId?: string) => ({
    type: "Profile",
    account: { network: "klout", handle },
    sameOwner: [{ network: "twitter", ...(nativeId === undefined ? {} : { nativeId }), handle }],
  });

  it("scores by X handle, with the X account that Klout scored", async () => {
    expect(await acts("v1-scores.json")).toEqual([same("ada"), score(adaByNick, 52.75)]);
    expect(await acts("v1-show.json")).toEqual([same("ada", "500042487"), score(adaByNick, 52.75)]);
  });

  it("bob influences ada, ada influences cara", async () => {
    const [bob, cara] = [
      { network: "klout", handle: "bob_l" },
      { network: "klout", handle: "cara" },
    ];
    expect(await acts("v1-influenced-by.json")).toEqual([
      same("ada"),
      same("bob_l"),
      { type: "Follow", actor: adaByNick, object: bob },
      score(bob, 84.5),
    ]);
    expect(await acts("v1-influencer-of.json")).toEqual([
      same("ada"),
      same("cara"),
      { type: "Follow", actor: cara, object: adaByNick },
      score(cara, 12),
    ]);
    expect((await acts("v1-topics.json")).filter(({ type }) => type === "NotKept")).toHaveLength(2);
  });

  it("a person without a handle and an error are told", async () => {
    const importer = importerOf("v1-scores.json");
    const text = JSON.stringify([
      { users: [{ kscore: 5 }, null] },
      { status: 404, body: { error: "No users" } },
    ]);
    expect(await skips(importer, text)).toEqual([
      '1: a person has no "twitter_screen_name"',
      "1: a person is no object",
      "2: Klout answered with an error (404)",
    ]);
  });
});

describe("Klout: +K", () => {
  it("bob and cara give ada +K, by handle and by number, with and without topic and time", async () => {
    const cara = { network: "klout", nativeId: "902675" };
    const given = (at: number, precision: string) => ({ at, precision, of: "event" });
    expect(await acts("plusk.csv")).toEqual([
      {
        type: "Endorse",
        actor: { network: "twitter", handle: "bob_l" },
        object: ada,
        topic: "graph-databases",
        when: given(Date.UTC(2013, 4, 1, 10), "second"),
      },
      { type: "Endorse", actor: cara, object: ada, topic: "music", when: given(Date.UTC(2013, 4, 2), "day") },
      { type: "Endorse", actor: cara, object: ada },
    ]);
    expect(await skipped("plusk.csv")).toEqual([
      "5: somebody gives +K to themselves",
      '6: "giver_network" is "myspace", which is no network known here',
      '7: "topic_slug" is "not a slug", which is no slug such as graph-databases',
      '8: "given_at" is "soon"',
    ]);
  });

  it("the table in docs/networks/klout.md is read whole", async () => {
    const docs = readFileSync(new URL("../../../docs/networks/klout.md", import.meta.url), "utf8");
    const table = /```csv\n([^`]+)```/.exec(docs)?.[1] ?? expect.fail("no table");
    expect(takenBy(table)).toBe("klout-plusk");
    expect((await read(importerOf("plusk.csv"), table)).map((item) => Object.keys(item)[0])).toEqual([
      "activity",
      "activity",
    ]);
  });
});
