/** Replies of the X API v2: who follows whom, who liked which post, and what a reply without its request keeps. */
import { describe, expect, it } from "vitest";
import { timeOfPost } from "../../../src/networks/twitter/snowflake.ts";
import { activities, takenBy } from "../reading.ts";
import { status, user } from "./fixtures.ts";
import { acts, bob, carol, carolById, deeds, importerOf, left, nora, post, when } from "./replies.ts";

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
