/** What the Bluesky API tells of Nora: exact acts. */
import { describe, expect, it } from "vitest";
import { blueskyApi } from "../../../src/networks/bluesky/bluesky-api.ts";
import { activities, skips, takenBy } from "../reading.ts";
import { at, bob, carol, nora, postUri, replies } from "./fixtures.ts";
import { account, json, norasPost, when } from "./said.ts";

const said = (value: unknown) => activities(blueskyApi, json(value));

describe("Bluesky: API replies", () => {
  it("all are taken, alone, with their request, in an array and as lines", () => {
    for (const reply of Object.values(replies))
      for (const text of [
        json(reply),
        json({ request: "https://public.api.bsky.app/xrpc/x", response: reply }),
        json([reply, reply]),
        `${json(reply)}\n${json(reply)}`,
      ])
        expect(takenBy(text)).toBe("bluesky-api");
  });

  it("getFollowers: bob follows nora, and nora follows carol back", async () => {
    const acts = await said(replies.followers);
    expect(acts).toEqual([
      {
        type: "Follow",
        actor: { ...account(bob, "bob.example"), name: "Bob Berg" },
        object: account(nora, "nora.example"),
      },
      {
        type: "Profile",
        account: { ...account(bob, "bob.example"), name: "Bob Berg" },
        createdAt: at,
        hasBio: true,
        defaultImage: false,
      },
      { type: "Follow", actor: account(carol), object: account(nora, "nora.example") },
      { type: "Profile", account: account(carol), defaultImage: true },
      {
        type: "Follow",
        actor: account(nora),
        object: account(carol),
        nativeId: `${nora}/app.bsky.graph.follow/nf`,
      },
    ]);
  });

  it("the other lists name who did it", async () => {
    expect(await said(replies.follows)).toMatchObject([
      { type: "Follow", actor: account(bob, "bob.example"), object: account(nora, "nora.example") },
      { type: "Profile" },
    ]);
    const actor = account(bob, "bob.example");
    expect(await said(replies.likes)).toMatchObject([
      { type: "Like", actor, object: norasPost, when },
      { type: "Profile" },
    ]);
    expect(await said(replies.repostedBy)).toMatchObject([
      { type: "Announce", actor, object: norasPost },
      { type: "Profile" },
    ]);
    expect(await said(replies.list)).toMatchObject([
      {
        type: "Add",
        actor,
        object: account(nora, "nora.example"),
        target: "Worth reading",
        nativeId: `${bob}/app.bsky.graph.listitem/i1`,
      },
      { type: "Profile" },
    ]);
    const moderation = {
      ...replies.list,
      list: { ...replies.list.list, purpose: "app.bsky.graph.defs#modlist" },
    };
    expect(await said(moderation)).toEqual([{ type: "NotKept", what: "entries of moderation lists" }]);
  });

  it("a starter pack shows some of its list", async () => {
    const { list, items } = replies.list;
    const { creator, ...shown } = list;
    const purpose = "app.bsky.graph.defs#referencelist";
    const pack = {
      starterPack: { uri: "at://x", creator, list: { ...shown, purpose }, listItemsSample: items },
    };
    expect(takenBy(json(pack))).toBe("bluesky-api");
    expect((await said(pack))[0]).toEqual((await said(replies.list))[0]);
  });

  it("a profile gives counts, a feed posts with counts and who reposted", async () => {
    const owner = account(nora, "nora.example");
    expect(await said(replies.profile)).toEqual([
      { type: "Profile", account: owner, verified: true, hasBio: false, defaultImage: true },
      { type: "Metric", of: owner, counts: { followers: 10, following: 4, posts: 7 } },
    ]);
    expect(await said(replies.feed)).toMatchObject([
      {
        type: "Announce",
        actor: account(bob, "bob.example"),
        object: norasPost,
        nativeId: `${bob}/app.bsky.feed.repost/r1`,
      },
      { type: "Profile" },
      { type: "Create", actor: owner, object: { post: postUri(nora, "p1") } },
      {
        type: "Metric",
        of: { post: postUri(nora, "p1") },
        counts: { likesReceived: 3, sharesReceived: 1, repliesReceived: 2 },
      },
    ]);
  });

  it("a thread, notifications and records read like the repository they come from", async () => {
    const actor = account(bob, "bob.example");
    const acts = (await said(replies.thread)).filter(({ type }) => type === "Create");
    expect(acts).toMatchObject([{ actor: account(nora, "nora.example") }, { actor, inReplyTo: norasPost }]);
    expect((await said(replies.notifications))[0]).toEqual({
      type: "Follow",
      actor,
      object: account(nora),
      when,
      nativeId: `${bob}/app.bsky.graph.follow/f1`,
    });
    expect(await said(replies.records)).toEqual([
      {
        type: "Like",
        actor: account(bob),
        object: norasPost,
        when,
        nativeId: `${bob}/app.bsky.feed.like/l1`,
      },
    ]);
  });

  it("items that a tool saved one by one read like their reply", async () => {
    const { feed } = replies.feed;
    const { notifications } = replies.notifications;
    for (const [items, reply] of [
      [feed, replies.feed],
      [feed.map(({ post }) => post), { posts: feed.map(({ post }) => post) }],
      [notifications, replies.notifications],
    ]) {
      const lines = (items as unknown[]).map(json).join("\n");
      for (const text of [json(items), lines]) {
        expect(takenBy(text)).toBe("bluesky-api");
        expect(await activities(blueskyApi, text)).toEqual(await said(reply));
      }
    }
  });

  it("errors and broken replies cost themselves", async () => {
    const odd = [
      { error: "RateLimitExceeded", message: "x" },
      null,
      { followers: null, subject: { did: 4 } },
      { followers: [], x: 1 },
      { likes: [] },
      {},
    ];
    expect(await skips(blueskyApi, json(odd))).toEqual([
      "1: the server answered with an error (RateLimitExceeded)",
      "2: the reply is no object",
      '3: the reply has no "subject"',
      '4: the reply has no "subject"',
      '5: "uri" names no post',
      "6: the reply is of no method that is known",
    ]);
    const hollow = [
      { subject: replies.follows.subject, follows: [null, 4, {}, { did: "x" }] },
      { feed: {} },
      { thread: [] },
      { posts: "x" },
    ];
    expect(await said(hollow)).toEqual([]);
  });
});
