import { expect, it } from "vitest";
import { bloggerApi } from "../../../src/networks/blogger/blogger-api.ts";
import { bloggerFeed } from "../../../src/networks/blogger/blogger-feed.ts";
import { activities, fileOf, skips, takenBy } from "../reading.ts";
import { api, backup, takeout } from "./fixtures.ts";

const network = "blogger";
const blog = { network, nativeId: "900" };
const nora = { network, nativeId: "0111", name: "Nora" };
const bob = { network, nativeId: "0222", name: "Bob" };
const when = (day: number) => ({ at: Date.UTC(2012, 3, day, 10), precision: "second", of: "event" });
const post = { network, post: "1", owner: blog };
const bobSaid = {
  type: "Create",
  actor: bob,
  object: { network, post: "2", owner: bob },
  inReplyTo: post,
  when: when(2),
  nativeId: "2",
};

it("each format is told by its content", () => {
  expect([backup, takeout, api].map((text) => takenBy(text))).toEqual([
    "blogger-feed",
    "blogger-feed",
    "blogger-api",
  ]);
});

it("the feeds that a blog shows to everybody name no kinds: what is answered tells a comment", async () => {
  const shown = backup.replaceAll(/<category scheme='http:\/\/schemas[^>]*>/g, "");
  const acts = await activities(bloggerFeed, shown);
  expect(acts).toContainEqual(bobSaid);
  expect(acts).toContainEqual(expect.objectContaining({ type: "Create", actor: blog, object: post }));
});

it("a backup belongs to the blog, and the blog to its only author", async () => {
  const account = { ...blog, name: "Bridges" };
  expect(await bloggerFeed.subject?.(fileOf(backup))).toEqual({
    account,
    exportedAt: Date.UTC(2012, 3, 25, 17, 45, 32),
  });
  expect(await activities(bloggerFeed, backup)).toEqual([
    { type: "Profile", account, sameOwner: [nora] },
    { type: "NotKept", what: "settings of the blog" },
    { type: "Create", actor: blog, object: post, hashtags: ["steel"], when: when(1), nativeId: "1" },
    bobSaid,
    {
      type: "Create",
      actor: nora,
      object: { network, post: "3", owner: nora },
      inReplyTo: { network, post: "2" },
      when: when(3),
      nativeId: "3",
    },
    { type: "NotKept", what: "anonymous comments" },
  ]);
  expect(await skips(bloggerFeed, backup)).toEqual([]);
});

it("Takeout and the API tell the same comment in the same words", async () => {
  expect(await activities(bloggerFeed, takeout)).toEqual([
    { type: "Profile", account: { ...blog, name: "Bridges" } },
    { type: "Create", actor: blog, object: post, when: when(1), nativeId: "1" },
    { type: "NotKept", what: "comments not published" },
    bobSaid,
  ]);
  expect(await activities(bloggerApi, api)).toEqual([bobSaid]);
});
