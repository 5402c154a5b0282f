/** Bob's repository: exact acts, and what a damaged one loses. */
import { describe, expect, it } from "vitest";
import { blueskyRepository } from "../../../src/networks/bluesky/bluesky-repository.ts";
import { activities, fileOf, read, skips, takenBy } from "../reading.ts";
import { cbor, repository } from "./car.ts";
import { at, bob, bobsRecords, carol, nora, postUri, repositoryOfBob, tid } from "./fixtures.ts";
import { account, json, norasPost, when } from "./said.ts";

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
