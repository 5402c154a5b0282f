/** Replies of the X API v1.1: who follows whom, who liked which post, and what a reply without its request keeps. */
import { describe, expect, it } from "vitest";
import { timeOfPost } from "../../../src/networks/twitter/snowflake.ts";
import { activities, skips } from "../reading.ts";
import { bob as bobWhole, status, user } from "./fixtures.ts";
import { acts, bob, carol, carolById, deeds, importerOf, left, nora, post, when } from "./replies.ts";

describe("X API v1.1", () => {
  it("a user's profile and counts; of a user cut down to its name no profile is made up", async () => {
    expect(await acts("twitter-api-v1 users")).toEqual([
      {
        type: "Profile",
        account: bob,
        createdAt: Date.UTC(2008, 4, 20, 15, 46, 40),
        verified: false,
        protected: false,
        hasBio: true,
        hasLocation: false,
        hasUrl: false,
        defaultImage: false,
      },
      {
        type: "Metric",
        of: bob,
        counts: { followers: 10, following: 20, posts: 30, listed: 4, likesGiven: 5 },
      },
      { type: "Profile", account: carol },
    ]);
  });

  it("bob and carol follow nora, whose name is in the request; with --as in full", async () => {
    const asked = { network: "twitter", handle: "Nora_L" };
    expect(await deeds("twitter-api-v1 followers")).toEqual([
      { type: "Follow", actor: bob, object: asked },
      { type: "Follow", actor: carol, object: asked },
    ]);
    expect(await deeds("twitter-api-v1 followers", nora)).toMatchObject([{ object: nora }, { object: nora }]);
  });

  it("bob follows nora and carol, by id", async () => {
    const byId = { network: "twitter", nativeId: "77" };
    expect(await deeds("twitter-api-v1 friends", nora)).toEqual([
      { type: "Follow", actor: byId, object: { network: "twitter", nativeId: "48120" } },
      { type: "Follow", actor: byId, object: { network: "twitter", nativeId: "78" } },
    ]);
  });

  it("ids without a request tell of nobody, and the reader is told what to do", async () => {
    expect(await acts("twitter-api-v1 nobody's", nora)).toEqual([]);
    expect(await left("twitter-api-v1 nobody's")).toEqual([
      "1: the reply does not say what was asked: keep its request with it (docs/networks/api-dumps.md)",
    ]);
  });

  it("bob answers nora and mentions carol", async () => {
    const object = { network: "twitter", post, owner: bob };
    expect((await acts("twitter-api-v1 timeline")).slice(2)).toEqual([
      {
        type: "Create",
        actor: bob,
        when,
        nativeId: post,
        object,
        inReplyTo: { network: "twitter", post: "1373000000000000001", owner: nora },
        mentions: [carolById],
        hashtags: ["bridges"],
      },
      { type: "Metric", of: object, counts: { likesReceived: 2 } },
    ]);
  });

  it("carol likes bob's post, as her list of likes says", async () => {
    expect(await deeds("twitter-api-v1 likes")).toMatchObject([
      { type: "Create", actor: bob },
      {
        type: "Like",
        actor: { network: "twitter", handle: "carol" },
        object: { network: "twitter", post, owner: bob },
        when: timeOfPost(post),
      },
    ]);
  });

  it("whoever asked likes and follows, as the reply itself says", async () => {
    const liked = JSON.stringify([status(post, user("77", "bob", { following: true }), { favorited: true })]);
    expect(await activities(importerOf(liked), liked, { subject: nora })).toContainEqual({
      type: "Like",
      actor: nora,
      object: { network: "twitter", post, owner: bob },
      when: timeOfPost(post),
    });
    expect((await activities(importerOf(liked), liked)).map(({ type }) => type)).not.toContain("Like");
    const followed = JSON.stringify([user("77", "bob", { following: true, followers_count: 1 })]);
    expect(await activities(importerOf(followed), followed, { subject: nora })).toContainEqual({
      type: "Follow",
      actor: nora,
      object: bob,
    });
  });

  it("bob puts nora on a list", async () => {
    expect(await deeds("twitter-api-v1 lists", nora)).toEqual([
      { type: "Add", actor: bob, object: nora, target: "worth-reading" },
    ]);
  });

  it("carol shares bob's post and quotes another; both posts inside are read", async () => {
    const text = JSON.stringify([
      status("1373617456789012490", user("78", "carol"), {
        retweeted_status: status(post, user("77", "bob")),
      }),
      status("1373617456789012491", user("78", "carol"), {
        quoted_status_id_str: "1373617456789012470",
        quoted_status: status("1373617456789012470", user("77", "bob")),
      }),
    ]);
    const told = await activities(importerOf(text), text);
    expect(told.filter(({ type }) => type !== "Profile")).toMatchObject([
      { type: "Announce", actor: carol, object: { post, owner: bob }, nativeId: "1373617456789012490" },
      { type: "Create", actor: bob, nativeId: post },
      { type: "Create", actor: carol, quote: { post: "1373617456789012470", owner: bob } },
      { type: "Create", actor: bob, nativeId: "1373617456789012470" },
    ]);
    expect(told.filter(({ type }) => type === "Profile")).toHaveLength(2);
  });

  it("a stream: a post, its deletion, a follow, its end", async () => {
    const told = await acts("twitter-api-v1 stream", nora);
    expect(told).toContainEqual({
      type: "Metric",
      of: bob,
      counts: { followers: 10, following: 20, posts: 30, listed: 4, likesGiven: 5 },
      observedAt: 1_616_331_202_000,
    });
    const byId = { network: "twitter", nativeId: "77" };
    const event = (minute: number) => ({
      at: Date.UTC(2021, 2, 21, 12, minute),
      precision: "second",
      of: "event",
    });
    expect(await deeds("twitter-api-v1 stream", nora)).toMatchObject([
      { type: "Follow", actor: nora, object: byId },
      { type: "Create", actor: bob, nativeId: post },
      {
        type: "Undo",
        actor: byId,
        object: { network: "twitter", post, owner: byId },
        when: { at: 1_616_331_300_000, precision: "second", of: "event" },
      },
      { type: "Follow", actor: bob, object: nora, when: event(55) },
      { type: "Undo", actor: bob, object: { type: "Follow", actor: bob, object: nora }, when: event(56) },
      { type: "NotKept", what: "notices of the stream" },
    ]);
  });

  it("deliveries: bob likes, follows, unfollows and deletes; messages are not read", async () => {
    const second = (time: number) => ({ at: time, precision: "second", of: "event" });
    const byId = { network: "twitter", nativeId: "77" };
    expect(await deeds("twitter-api-v1 deliveries")).toEqual([
      {
        type: "Like",
        actor: bob,
        object: { network: "twitter", post, owner: { ...nora, name: "nora_l" } },
        when: second(1_616_331_300_000),
      },
      {
        type: "Undo",
        actor: byId,
        object: { network: "twitter", post: "5", owner: byId },
        when: second(1_616_331_500_000),
      },
      {
        type: "Follow",
        actor: bob,
        object: { ...nora, name: "nora_l" },
        when: second(1_616_331_300_000),
      },
      {
        type: "Undo",
        actor: bob,
        object: { type: "Follow", actor: bob, object: { ...nora, name: "nora_l" } },
        when: second(1_616_331_400_000),
      },
      { type: "NotKept", what: "other events" },
    ]);
    expect(await left("twitter-api-v1 deliveries")).toEqual(["1: the like does not name account and post"]);
  });

  it("broken and empty records cost themselves", async () => {
    const text = JSON.stringify([
      status(post, user("77", "bob")),
      { text: "x", user: {} },
      null,
      {},
      [],
      "7",
    ]);
    expect(await skips(importerOf(text), text)).toEqual([
      '2: the post has no author in "user"',
      "3: the reply does not say what was asked: keep its request with it (docs/networks/api-dumps.md)",
      "4: a reply of a shape not known",
      "6: the reply does not say what was asked: keep its request with it (docs/networks/api-dumps.md)",
    ]);
  });

  it("a list of followers longer than a record is read in parts", async () => {
    const users = Array.from({ length: 3000 }, (_, index) =>
      user(String(index + 100), `person${index}`, { description: "d".repeat(400) }),
    );
    const text = JSON.stringify({ users, next_cursor_str: "0" });
    expect(text.length).toBeGreaterThan(1024 * 1024);
    expect(await activities(importerOf(text), text)).toHaveLength(3000);
  });
});

describe("X API v1.1, long replies", () => {
  it("likes kept with their request come in parts, too", async () => {
    const text = JSON.stringify({
      request: "https://api.twitter.com/1.1/favorites/list.json?screen_name=carol&count=200",
      response: Array.from({ length: 1000 }, (_, index) =>
        status(String(1_000 + index), user("77", "bob"), { text: "w".repeat(1200) }),
      ),
    });
    expect(text.length).toBeGreaterThan(1024 * 1024);
    const told = await activities(importerOf(text), text);
    expect(told.filter(({ type }) => type === "Like")).toHaveLength(1000);
    expect(await skips(importerOf(text), text)).toEqual([]);
  });

  it("an account that was only named is told again with its counts", async () => {
    const text = JSON.stringify([status("31", user("77", "bob")), status("32", bobWhole)]);
    const told = await activities(importerOf(text), text);
    expect(told.filter(({ type }) => type === "Metric")).toHaveLength(1);
    expect(told.filter(({ type }) => type === "Profile")).toHaveLength(2);
  });
});
