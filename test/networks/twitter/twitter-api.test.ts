/** Replies of the X API as people keep them: which importer takes each, and dumps of twarc. */
import { describe, expect, it } from "vitest";
import { activities, takenBy } from "../reading.ts";
import { fixtures } from "./fixtures.ts";
import { bob, fixture, importerOf, post } from "./replies.ts";

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
