/** Replies of the X API, v1.1 and v2: who follows whom, who liked which post, and what a reply without its request keeps. */
import { describe, expect, it } from "vitest";
import { importers } from "../../../src/networks/index.ts";
import { timeOfPost } from "../../../src/networks/twitter/snowflake.ts";
import { activities, skips, takenBy } from "../reading.ts";
import { bob as bobWhole, fixtures, status, user } from "./fixtures.ts";

const nora = { network: "twitter", nativeId: "48120", handle: "nora_l" } as const;
const bob = { network: "twitter", nativeId: "77", handle: "bob", name: "bob" } as const;
const carol = { network: "twitter", nativeId: "78", handle: "carol", name: "carol" } as const;
const carolById = { network: "twitter", nativeId: "78", handle: "carol" } as const;
const post = "1373617456789012480";
const at = Date.UTC(2021, 2, 21, 12, 53, 22);
const when = { at, precision: "second", of: "event" } as const;

const importerOf = (text: string) =>
  importers.find(({ id }) => id === takenBy(text)) ?? expect.fail("nobody takes it");
const fixture = (name: string): string => fixtures[name] ?? expect.fail(`no fixture ${name}`);
const acts = (name: string, subject: typeof nora | null = null) =>
  activities(importerOf(fixture(name)), fixture(name), { subject });
const left = (name: string) => skips(importerOf(fixture(name)), fixture(name));
/** Only what accounts did, without profiles and counts. */
const deeds = async (name: string, subject: typeof nora | null = null) =>
  (await acts(name, subject)).filter(({ type }) => type !== "Profile" && type !== "Metric");

describe("dumps of twarc", () => {
  const retrieved = "2022-05-01T10:00:00+00:00";
  const bobNow = { id: "77", username: "bob", name: "bob", public_metrics: { tweet_count: 3 } };
  const kept = (path: string, members: object) =>
    JSON.stringify({
      ...members,
      __twarc: { url: `https://api.twitter.com/2/${path}?max_results=9`, retrieved_at: retrieved },
    });
  const told = async (text: string) => {
    expect(takenBy(text)).toBe("twitter-api-v2");
    return activities(importerOf(text), text);
  };
  const noraById = { network: "twitter", nativeId: "48120" };

  it("a page a line: whose followers, and when the counts were read, stand beside the reply", async () => {
    const text = kept("users/48120/followers", { data: [bobNow], meta: { result_count: 1 } });
    expect(await told(`${text}\n`)).toEqual([
      { type: "Profile", account: bob },
      { type: "Metric", of: bob, counts: { posts: 3 }, observedAt: Date.parse(retrieved) },
      { type: "Follow", actor: bob, object: noraById },
    ]);
  });

  it("flattened to a user or post a line, too", async () => {
    expect(await told(kept("users/48120/following", bobNow))).toContainEqual({
      type: "Follow",
      actor: noraById,
      object: bob,
    });
    const liked = kept("users/48120/liked_tweets", { id: post, text: "x", author_id: "77", author: bobNow });
    expect(await told(liked)).toContainEqual(
      expect.objectContaining({ type: "Like", actor: noraById, object: expect.objectContaining({ post }) }),
    );
  });
});

describe("every reply", () => {
  it.each(Object.keys(fixtures))("%s is taken by its importer", (name) => {
    expect(takenBy(fixture(name))).toBe(name.split(" ")[0]);
  });

  it("of another network of a like shape is not taken", () => {
    const instagram = {
      data: [{ id: "1", username: "bob", name: "Bob", text: "hi" }],
      paging: { cursors: {} },
    };
    const mastodon = [{ id: "1", content: "hi", account: { acct: "bob", username: "bob" } }];
    for (const other of [instagram, mastodon, { data: [] }, { errors: [{ message: "no" }] }, [1, 2]])
      expect(takenBy(JSON.stringify(other)) ?? "").not.toMatch(/^twitter/);
  });
});

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

describe("X API v2", () => {
  const bobV2 = { ...bob, name: "Bob" };
  const carolV2 = { ...carol, name: "Carol" };

  it("a user's profile; a mark that is bought says nothing", async () => {
    expect(await acts("twitter-api-v2 users")).toEqual([
      { type: "Profile", account: bobV2, createdAt: Date.UTC(2008, 4, 20, 15, 46, 40), hasBio: false },
      {
        type: "Metric",
        of: bobV2,
        counts: { followers: 10, following: 20, posts: 30, listed: 4, likesGiven: 5 },
      },
    ]);
  });

  it("bob and carol like the post of the request, dated from its id", async () => {
    const object = { network: "twitter", post: "1212092628029698048" };
    const day = timeOfPost(object.post);
    expect(await deeds("twitter-api-v2 likers")).toEqual([
      { type: "Like", actor: bobV2, object, when: day },
      { type: "Like", actor: carolV2, object, when: day },
    ]);
  });

  it("bob follows the account of the request; without one he is only known", async () => {
    expect(await deeds("twitter-api-v2 followers", nora)).toEqual([
      { type: "Follow", actor: bobV2, object: nora },
    ]);
    expect(await acts("twitter-api-v2 nobody's")).toEqual([{ type: "Profile", account: bobV2 }]);
    expect(await left("twitter-api-v2 nobody's")).toHaveLength(1);
  });

  it("bob answers nora, quotes and shares carol, whom the reply includes", async () => {
    const told = await deeds("twitter-api-v2 posts");
    expect(told.slice(0, 2)).toEqual([
      {
        type: "Create",
        actor: bobV2,
        when,
        nativeId: post,
        object: { network: "twitter", post, owner: bobV2 },
        inReplyTo: {
          network: "twitter",
          post: "1373000000000000001",
          owner: { network: "twitter", nativeId: "48120" },
        },
        quote: { network: "twitter", post: "1372000000000000001", owner: carolV2 },
        mentions: [carolById],
        hashtags: ["bridges"],
      },
      {
        type: "Announce",
        actor: bobV2,
        when: { ...timeOfPost("1373617456789012481"), of: "event" },
        nativeId: "1373617456789012481",
        object: { network: "twitter", post: "1371000000000000001", owner: carolV2 },
      },
    ]);
    expect(await acts("twitter-api-v2 posts")).toContainEqual({
      type: "Metric",
      of: { network: "twitter", post, owner: bobV2 },
      counts: { likesReceived: 2, sharesReceived: 1, repliesReceived: 3, views: 500 },
    });
    expect(await left("twitter-api-v2 posts")).toEqual([
      '1: the post does not say who wrote it: ask for "tweet.fields=author_id"',
    ]);
  });

  it("posts a line, flattened by a tool, carry their author", async () => {
    const line = (id: string) =>
      JSON.stringify({
        id,
        text: "words",
        author_id: "77",
        author: { id: "77", name: "Bob", username: "bob" },
        edit_history_tweet_ids: [id],
        referenced_tweets: [
          {
            type: "quoted",
            id: "5",
            author_id: "78",
            author: { id: "78", name: "Carol", username: "carol" },
          },
        ],
      });
    const text = `${line("31")}\n${line("32")}\n`;
    expect(takenBy(text)).toBe("twitter-api-v2");
    const told = await activities(importerOf(text), text);
    expect(told.filter(({ type }) => type === "Create")).toMatchObject([
      { actor: bobV2, nativeId: "31", quote: { post: "5", owner: carolV2 } },
      { actor: bobV2, nativeId: "32" },
    ]);
  });

  it("a list of mentions says who is mentioned", async () => {
    expect(await deeds("twitter-api-v2 mentions", nora)).toMatchObject([
      { type: "Create", actor: { nativeId: "77" }, mentions: [nora] },
    ]);
  });

  it("a list of quotes says what is quoted; bob is protected, so it is private", async () => {
    expect(await deeds("twitter-api-v2 quotes")).toMatchObject([
      {
        type: "Create",
        actor: bobV2,
        quote: { network: "twitter", post: "1371000000000000001" },
        isPrivate: true,
      },
    ]);
    const text = JSON.stringify([status(post, user("77", "bob", { protected: true }))]);
    expect(await activities(importerOf(text), text)).toContainEqual(
      expect.objectContaining({ type: "Create", isPrivate: true }),
    );
  });

  it("carol likes a post of an owner not told", async () => {
    expect(await deeds("twitter-api-v2 liked")).toEqual([
      {
        type: "Like",
        actor: { network: "twitter", nativeId: "78" },
        object: { network: "twitter", post },
        when: timeOfPost(post),
      },
    ]);
  });

  it("bob puts nora on a list; an error is named by its code, not by whom it names", async () => {
    expect(await deeds("twitter-api-v2 lists", nora)).toEqual([
      { type: "Add", actor: bobV2, object: nora, target: "Worth reading" },
    ]);
    expect(await left("twitter-api-v2 error")).toEqual(["1: an error of the API (404)"]);
  });
});
