/** Archives of 2012 to 2018, and files that newer ones have besides posts. */
import { describe, expect, it } from "vitest";
import { importers, recognise } from "../../../src/networks/index.ts";
import { activities, fileOf, skips, takenBy } from "../reading.ts";
import { fixtures } from "./fixtures.ts";

const subject = { network: "twitter", nativeId: "48120", handle: "nora_l" } as const;
const bob = { network: "twitter", nativeId: "77" } as const;
const importer = (id: string) => importers.find((one) => one.id === id) ?? expect.fail(`no importer ${id}`);
const acts = (id: string) => activities(importer(id), fixtures[id] ?? "", { subject });
const left = (id: string) => skips(importer(id), fixtures[id] ?? "", { subject });
const second = (...parts: [number, number, number, number, number, number]) => ({
  at: Date.UTC(...parts),
  precision: "second",
  of: "event",
});

describe("X archive to 2018", () => {
  it("user_details.js says whose it is", async () => {
    const account = { ...subject, name: "Nora Lindqvist" };
    const text = fixtures["twitter-grailbird-account"] ?? "";
    expect(await importer("twitter-grailbird-account").subject?.(fileOf(text))).toEqual({ account });
    expect(await acts("twitter-grailbird-account")).toEqual([
      {
        type: "Profile",
        account,
        createdAt: Date.UTC(2006, 10, 15, 13, 18, 50),
        hasBio: false,
        hasLocation: true,
      },
    ]);
  });

  it("a month of posts: nora shares bob's, known by its id", async () => {
    expect(await acts("twitter-grailbird-tweets")).toEqual([
      {
        type: "Announce",
        actor: subject,
        when: second(2012, 10, 7, 4, 16, 18),
        nativeId: "266031293945503744",
        object: {
          network: "twitter",
          post: "266030000000000000",
          owner: { ...bob, handle: "bob", name: "bob" },
        },
      },
    ]);
  });

  it("tweets.csv: an answer to bob that mentions carol, a retweet, a quote whose hour is not known", async () => {
    expect(await acts("twitter-tweets-csv")).toEqual([
      {
        type: "Create",
        actor: subject,
        when: second(2021, 2, 21, 12, 53, 22),
        nativeId: "1373617456789012480",
        object: { network: "twitter", post: "1373617456789012480", owner: subject },
        inReplyTo: { network: "twitter", post: "1373000000000000001", owner: bob },
        mentions: [{ network: "twitter", handle: "carol" }],
        hashtags: ["Bridges"],
      },
      {
        type: "Announce",
        actor: subject,
        when: second(2012, 10, 7, 4, 16, 18),
        nativeId: "266031293945503744",
        object: { network: "twitter", post: "266030000000000000", owner: bob },
      },
      {
        type: "Create",
        actor: subject,
        when: { at: Date.UTC(2006, 2, 21), precision: "day", of: "event" },
        nativeId: "20",
        object: { network: "twitter", post: "20", owner: subject },
        quote: { network: "twitter", post: "19", owner: { network: "twitter", handle: "dave" } },
        mentions: [],
      },
    ]);
    expect(await left("twitter-tweets-csv")).toEqual(['6: the post has no "id_str"']);
  });

  it("the page of an archive and its scripts are known, other pages are not", () => {
    const taker = (path: string, text: string) => recognise(fileOf(text, path))?.id ?? null;
    const page = '<!DOCTYPE html><script src="data/js/tweet_index.js"></script>';
    expect(taker("index.html", page)).toBe("twitter-viewer");
    expect(taker("x/Your archive.html", "<!doctype html><div id=root></div>")).toBe("twitter-viewer");
    expect(taker("js/application.js", "(function(){ Grailbird.init(); })()")).toBe("twitter-viewer");
    expect(taker("assets/js/main.1a2b.js", "(window.webpackJsonp=[])")).toBe("twitter-viewer");
    expect(taker("index.html", "<!doctype html><p>hello")).toBeNull();
    expect(taker("js/application.js", "var x = 1")).toBeNull();
  });

  it("a table of follows or tweets of another making is not taken for it", () => {
    expect(takenBy("tweet_id,text\n1,hello\n")).not.toBe("twitter-tweets-csv");
  });
});

describe("X archive as plain JSON", () => {
  it("one object of several files says whose it is, wherever that stands", async () => {
    const text = fixtures["twitter-archive-json"] ?? "";
    expect(await importer("twitter-archive-json").subject?.(fileOf(text))).toEqual({
      account: { ...subject, name: "Nora" },
    });
    const handle = (name: string) => ({ network: "twitter", handle: name });
    expect(await acts("twitter-archive-json")).toEqual([
      { type: "Follow", actor: bob, object: subject },
      { type: "Follow", actor: subject, object: { network: "twitter", nativeId: "78" } },
      { type: "Like", actor: subject, object: { network: "twitter", post: "20", owner: handle("bob") } },
      {
        type: "Announce",
        actor: subject,
        object: handle("bob"),
        when: second(2006, 2, 21, 20, 50, 14),
        nativeId: "21",
      },
    ]);
    expect(await left("twitter-archive-json")).toEqual([
      '2: the record has no "accountId"',
      "3: the record is of no known kind",
    ]);
  });

  it("one file alone does not", async () => {
    const text = fixtures["twitter-archive-json one file"] ?? "";
    expect(await importer("twitter-archive-json").subject?.(fileOf(text))).toBeNull();
    expect(await activities(importer("twitter-archive-json"), text, { subject })).toEqual([
      { type: "Follow", actor: bob, object: subject },
    ]);
  });
});

describe("X archive: what was taken back or hidden", () => {
  it("a deleted post takes back what it did, at its own time", async () => {
    expect(await acts("twitter-deleted-tweets")).toEqual([
      {
        type: "Undo",
        actor: subject,
        object: { network: "twitter", post: "1373617456789012480", owner: subject },
        when: second(2021, 2, 22, 8, 0, 0),
      },
    ]);
    expect(await left("twitter-deleted-tweets")).toEqual(['2: the post has no "id_str"']);
  });

  it("a post to a circle is private", async () => {
    expect(await acts("twitter-circle-tweet")).toMatchObject([{ type: "Create", isPrivate: true }]);
  });

  it("nora blocks 666; mutes and old handles are counted only", async () => {
    expect(await acts("twitter-block")).toEqual([
      { type: "Block", actor: subject, object: { network: "twitter", nativeId: "666" } },
    ]);
    expect(await left("twitter-block")).toEqual([
      "2: the account blocks itself",
      '3: the record has no "accountId"',
    ]);
    expect(await acts("twitter-mute")).toEqual([{ type: "NotKept", what: "mutes" }]);
    const changes = await acts("twitter-screen-name-change");
    expect(changes).toEqual([{ type: "NotKept", what: "changes of the handle" }]);
  });

  it("posts in a community are posts", () => {
    expect(takenBy('window.YTD.community_tweet.part0 = [{"tweet":{"id_str":"1"}}]')).toBe("twitter-tweets");
  });
});
