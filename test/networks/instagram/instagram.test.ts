/** An Instagram export of @renee.lind in its five shapes, and what the API and webhooks tell of her account. */
import { describe, expect, it } from "vitest";
import { importers, recognise } from "../../../src/networks/index.ts";
import { formattedCount } from "../../../src/networks/instagram/instagram-insights.ts";
import { activities, fileOf, nobody, skips } from "../reading.ts";
import { at, fixtures } from "./fixtures.ts";

const network = "instagram";
const me = { network, handle: "renee.lind" } as const;
const [bob, zoe] = [
  { network, handle: "bob.berg" },
  { network, handle: "zoe_ek" },
];
const when = { at: at * 1000, precision: "second", of: "event" };
const account = { network, nativeId: "17841400000000001" };
const renee = { ...account, handle: "renee.lind" };
const post = { network, post: "CabcDEF1234", owner: bob };
const notKept = (what: string) => ({ type: "NotKept", what });
const follow = (actor: object, object: object, more: object = { when }) => ({
  type: "Follow",
  actor,
  object,
  ...more,
});
const importer = (id: string) => importers.find((one) => one.id === id) ?? expect.fail(`no importer ${id}`);
const text = (file: string): string => fixtures[file] ?? expect.fail(`no fixture ${file}`);
const early = (day: number) => ({
  when: { at: Date.UTC(2018, 2, day, 9), precision: "second", of: "event" },
});
const closeFriend = { type: "Add", actor: me, object: bob, target: "close friends", when, isPrivate: true };

/** File, importer, and what it says with Renée as its owner. */
const cases: readonly (readonly [file: string, id: string, expected: readonly object[]])[] = [
  ["followers-2021.json", "instagram-followers", [follow(bob, me)]],
  ["followers_1.json", "instagram-followers", [follow(bob, me), follow(zoe, me, {})]],
  ["following.json", "instagram-following", [follow(me, bob)]],
  [
    "connections-2018.json",
    "instagram-early-connections",
    [
      follow(bob, me, early(1)),
      { skipped: "the entry names nobody", place: 2 },
      follow(me, zoe, early(2)),
      { type: "Block", actor: me, object: { network, handle: "troll.tom" }, ...early(1) },
    ],
  ],
  [
    "likes-2018.json",
    "instagram-early-acts",
    [
      { type: "Like", actor: me, object: bob, ...early(1) },
      notKept("likes of one's own posts"),
      { type: "Like", actor: me, object: zoe, ...early(1) },
      { skipped: "the row is no list of a time and a handle", place: 4 },
    ],
  ],
  [
    "comments-2018.json",
    "instagram-early-acts",
    [
      { type: "Create", actor: me, inReplyTo: bob, mentions: [zoe], ...early(1) },
      notKept("comments on one's own posts"),
    ],
  ],
  [
    "profile-2018.json",
    "instagram-early-profile",
    [
      {
        type: "Profile",
        account: { ...me, name: "Renée Lind" },
        createdAt: Date.UTC(2012, 4, 1, 10),
        protected: false,
        hasBio: true,
      },
    ],
  ],
  ["following-2026.json", "instagram-following", [follow(me, bob)]],
  ["close_friends.json", "instagram-close-friends", [closeFriend]],
  [
    "blocked_profiles.json",
    "instagram-blocked",
    [{ type: "Block", actor: me, object: { network, handle: "troll.tom" }, when }],
  ],
  [
    "recently_unfollowed_profiles.json",
    "instagram-unfollowed",
    [{ type: "Undo", actor: me, object: follow(me, zoe, {}), when }],
  ],
  ["pending_follow_requests.json", "meta-unused", []],
  [
    "liked_posts.json",
    "instagram-likes",
    [{ type: "Like", actor: me, object: post, when }, notKept("likes of one's own posts")],
  ],
  ["liked_comments.json", "instagram-liked-comments", [{ type: "Like", actor: me, object: zoe, when }]],
  ["story_likes.json", "instagram-liked-comments", [{ type: "Like", actor: me, object: bob, when }]],
  [
    "post_comments_1.json",
    "instagram-comments",
    [
      { type: "Create", actor: me, inReplyTo: bob, mentions: [zoe], when },
      notKept("comments on one's own posts"),
      notKept("comments on posts of people Instagram does not name"),
    ],
  ],
  [
    "post_comments-2021.json",
    "instagram-comments",
    [{ type: "Create", actor: me, inReplyTo: bob, mentions: [], when }],
  ],
  [
    "2026/post_comments_1.json",
    "instagram-labelled",
    [{ type: "Create", actor: me, inReplyTo: post, mentions: [zoe], when }],
  ],
  [
    "2026/posts_1.json",
    "instagram-labelled-posts",
    [
      {
        type: "Create",
        actor: me,
        object: { network, post: "Cown1234567", owner: me },
        mentions: [bob],
        hashtags: ["bread"],
        when,
      },
    ],
  ],
  ["one/followers_1.json", "instagram-followers", [follow(bob, me)]],
  [
    "media-2018.json",
    "instagram-early-media",
    [
      { type: "Create", actor: me, mentions: [bob], hashtags: ["tea"], ...early(1) },
      { skipped: '"taken_at" is "soon"', place: 2 },
    ],
  ],
  ["messages-2018.json", "instagram-early-unused", []],
  [
    "reels_comments.json",
    "instagram-comments",
    [{ type: "Create", actor: me, inReplyTo: bob, mentions: [], when }],
  ],
  [
    "posts_1.json",
    "instagram-posts",
    [
      { type: "Create", actor: me, mentions: [bob], hashtags: ["bread"], when },
      { type: "Create", actor: me, mentions: [], hashtags: [], when },
    ],
  ],
  ["stories.json", "instagram-posts", [{ type: "Create", actor: me, mentions: [], hashtags: [], when }]],
  [
    "audience_insights.json",
    "instagram-insights",
    [{ type: "Metric", of: me, counts: { followers: 12_345 } }],
  ],
  ["posts_viewed.json", "meta-unused", []],
  ["your_topics.json", "meta-unused", []],
  ["2026/liked_posts.json", "instagram-labelled", [{ type: "Like", actor: me, object: post, when }]],
  ["2026/story_likes.json", "instagram-labelled", [{ type: "Like", actor: me, object: bob, when }]],
  ["2026/close_friends.json", "instagram-labelled", [closeFriend]],
  ["2026/posts_viewed.json", "meta-unused", []],
  [
    "webhook-comments.json",
    "instagram-webhooks",
    [
      {
        type: "Create",
        actor: bob,
        object: { network, post: "21", owner: bob },
        inReplyTo: { network, post: "31", owner: account },
        when,
        nativeId: "21",
      },
      {
        type: "Create",
        actor: { network, nativeId: "17841400000000001/98" },
        object: { network, post: "22", owner: { network, nativeId: "17841400000000001/98" } },
        inReplyTo: { network, post: "21" },
        when,
        nativeId: "22",
      },
      notKept("comments by somebody unnamed"),
      {
        type: "Metric",
        of: { network, post: "41", owner: account },
        counts: { views: 444, repliesReceived: 2 },
        observedAt: when.at,
      },
      notKept("mentions by somebody unnamed"),
    ],
  ],
  [
    "graph-media.json",
    "instagram-graph",
    [
      {
        type: "Create",
        actor: renee,
        object: { network, post: "31", owner: renee },
        mentions: [zoe],
        hashtags: ["bread"],
        when,
        nativeId: "31",
      },
      {
        type: "Metric",
        of: { network, post: "31", owner: renee },
        counts: { likesReceived: 40, repliesReceived: 2 },
      },
      {
        type: "Create",
        actor: bob,
        object: { network, post: "21", owner: bob },
        inReplyTo: { network, post: "31", owner: renee },
        mentions: [],
        when,
        nativeId: "21",
      },
    ],
  ],
  [
    "graph-user.json",
    "instagram-graph",
    [
      { type: "Profile", account: renee },
      { type: "Metric", of: renee, counts: { followers: 10, following: 15, posts: 2 } },
    ],
  ],
  [
    "graph-mention.json",
    "instagram-graph",
    [
      {
        type: "Create",
        actor: bob,
        object: { network, post: "51", owner: bob },
        mentions: [account],
        hashtags: [],
        nativeId: "51",
      },
    ],
  ],
];

describe("Instagram", () => {
  it.each(cases)("%s is read by %s", async (file, id, expected) => {
    const input = fileOf(text(file), file);
    const found = recognise(input);
    expect(found?.id).toBe(id);
    const said: unknown[] = [];
    for await (const item of found?.read(input, { ...nobody, subject: me }) ?? [])
      said.push("activity" in item ? item.activity : item);
    expect(JSON.parse(JSON.stringify(said))).toEqual(expected);
  });

  it.each(["personal_information.json", "personal_information-es.json", "personal_information-unknown.json"])(
    "%s names the owner; the mail address is not read",
    async (file) => {
      const profile = importer("instagram-profile");
      expect(recognise(fileOf(text(file)))?.id).toBe("instagram-profile");
      expect(await profile.subject?.(fileOf(text(file)))).toEqual({ account: me });
      expect(await activities(profile, text(file))).toEqual([
        { type: "Profile", account: me, protected: false },
      ]);
    },
  );

  it("a broken entry costs itself only", async () => {
    const list = JSON.stringify({
      relationships_following: [null, {}, { title: "bob.berg" }, { string_list_data: [{ timestamp: -5 }] }],
    });
    expect(await activities(importer("instagram-following"), list, { subject: me })).toEqual([
      follow(me, bob, {}),
    ]);
    expect(await skips(importer("instagram-following"), list, { subject: me })).toEqual([
      "1: the entry is no object",
      "2: the entry names nobody",
      '4: "timestamp" is "-5"',
    ]);
  });

  it("Threads in the same zip is nobody's: the hint says that it has no importer yet", () => {
    const threads = JSON.stringify({
      text_post_app_text_post_app_followers: [{ string_list_data: [{ value: "bob" }] }],
    });
    expect(recognise(fileOf(threads))).toBeNull();
  });

  it.each([
    ["12,345", 12_345],
    ["12.345", 12_345],
    ["1.2K", 1200],
    ["3M", 3_000_000],
    ["950", 950],
    ["12%", null],
    ["", null],
  ])("the count %s", (shown, expected) => {
    expect(formattedCount(shown)).toBe(expected);
  });
});

describe("Business Suite", () => {
  it("a post with its counts, topics and mentions; reach and follows are no counts of ours", async () => {
    const renee = { network, nativeId: "1784", handle: "renee.lind", name: "Renée Lind" };
    const object = { network, post: "18011", owner: renee };
    expect(recognise(fileOf(text("post-counts.csv")))?.id).toBe("instagram-post-counts");
    expect(await activities(importer("instagram-post-counts"), text("post-counts.csv"))).toEqual([
      {
        type: "Create",
        actor: renee,
        object,
        when: { at: Date.UTC(2026, 9, 3), precision: "day", of: "event" },
        nativeId: "18011",
        mentions: [{ network, handle: "bo.berg" }],
        hashtags: ["bridges"],
      },
      {
        type: "Metric",
        of: object,
        counts: { likesReceived: 610, repliesReceived: 57, sharesReceived: 88, views: 12_400 },
      },
    ]);
  });
});
