/** Posts that snscrape, twscrape and twint collected, of Nora, Bob, Carol and Dora. */
import { describe, expect, it } from "vitest";
import { importers } from "../../../src/networks/index.ts";
import { twitterSnscrape } from "../../../src/networks/twitter/twitter-snscrape.ts";
import { twitterTwint } from "../../../src/networks/twitter/twitter-twint.ts";
import { activities, fileOf, skips, takenBy } from "../reading.ts";
import { fixtures } from "./fixtures.ts";

const network = "twitter" as const;
const nora = { network, nativeId: "48120", handle: "nora_l" };
const bob = { network, nativeId: "77", handle: "bob" };
const carol = { network, nativeId: "78", handle: "carol" };
const dora = { network, nativeId: "79", handle: "dora" };
const text = (name: string): string => fixtures[name] ?? expect.fail(`no fixture ${name}`);
const at = (...parts: [number, number, number, number, number, number]) => ({
  at: Date.UTC(...parts),
  precision: "second",
  of: "event",
});
const profile = (account: object, more: object = {}) => ({ type: "Profile", account, ...more });

describe("snscrape", () => {
  it("is told by its members, without the names of its classes too", () => {
    expect(takenBy(text("twitter-snscrape"))).toBe("twitter-snscrape");
    expect(takenBy(text("twitter-snscrape").replaceAll(/"_type":"[^"]*",/g, ""))).toBe("twitter-snscrape");
    expect(takenBy(JSON.stringify([{ user: { username: "bob" }, likeCount: 1 }]))).toBeNull();
  });

  it("bob answers nora and mentions carol; carol shares nora's post; dora has followers", async () => {
    const acts = await activities(twitterSnscrape, text("twitter-snscrape"));
    const post = { network, post: "1373617456789012480", owner: { ...bob, name: "bob" } };
    const shared = { network, post: "1373604026000000000", owner: { ...nora, name: "nora_l" } };
    expect(acts).toEqual([
      profile(
        { ...bob, name: "bob" },
        { createdAt: Date.UTC(2008, 4, 20, 15, 46, 40), verified: false, hasUrl: false },
      ),
      { type: "Metric", of: { ...bob, name: "bob" }, counts: { followers: 10 } },
      {
        type: "Create",
        actor: { ...bob, name: "bob" },
        when: at(2021, 2, 21, 12, 53, 22),
        nativeId: "1373617456789012480",
        object: post,
        inReplyTo: { network, post: "1373000000000000001", owner: nora },
        mentions: [carol],
        hashtags: ["bridges"],
      },
      {
        type: "Metric",
        of: post,
        counts: { likesReceived: 3, sharesReceived: 2, repliesReceived: 1, views: 400 },
      },
      profile({ ...carol, name: "carol" }),
      {
        type: "Announce",
        actor: { ...carol, name: "carol" },
        when: at(2021, 2, 21, 13, 0, 0),
        nativeId: "1373619126000000000",
        object: shared,
      },
      profile({ ...nora, name: "nora_l" }),
      {
        type: "Create",
        actor: { ...nora, name: "nora_l" },
        when: at(2021, 2, 21, 12, 0, 0),
        nativeId: "1373604026000000000",
        object: shared,
        quote: { network, post: "1373600000000000000" },
        mentions: [],
      },
      { type: "Metric", of: shared, counts: { likesReceived: 9 } },
      // A mark that can be bought says nothing.
      profile({ ...dora, name: "dora" }, { hasUrl: true }),
      { type: "Metric", of: { ...dora, name: "dora" }, counts: { followers: 5, likesGiven: 6 } },
    ]);
    expect(await skips(twitterSnscrape, text("twitter-snscrape"))).toEqual([
      "4: the record is neither a post nor a user",
    ]);
  });
});

describe("twint", () => {
  it.each(["twitter-twint", "twitter-twint of 2019", "twitter-twint table", "twitter-twint users"])(
    "%s is told by its columns",
    (name) => expect(importers.find((one) => one.recognise(fileOf(text(name))))?.id).toBe("twitter-twint"),
  );

  it("bob answers nora, names carol and dora, quotes carol; carol shares nora's post; no words are kept", async () => {
    const acts = await activities(twitterTwint, text("twitter-twint"));
    expect(acts.filter(({ type }) => type === "Create")).toMatchObject([
      {
        actor: bob,
        when: { precision: "second", of: "event" },
        inReplyTo: nora,
        quote: { network, post: "1373600000000000000", owner: { network, handle: "carol" } },
        mentions: [carol, dora],
        hashtags: ["bridges"],
      },
    ]);
    expect(acts.filter(({ type }) => type === "Announce")).toMatchObject([
      { actor: carol, object: { post: "1373604026000000000", owner: { network, nativeId: "48120" } } },
    ]);
    expect(JSON.stringify(acts)).not.toContain("words");
  });

  it("the time is that of the id, not the local one of the row", async () => {
    const [, create] = await activities(twitterTwint, text("twitter-twint"));
    expect(create).toMatchObject({
      type: "Create",
      when: { at: Math.floor((1_288_834_974_657 + Number(1373617456789012480n >> 22n)) / 1000) * 1000 },
    });
  });

  it("of 2019: the row is bob's post, which carol shared", async () => {
    const acts = await activities(twitterTwint, text("twitter-twint of 2019"));
    const post = { network, post: "1151827719161896960", owner: bob };
    expect(acts).toMatchObject([
      profile(carol),
      { type: "Announce", actor: carol, nativeId: "1151830000000000000", object: post },
      profile(bob),
      {
        type: "Create",
        actor: bob,
        when: at(2019, 6, 18, 12, 15, 2),
        inReplyTo: nora,
        hashtags: ["bridges"],
      },
      { type: "Metric", of: post, counts: { likesReceived: 4, sharesReceived: 1, repliesReceived: 0 } },
    ]);
  });

  it("a table: lists as Python prints them; before ids held times, the zone must be a number", async () => {
    const acts = await activities(twitterTwint, text("twitter-twint table"));
    expect(acts.filter(({ type }) => type === "Create")).toMatchObject([
      { when: at(2006, 2, 21, 20, 50, 14), inReplyTo: nora, mentions: [dora], hashtags: ["a", "b"] },
      { when: { at: Date.UTC(2006, 2, 21), precision: "day", of: "event" }, mentions: [] },
    ]);
    expect(await skips(twitterTwint, text("twitter-twint table"))).toEqual(['4: the post has no "id"']);
  });

  it("a table of users: bob's profile and counts", async () => {
    expect(await activities(twitterTwint, text("twitter-twint users"))).toEqual([
      profile(
        { ...bob, name: "Bob" },
        {
          createdAt: Date.UTC(2008, 4, 20),
          verified: true,
          protected: false,
          hasBio: true,
          hasLocation: false,
          hasUrl: false,
        },
      ),
      {
        type: "Metric",
        of: { ...bob, name: "Bob" },
        counts: { followers: 10, following: 20, posts: 30, likesGiven: 5 },
      },
    ]);
  });
});
