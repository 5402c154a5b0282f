/** Nora, Bob and Carol on Bluesky: a repository, a stream and replies, made for the tests. */
import { repository } from "./car.ts";

export const nora = "did:plc:norauuuuuuuuuuuuuuuuuuuu";
export const bob = "did:plc:bobuuuuuuuuuuuuuuuuuuuuu";
export const carol = "did:web:carol.example";

/** 2024-05-01T10:00:00Z, the time of every record here. */
export const at = Date.UTC(2024, 4, 1, 10);
export const createdAt = "2024-05-01T10:00:00.000Z";
/** The same time as a record key. */
export const tid = "3krgaaf5u2222";

export const postUri = (did: string, rkey: string): string => `at://${did}/app.bsky.feed.post/${rkey}`;
const subject = { cid: "bafy", uri: postUri(nora, "p1") };
const listUri = (did: string, rkey: string): string => `at://${did}/app.bsky.graph.list/${rkey}`;

/** What Bob has written. */
export const bobsRecords = {
  "app.bsky.actor.profile/self": {
    $type: "app.bsky.actor.profile",
    displayName: "Bob Berg",
    description: "hello",
  },
  "app.bsky.feed.like/l1": { $type: "app.bsky.feed.like", subject, createdAt },
  "app.bsky.feed.repost/r1": { $type: "app.bsky.feed.repost", subject, createdAt },
  "app.bsky.feed.post/b1": {
    $type: "app.bsky.feed.post",
    createdAt,
    text: "nobody may read this",
    reply: { parent: subject, root: subject },
    embed: {
      $type: "app.bsky.embed.recordWithMedia",
      record: { record: { cid: "bafy", uri: postUri(carol, "c1") } },
    },
    facets: [
      {
        features: [{ $type: "app.bsky.richtext.facet#mention", did: nora }],
        index: { byteStart: 0, byteEnd: 3 },
      },
      { features: [{ $type: "app.bsky.richtext.facet#mention", did: carol }] },
      { features: [{ $type: "app.bsky.richtext.facet#tag", tag: "bridges" }] },
    ],
  },
  "app.bsky.graph.block/x1": { $type: "app.bsky.graph.block", subject: carol, createdAt },
  "app.bsky.graph.follow/f1": { $type: "app.bsky.graph.follow", subject: nora, createdAt },
  "app.bsky.graph.list/good": {
    $type: "app.bsky.graph.list",
    name: "Worth reading",
    purpose: "app.bsky.graph.defs#curatelist",
    createdAt,
  },
  "app.bsky.graph.list/bad": {
    $type: "app.bsky.graph.list",
    name: "Bores",
    purpose: "app.bsky.graph.defs#modlist",
    createdAt,
  },
  "app.bsky.graph.listitem/i1": {
    $type: "app.bsky.graph.listitem",
    subject: nora,
    list: listUri(bob, "good"),
    createdAt,
  },
  "app.bsky.graph.listitem/i2": {
    $type: "app.bsky.graph.listitem",
    subject: carol,
    list: listUri(bob, "bad"),
    createdAt,
  },
  "app.bsky.graph.listitem/i3": {
    $type: "app.bsky.graph.listitem",
    subject: carol,
    list: listUri(carol, "other"),
    createdAt,
  },
  "com.example.diary/d1": { $type: "com.example.diary", text: "mine" },
};

const line = (kind: string, members: object): string =>
  JSON.stringify({ did: bob, time_us: at * 1000 + 5_000_000, kind, ...members });
const commit = (operation: string, collection: string, rkey: string, record?: object): string =>
  line("commit", { commit: { rev: tid, operation, collection, rkey, record, cid: "bafy" } });

/** Bob follows and likes, then takes both back and deletes a post. */
export const stream = [
  commit("create", "app.bsky.graph.follow", "f1", bobsRecords["app.bsky.graph.follow/f1"]),
  commit("create", "app.bsky.feed.like", "l1", bobsRecords["app.bsky.feed.like/l1"]),
  commit("delete", "app.bsky.feed.like", "l1"),
  commit("delete", "app.bsky.graph.follow", "f1"),
  commit("delete", "app.bsky.feed.post", "b1"),
  commit("delete", "com.example.diary", "d1"),
  line("identity", { identity: { did: bob, handle: "bob.example", seq: 1 } }),
  line("account", { account: { active: true, did: bob, seq: 2 } }),
].join("\n");

const view = (did: string, handle: string, more: object = {}): object => ({ did, handle, ...more });
export const followers = {
  subject: view(nora, "nora.example"),
  followers: [
    view(bob, "bob.example", {
      displayName: "Bob Berg",
      avatar: "https://a.example/1",
      createdAt,
      description: "hello",
    }),
    view(carol, "handle.invalid", { viewer: { following: `at://${nora}/app.bsky.graph.follow/nf` } }),
  ],
  cursor: "x",
};

export const replies = {
  followers,
  follows: { subject: view(bob, "bob.example"), follows: [view(nora, "nora.example")] },
  likes: {
    uri: postUri(nora, "p1"),
    likes: [{ indexedAt: createdAt, createdAt, actor: view(bob, "bob.example") }],
  },
  repostedBy: { uri: postUri(nora, "p1"), repostedBy: [view(bob, "bob.example")] },
  profile: view(nora, "nora.example", {
    followersCount: 10,
    followsCount: 4,
    postsCount: 7,
    verification: { verifiedStatus: "valid" },
  }),
  feed: {
    feed: [
      {
        post: {
          uri: postUri(nora, "p1"),
          author: view(nora, "nora.example"),
          record: { $type: "app.bsky.feed.post", createdAt, text: "" },
          likeCount: 3,
          repostCount: 1,
          replyCount: 2,
        },
        reason: {
          $type: "app.bsky.feed.defs#reasonRepost",
          by: view(bob, "bob.example"),
          uri: `at://${bob}/app.bsky.feed.repost/r1`,
          indexedAt: createdAt,
        },
      },
    ],
  },
  thread: {
    thread: {
      $type: "app.bsky.feed.defs#threadViewPost",
      post: { uri: postUri(nora, "p1"), author: view(nora, "nora.example"), record: { createdAt } },
      replies: [
        {
          post: {
            uri: postUri(bob, "b1"),
            author: view(bob, "bob.example"),
            record: { createdAt, reply: { parent: subject, root: subject } },
          },
        },
        { $type: "app.bsky.feed.defs#notFoundPost", uri: postUri(carol, "gone"), notFound: true },
      ],
    },
  },
  notifications: {
    notifications: [
      {
        uri: `at://${bob}/app.bsky.graph.follow/f1`,
        author: view(bob, "bob.example"),
        reason: "follow",
        record: bobsRecords["app.bsky.graph.follow/f1"],
        isRead: false,
        indexedAt: createdAt,
      },
    ],
  },
  list: {
    list: {
      uri: listUri(bob, "good"),
      creator: view(bob, "bob.example"),
      name: "Worth reading",
      purpose: "app.bsky.graph.defs#curatelist",
    },
    items: [{ uri: `at://${bob}/app.bsky.graph.listitem/i1`, subject: view(nora, "nora.example") }],
  },
  records: {
    records: [
      { uri: `at://${bob}/app.bsky.feed.like/l1`, cid: "bafy", value: bobsRecords["app.bsky.feed.like/l1"] },
    ],
  },
};

export const repositoryOfBob = repository(bob, tid, bobsRecords);

/** Every text by name, for the test of damaged files. */
export const fixtures: Record<string, string | Buffer> = {
  "repo.car": repositoryOfBob,
  "stream.jsonl": stream,
  ...Object.fromEntries(
    Object.entries(replies).map(([name, reply]) => [`${name}.json`, JSON.stringify(reply)]),
  ),
};
