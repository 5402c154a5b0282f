/** YouTube's Takeout in several languages and years, and replies of its Data API. */
import { describe, expect, it } from "vitest";
import { importers, recognise } from "../../../src/networks/index.ts";
import { activities, fileOf, nobody, skips, takenBy } from "../reading.ts";
import { bobId, carolId, fixtures, noraId } from "./fixtures.ts";

const nora = { network: "youtube", nativeId: noraId } as const;
const bob = { network: "youtube", nativeId: bobId, name: "Bob" } as const;
const carol = { network: "youtube", nativeId: carolId, name: "Carol" } as const;
const video = (post: string, owner?: object) => ({ network: "youtube", post, ...(owner ? { owner } : {}) });
const at = (...parts: [number, number, number, number?, number?]) => ({
  at: Date.UTC(...parts),
  precision: "second",
  of: "event",
});

const fixture = (name: string): string => fixtures[name] ?? expect.fail(`no fixture ${name}`);
const importerOf = (name: string) =>
  importers.find(({ id }) => id === takenBy(fixture(name))) ?? expect.fail(`nobody takes ${name}`);
const acts = (name: string, subject: typeof nora | null = nora) =>
  activities(importerOf(name), fixture(name), { subject });
const left = (name: string) => skips(importerOf(name), fixture(name), { subject: nora });
const subjectOf = (name: string) => importerOf(name).subject?.(fileOf(fixture(name)));

describe("every file", () => {
  it.each(Object.keys(fixtures))("%s is taken by its importer", (name) => {
    expect(takenBy(fixture(name))).toBe(name.split(" ")[0]);
  });

  it("tables of others are not taken", () => {
    for (const other of [
      // What Meta's Business Suite tells of a page.
      "Post ID,Page ID,Title,Publish time,Reach\n2,1,x,01/01/2023 10:00,100\n",
      `source,target\n${noraId},${bobId}\n`,
      "network,actor,object\nyoutube,a,b\n",
      "name,when\nalice_smith,2024-01-01T00:00:00Z\n",
      JSON.stringify({ kind: "plus#person", id: "1" }),
      JSON.stringify({ kind: "Listing", data: {} }),
      JSON.stringify({ error: { code: 403, errors: [{ domain: "global" }] } }),
    ])
      expect(takenBy(other) ?? "").not.toMatch(/^youtube/);
  });
});

describe("YouTube Takeout", () => {
  it("pages of the history are known and never read, other pages are not known", () => {
    const page = "<!DOCTYPE html><html><head><style>.mdl-grid{}</style>";
    const taker = (path: string, text: string) => recognise(fileOf(text, path))?.id ?? null;
    expect(taker("Takeout/YouTube und YouTube Music/Verlauf/Wiedergabeverlauf.html", page)).toBe(
      "youtube-unused",
    );
    expect(taker("Takeout/archive_browser.html", "<html><body>")).toBe("youtube-unused");
    expect(taker("Takeout/Maps/x.html", page)).toBeNull();
    expect(taker("Takeout/YouTube/my-comments/my-comments.html", "<html><body>words")).toBeNull();
  });

  it("nora subscribes to bob, whatever the language and the order of columns", async () => {
    const builder = { ...bob, name: "Bob, builder" };
    expect(await acts("youtube-subscriptions")).toEqual([{ type: "Follow", actor: nora, object: builder }]);
    expect(await left("youtube-subscriptions")).toEqual([
      "3: the channel subscribes to itself",
      "4: the row has no channel id",
    ]);
    expect(await acts("youtube-subscriptions German")).toEqual([
      { type: "Follow", actor: nora, object: bob },
    ]);
    await expect(acts("youtube-subscriptions", null)).rejects.toMatchObject({ code: "SUBJECT_UNKNOWN" });
  });

  it("channel.csv, comments and the old liked list say whose it is", async () => {
    expect(await subjectOf("youtube-channel")).toEqual({ account: { ...nora, name: "Nora" } });
    for (const name of ["youtube-channel German", "youtube-comments of 6 columns", "youtube-likes with head"])
      expect(await subjectOf(name)).toMatchObject({ account: nora });
    expect(await acts("youtube-channel", null)).toEqual([
      { type: "Profile", account: { ...nora, name: "Nora" } },
    ]);
  });

  it("nora comments on bob's video: 6 columns, and 7 in German with the comment answered", async () => {
    const id = "UgxAAAAAAAAAAAAAAA4AaABAg";
    expect(await acts("youtube-comments of 6 columns", null)).toEqual([
      {
        type: "Create",
        actor: nora,
        object: video(id, nora),
        inReplyTo: video("bobsvideo01"),
        when: { ...at(2023, 2, 1, 10), at: Date.UTC(2023, 2, 1, 10, 0, 0, 123) },
        nativeId: id,
      },
    ]);
    expect(await acts("youtube-comments of 7 columns", null)).toMatchObject([
      { nativeId: `${id}.9abcdef`, inReplyTo: video(id), when: at(2024, 2, 1, 10) },
    ]);
  });

  it("9 columns: carol is mentioned by id in the text, a community post answered", async () => {
    expect(await acts("youtube-comments of 9 columns", null)).toMatchObject([
      { inReplyTo: video("bobsvideo01"), mentions: [{ network: "youtube", nativeId: carolId }] },
      { inReplyTo: video("UgkxPostPostPost") },
    ]);
    expect(await left("youtube-comments of 9 columns")).toEqual([
      '5: the time is "yesterday"',
      "6: the row has no channel id",
    ]);
  });

  it("the liked list is told by its id to 2023, by the file's name since; other lists are counted", async () => {
    const like = { type: "Like", actor: nora, object: video("bobsvideo01") };
    expect(await acts("youtube-likes with head", null)).toEqual([{ ...like, when: at(2020, 0, 1) }]);
    const read = async (path: string) => {
      const items = [];
      const file = fileOf(fixture("youtube-likes later"), path);
      for await (const item of importerOf("youtube-likes later").read(file, { ...nobody, subject: nora }))
        items.push(JSON.parse(JSON.stringify(item)));
      return items;
    };
    const skipped = { skipped: "the row has no video id", place: 3 };
    for (const path of [
      "playlists/Liked videos.csv",
      "Wiedergabelisten/Mag ich-Videos.csv",
      "playlists/Vidéos _J'aime_-vidéos.csv",
      "playlists/Video's die ik leuk vind-video's.csv",
      'playlists/Vídeos marcados como "Gostei"-vídeos.csv',
      "oynatma listeleri/Beğenilen videolar-videolar.csv",
    ])
      expect(await read(path)).toEqual([
        { activity: { ...like, when: at(2024, 2, 1, 10) }, place: 2 },
        skipped,
      ]);
    expect(await read("playlists/Watch later-videos.csv")).toEqual([
      { activity: { type: "NotKept", what: "entries of playlists" }, place: 2 },
      skipped,
    ]);
  });

  it("nora's videos are hers; one that is private stays so", async () => {
    expect(await acts("youtube-videos", null)).toEqual([
      {
        type: "Create",
        actor: nora,
        object: video("norasvideo1", nora),
        when: at(2024, 0, 2),
        nativeId: "norasvideo1",
      },
      {
        type: "Create",
        actor: nora,
        object: video("norasvideo2", nora),
        when: at(2024, 0, 3),
        nativeId: "norasvideo2",
        isPrivate: true,
      },
    ]);
  });
});

describe("YouTube Data API", () => {
  const id = "UgxAAAAAAAAAAAAAAA4AaABAg";
  const builder = { network: "youtube", nativeId: bobId, handle: "bob-builds" } as const;

  it("bob comments on nora's video, carol answers bob, dave is known by name alone", async () => {
    expect(await acts("youtube-api threads")).toEqual([
      {
        type: "Create",
        actor: builder,
        object: video(id, builder),
        inReplyTo: video("norasvideo1", nora),
        when: at(2024, 2, 1, 10),
        nativeId: id,
      },
      { type: "Metric", of: video(id, builder), counts: { likesReceived: 3, repliesReceived: 2 } },
      {
        type: "Create",
        actor: carol,
        object: video(`${id}.9a`, carol),
        inReplyTo: video(id, builder),
        when: at(2024, 2, 1, 10),
        nativeId: `${id}.9a`,
      },
      { type: "NotKept", what: "comments held back" },
      {
        type: "Create",
        actor: { network: "youtube", name: "Dave" },
        object: video("UgxDDDDDDDDDDDDDDD4AaABAg", { network: "youtube", name: "Dave" }),
        inReplyTo: nora,
        when: at(2024, 2, 2, 10),
        nativeId: "UgxDDDDDDDDDDDDDDD4AaABAg",
      },
    ]);
    expect(await left("youtube-api threads")).toEqual(["1: the thread has no first comment"]);
    expect(await acts("youtube-api replies")).toMatchObject([{ actor: carol, inReplyTo: video(id) }]);
  });

  it("a thread that not everybody sees is private, answers too", async () => {
    const text = fixture("youtube-api threads").replace('"totalReplyCount":2', '"isPublic":false');
    const told = await activities(importerOf("youtube-api threads"), text);
    expect(told.slice(0, 1)).toMatchObject([{ type: "Create", isPrivate: true }]);
    expect(told.filter((act) => act.type === "Create" && act.isPrivate)).toHaveLength(2);
  });

  it("nora subscribes to bob, carol to whoever asked", async () => {
    const when = { at: Date.UTC(2019, 7, 23, 8, 49, 39, 958), precision: "second", of: "event" };
    expect(await acts("youtube-api subscriptions")).toEqual([
      { type: "Follow", actor: nora, object: bob, when },
    ]);
    expect(await left("youtube-api subscriptions")).toEqual([
      "1: the subscription does not name both channels",
    ]);
    expect(await acts("youtube-api subscribers")).toEqual([{ type: "Follow", actor: carol, object: nora }]);
    expect(await acts("youtube-api subscribers", null)).toEqual([]);
  });

  it("Takeouts to 2020 had the same as JSON", async () => {
    const when = at(2015, 0, 1);
    expect(await acts("youtube-api subscriptions to 2020", null)).toEqual([
      { type: "Follow", actor: nora, object: bob, when },
    ]);
    expect(await acts("youtube-api likes to 2020", null)).toEqual([
      { type: "Like", actor: { ...nora, name: "Nora" }, object: video("bobsvideo01"), when },
    ]);
  });

  it("channels with their counts; hidden subscribers are unknown, not none", async () => {
    const account = { ...nora, name: "Nora", handle: "nora-l" };
    expect(await acts("youtube-api channels")).toEqual([
      {
        type: "Profile",
        account,
        createdAt: Date.UTC(2005, 8, 18, 22, 37, 10),
        hasBio: true,
        sameOwner: [{ network: "google-plus", nativeId: "112233445566778899001" }],
      },
      { type: "Metric", of: account, counts: { followers: 200, posts: 3, views: 1000 } },
      { type: "Profile", account: bob, hasBio: false },
      { type: "Metric", of: bob, counts: { posts: 1, views: 5 } },
    ]);
  });

  it("nora likes bob's video, as the request says, and its counts are kept", async () => {
    const object = video("bobsvideo01", bob);
    expect(await acts("youtube-api liked videos")).toEqual([
      {
        type: "Create",
        actor: bob,
        object,
        when: { at: Date.UTC(2019, 2, 21, 20, 37, 49), precision: "second", of: "event" },
        nativeId: "bobsvideo01",
      },
      { type: "Like", actor: nora, object },
      { type: "Metric", of: object, counts: { likesReceived: 7, repliesReceived: 2, views: 90 } },
    ]);
    expect((await acts("youtube-api liked videos", null)).map(({ type }) => type)).not.toContain("Like");
  });

  it("bob's activities: a like, a subscription, an upload", async () => {
    expect(await acts("youtube-api activities")).toMatchObject([
      { type: "Like", actor: bob, object: video("norasvideo1"), when: at(2020, 0, 1) },
      { type: "Follow", actor: { nativeId: bobId }, object: nora, when: at(2020, 0, 2) },
      { type: "Create", actor: { nativeId: bobId }, nativeId: "bobsvideo02", when: at(2020, 0, 3) },
      { type: "NotKept", what: "activities without details" },
    ]);
  });

  it("an error is named; null and nothing cost themselves", async () => {
    expect(await left("youtube-api error")).toEqual(["1: an error of the API, no reply"]);
    const text = JSON.stringify({
      kind: "youtube#commentListResponse",
      items: [null, 7, { kind: "youtube#comment" }, { id: "x", snippet: null }],
    });
    const importer = importers.find((one) => one.id === "youtube-api") ?? expect.fail();
    expect(await skips(importer, text)).toEqual([
      "1: the item is no object",
      "1: the item is no object",
      '1: the comment has no "snippet"',
      '1: the comment has no "snippet"',
    ]);
  });
});
