/** Bob's repository, the stream of his changes and what the API tells of Nora: exact acts. */
import { describe, expect, it } from "vitest";
import { blueskyApi } from "../../../src/networks/bluesky/bluesky-api.ts";
import { blueskyJetstream } from "../../../src/networks/bluesky/bluesky-jetstream.ts";
import { blueskyRepository } from "../../../src/networks/bluesky/bluesky-repository.ts";
import { timeOfTid, whenOf } from "../../../src/networks/bluesky/ids.ts";
import { activities, fileOf, read, skips, takenBy } from "../reading.ts";
import { cbor, repository } from "./car.ts";
import {
  at,
  bob,
  bobsRecords,
  carol,
  createdAt,
  nora,
  postUri,
  replies,
  repositoryOfBob,
  stream,
  tid,
} from "./fixtures.ts";

const account = (did: string, handle?: string) => ({
  network: "bluesky",
  nativeId: did,
  ...(handle ? { handle } : {}),
});
const norasPost = { network: "bluesky", post: postUri(nora, "p1"), owner: account(nora) };
const when = { at, precision: "second", of: "event" };
const json = (value: unknown): string => JSON.stringify(value);
const of = (value: unknown) => activities(blueskyApi, json(value));

describe("Bluesky: times of record keys", () => {
  it("a key is a time in base 32; other words are none", () => {
    expect(timeOfTid(tid)).toBe(at);
    expect(timeOfTid("self")).toBeNull();
    expect(timeOfTid("2222222222222")).toBeNull();
  });

  it("a time that its author set to next year gives way to the key's, then to when it was seen", () => {
    expect(whenOf("2025-05-01T00:00:00Z", tid)).toMatchObject({ at });
    expect(whenOf("2025-05-01T00:00:00Z", "x", at)).toMatchObject({ at });
    expect(whenOf("2010-01-01T00:00:00Z", tid)).toMatchObject({ at: Date.UTC(2010, 0, 1) });
    expect(whenOf("yesterday", "x")).toBeUndefined();
  });
});

describe("Bluesky: repository", () => {
  it("names its owner and the time of its last change", async () => {
    expect(takenBy(repositoryOfBob)).toBe("bluesky-repository");
    expect(await blueskyRepository.subject?.(fileOf(repositoryOfBob))).toEqual({
      account: { network: "bluesky", nativeId: bob, handle: undefined },
      exportedAt: at,
    });
  });

  it("holds what bob did, and nothing of his words", async () => {
    const actor = account(bob);
    const items = await read(blueskyRepository, repositoryOfBob);
    expect(items.map((item) => ("activity" in item ? item.activity : item))).toEqual([
      {
        type: "Profile",
        account: { ...actor, name: "Bob Berg" },
        hasBio: true,
        hasUrl: false,
        defaultImage: true,
      },
      { type: "Like", actor, object: norasPost, when, nativeId: `${bob}/app.bsky.feed.like/l1` },
      {
        type: "Create",
        actor,
        when,
        nativeId: `${bob}/app.bsky.feed.post/b1`,
        object: { network: "bluesky", post: postUri(bob, "b1"), owner: actor },
        inReplyTo: norasPost,
        quote: { network: "bluesky", post: postUri(carol, "c1"), owner: account(carol) },
        mentions: [account(carol)],
        hashtags: ["bridges"],
      },
      { type: "Announce", actor, object: norasPost, when, nativeId: `${bob}/app.bsky.feed.repost/r1` },
      { type: "Block", actor, object: account(carol), when },
      { type: "Follow", actor, object: account(nora), when, nativeId: `${bob}/app.bsky.graph.follow/f1` },
      { type: "NotKept", what: "lists" },
      { type: "NotKept", what: "lists" },
      {
        type: "Add",
        actor,
        object: account(nora),
        target: "Worth reading",
        when,
        nativeId: `${bob}/app.bsky.graph.listitem/i1`,
      },
      { type: "NotKept", what: "entries of moderation lists" },
      { type: "NotKept", what: "entries of lists that are not known" },
      { type: "NotKept", what: "records of other apps" },
    ]);
    expect(json(items)).not.toContain("nobody may read");
  });

  it("a damaged record costs itself, a file cut short what is missing", async () => {
    const damaged = repository(bob, tid, {
      ...bobsRecords,
      "app.bsky.feed.like/l1": Buffer.from([0xff, 0xff]),
    });
    expect(await skips(blueskyRepository, damaged)).toEqual(["2: the record is damaged"]);
    expect(await activities(blueskyRepository, damaged)).toHaveLength(11);
    const cut = repositoryOfBob.subarray(0, repositoryOfBob.length - 100);
    expect(await skips(blueskyRepository, cut)).toEqual([expect.stringContaining("damaged or cut short")]);
    expect((await activities(blueskyRepository, cut)).length).toBeGreaterThan(8);
  });

  it("without a commit nobody can say whose it is", async () => {
    const header = Buffer.concat([Buffer.from([18]), cbor({ roots: [], version: 1 })]);
    expect(takenBy(header)).toBe("bluesky-repository");
    await expect(read(blueskyRepository, header)).rejects.toMatchObject({ code: "SUBJECT_UNKNOWN" });
  });
});

describe("Bluesky: stream", () => {
  it("bob follows and likes, and takes both back by the ids of his acts", async () => {
    expect(takenBy(stream)).toBe("bluesky-jetstream");
    const actor = account(bob);
    const seen = { ...when, at: at + 5000 };
    expect(await activities(blueskyJetstream, stream)).toEqual([
      { type: "Follow", actor, object: account(nora), when, nativeId: `${bob}/app.bsky.graph.follow/f1` },
      { type: "Like", actor, object: norasPost, when, nativeId: `${bob}/app.bsky.feed.like/l1` },
      {
        type: "Undo",
        actor,
        object: { network: "bluesky", act: `${bob}/app.bsky.feed.like/l1` },
        when: seen,
      },
      {
        type: "Undo",
        actor,
        object: { network: "bluesky", act: `${bob}/app.bsky.graph.follow/f1` },
        when: seen,
      },
      {
        type: "Undo",
        actor,
        object: { network: "bluesky", post: postUri(bob, "b1"), owner: actor },
        when: seen,
      },
      { type: "NotKept", what: "deletions of other records" },
      { type: "Profile", account: account(bob, "bob.example") },
      { type: "NotKept", what: "changes of accounts" },
    ]);
  });

  it("broken lines cost themselves", async () => {
    const text = [
      stream.split("\n")[0],
      "{",
      json({ did: "bob", time_us: 1, kind: "commit" }),
      json({ did: bob, time_us: 1, kind: "commit", commit: null }),
      json({
        did: bob,
        time_us: 1,
        kind: "commit",
        commit: { operation: "create", collection: "app.bsky.feed.like", rkey: "a" },
      }),
      json({
        did: bob,
        time_us: 1,
        kind: "commit",
        commit: { operation: "create", collection: "app.bsky.feed.like", rkey: "a", record: { subject: 4 } },
      }),
      json({
        did: bob,
        time_us: 1,
        kind: "commit",
        commit: {
          operation: "create",
          collection: "app.bsky.graph.follow",
          rkey: "a",
          record: { subject: bob, createdAt },
        },
      }),
      json({ did: bob, time_us: 1, kind: "other" }),
    ].join("\n");
    expect(await activities(blueskyJetstream, text)).toHaveLength(1);
    expect(await skips(blueskyJetstream, text)).toEqual([
      "2: the line is not JSON",
      '3: "did" is no DID',
      '4: the commit has no "collection" or "rkey"',
      '5: the commit has no "record"',
      '6: "subject" of the like names no record',
      "7: the account follows itself",
      '8: "kind" is not commit, identity or account',
    ]);
  });
});

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
    const acts = await of(replies.followers);
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
    expect(await of(replies.follows)).toMatchObject([
      { type: "Follow", actor: account(bob, "bob.example"), object: account(nora, "nora.example") },
      { type: "Profile" },
    ]);
    const actor = account(bob, "bob.example");
    expect(await of(replies.likes)).toMatchObject([
      { type: "Like", actor, object: norasPost, when },
      { type: "Profile" },
    ]);
    expect(await of(replies.repostedBy)).toMatchObject([
      { type: "Announce", actor, object: norasPost },
      { type: "Profile" },
    ]);
    expect(await of(replies.list)).toMatchObject([
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
    expect(await of(moderation)).toEqual([{ type: "NotKept", what: "entries of moderation lists" }]);
  });

  it("a starter pack shows some of its list", async () => {
    const { list, items } = replies.list;
    const { creator, ...shown } = list;
    const purpose = "app.bsky.graph.defs#referencelist";
    const pack = {
      starterPack: { uri: "at://x", creator, list: { ...shown, purpose }, listItemsSample: items },
    };
    expect(takenBy(json(pack))).toBe("bluesky-api");
    expect((await of(pack))[0]).toEqual((await of(replies.list))[0]);
  });

  it("a profile gives counts, a feed posts with counts and who reposted", async () => {
    const owner = account(nora, "nora.example");
    expect(await of(replies.profile)).toEqual([
      { type: "Profile", account: owner, verified: true, hasBio: false, defaultImage: true },
      { type: "Metric", of: owner, counts: { followers: 10, following: 4, posts: 7 } },
    ]);
    expect(await of(replies.feed)).toMatchObject([
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
    const acts = (await of(replies.thread)).filter(({ type }) => type === "Create");
    expect(acts).toMatchObject([{ actor: account(nora, "nora.example") }, { actor, inReplyTo: norasPost }]);
    expect((await of(replies.notifications))[0]).toEqual({
      type: "Follow",
      actor,
      object: account(nora),
      when,
      nativeId: `${bob}/app.bsky.graph.follow/f1`,
    });
    expect(await of(replies.records)).toEqual([
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
        expect(await activities(blueskyApi, text)).toEqual(await of(reply));
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
    expect(await of(hollow)).toEqual([]);
  });
});
