/** The stream of Bob's changes: exact acts, and those taken back. */
import { describe, expect, it } from "vitest";
import { blueskyJetstream } from "../../../src/networks/bluesky/bluesky-jetstream.ts";
import { activities, skips, takenBy } from "../reading.ts";
import { at, bob, createdAt, nora, postUri, stream } from "./fixtures.ts";
import { account, json, norasPost, when } from "./said.ts";

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
