import { expect, it } from "vitest";
import { tumblrApi } from "../../../src/networks/tumblr/tumblr-api.ts";
import { activities, skips, takenBy } from "../reading.ts";
import { followers, notes, notifications, posts, privacy } from "./fixtures.ts";

const network = "tumblr";
const nora = { network, handle: "nora" };
const bob = { network, nativeId: "t:b", handle: "bob" };
const carol = { network, nativeId: "t:c", handle: "carol" };
const when = (second: number) => ({
  at: 1_700_000_000_000 + second * 1000,
  precision: "second",
  of: "event",
});

it("each reply is told by its members", () => {
  expect([notes, followers, posts, notifications].map((text) => takenBy(text))).toEqual(
    Array(4).fill("tumblr-api"),
  );
  expect(takenBy(privacy)).toBe("tumblr-privacy");
});

it("notes are acts on the post that the request names; a reblog credits the blog between, too", async () => {
  const object = { network, post: "71", owner: nora };
  expect(await activities(tumblrApi, notes)).toEqual([
    { type: "Like", actor: bob, object, when: when(1) },
    { type: "Announce", actor: carol, object, when: when(2), nativeId: "72" },
    {
      type: "Announce",
      actor: carol,
      object: { network, handle: "bob" },
      when: when(2),
      nativeId: "72/between",
    },
    { type: "Create", actor: bob, inReplyTo: object, when: when(3) },
    { type: "NotKept", what: "notes that say who posted" },
  ]);
});

it("without its request a reply of followers needs --as", async () => {
  expect(await activities(tumblrApi, followers)).toEqual([
    { type: "Follow", actor: { network, handle: "bob" }, object: nora },
  ]);
  const alone = JSON.stringify((JSON.parse(followers) as { response: unknown }).response);
  expect(await skips(tumblrApi, alone)).toEqual([
    "1: the reply does not say whose it is; keep the address it was asked from, or use --as",
  ]);
  expect(await activities(tumblrApi, alone, { subject: nora as never })).toHaveLength(1);
});

it("a reblog among a blog's posts is a share of the first post and of the blog between", async () => {
  const actor = { network, handle: "carol" };
  const root = { network, post: "71", owner: { network, nativeId: "t:n", handle: "nora" } };
  expect(await activities(tumblrApi, posts)).toEqual([
    { type: "Announce", actor, object: root, when: when(2), nativeId: "72" },
    { type: "Announce", actor, object: bob, when: when(2), nativeId: "72/between" },
  ]);
});

it("posts by themselves, in a list or one a line, are read as those of a reply", async () => {
  const { response } = JSON.parse(posts) as { response: { posts: object[] } };
  const [post = {}] = response.posts;
  const told = await activities(tumblrApi, posts);
  const line = JSON.stringify(post);
  for (const text of [line, `[${line}]`, `${line}\n`]) {
    expect(takenBy(text)).toBe("tumblr-api");
    expect(await activities(tumblrApi, text)).toEqual(told);
  }
});

it("what is said of a private post is private, too", async () => {
  const notes = [{ type: "like", timestamp: 1_700_000_001, blog_name: "bob", blog_uuid: "t:b" }];
  const post = { blog_name: "nora", id_string: "71", reblog_key: "k", state: "private", notes };
  expect(await activities(tumblrApi, JSON.stringify(post))).toMatchObject([
    { type: "Create", isPrivate: true },
    { type: "Like", actor: bob, isPrivate: true },
  ]);
});

it("a question is private until it is answered", async () => {
  const actor = { network, handle: "dan" };
  expect(await activities(tumblrApi, notifications)).toEqual([
    { type: "Follow", actor, object: nora, when: when(4) },
    { type: "Create", actor, mentions: [nora], when: when(5), nativeId: "2", isPrivate: true },
  ]);
});

it("of the blogs of a user the further ones that are theirs to run have the same owner; a friend's has not", async () => {
  const reply = JSON.stringify({
    meta: { status: 200 },
    response: {
      user: {
        name: "nora",
        default_post_format: "html",
        blogs: [
          { name: "nora", uuid: "t:n", primary: true, admin: true, followers: 12 },
          { name: "bridges", uuid: "t:s", primary: false, admin: true },
          { name: "club", uuid: "t:k", primary: false, admin: false },
        ],
      },
    },
  });
  expect(takenBy(reply)).toBe("tumblr-api");
  const main = { network, nativeId: "t:n", handle: "nora" };
  expect(await activities(tumblrApi, reply)).toEqual([
    { type: "Profile", account: main },
    { type: "Metric", of: main, counts: { followers: 12 } },
    { type: "Profile", account: { network, nativeId: "t:s", handle: "bridges" }, sameOwner: [main] },
    { type: "Profile", account: { network, nativeId: "t:k", handle: "club" } },
  ]);
});
