/** Google+: a Takeout that names who liked, shared and answered, and replies of the API of its day. */
import { describe, expect, it } from "vitest";
import { importers } from "../../../src/networks/index.ts";
import { activities, fileOf, skips, takenBy } from "../reading.ts";
import { bobId, carolId, fixtures, noraId, post } from "./fixtures.ts";

const network = "google-plus" as const;
const subject = { network, nativeId: noraId };
const nora = { network, nativeId: noraId, handle: "+NoraLind", name: "Nora" };
const bob = { network, nativeId: bobId, name: "Bob" };
const carol = { network, nativeId: carolId, name: "Carol" };
const dave = { network, name: "Dave" };
const noras = { network, post: "abcDEF123", owner: nora };
const written = Date.UTC(2018, 9, 8, 20, 31, 44);
const event = (at: number) => ({ at, precision: "second", of: "event" });
const object = (at: number) => ({ at, precision: "second", of: "object" });

const fixture = (name: string): string => fixtures[name] ?? expect.fail(`no fixture ${name}`);
const importerOf = (text: string) =>
  importers.find(({ id }) => id === takenBy(text)) ?? expect.fail("nobody takes it");
const acts = (name: string) => activities(importerOf(fixture(name)), fixture(name), { subject });
const left = (name: string) => skips(importerOf(fixture(name)), fixture(name), { subject });

describe("every file", () => {
  it.each(Object.keys(fixtures))("%s is taken by its importer", (name) => {
    expect(takenBy(fixture(name))).toBe(name.split(" ")[0]);
  });

  it("an address book, another's posts and another's API are not taken", () => {
    for (const other of [
      "BEGIN:VCARD\nFN:Bob\nTEL:555\nURL:https://plus.google.com/112233445566778899002\nEND:VCARD",
      "BEGIN:VCARD\nFN:Bob\nEND:VCARD",
      JSON.stringify({ creationTime: "2018-10-08", author: "Bob" }),
      JSON.stringify({ kind: "youtube#channel", id: "1" }),
      JSON.stringify({ displayName: "Bob", name: "Bob" }),
    ])
      expect(takenBy(other) ?? "").not.toMatch(/^google-plus/);
  });
});

describe("Google+ Takeout: posts", () => {
  it("bob and dave like it, carol shares it, bob answers; nora mentions bob", async () => {
    const commentId = `users/${noraId}/posts/UgjAAAA/comments/UgwBBBB`;
    const answered = Date.UTC(2018, 9, 8, 20);
    expect(await acts("google-plus-posts")).toEqual([
      {
        type: "Create",
        actor: nora,
        when: event(written),
        nativeId: "abcDEF123",
        object: noras,
        mentions: [{ network, nativeId: bobId }],
        hashtags: ["Brücken"],
      },
      { type: "Like", actor: bob, object: noras, when: object(written) },
      { type: "Like", actor: dave, object: noras, when: object(written) },
      { type: "Announce", actor: carol, object: noras, when: object(written) },
      {
        type: "Create",
        actor: bob,
        object: { network, post: commentId, owner: bob },
        inReplyTo: noras,
        when: event(answered),
        nativeId: commentId,
      },
      {
        type: "Like",
        actor: carol,
        object: { network, post: commentId, owner: bob },
        when: object(answered),
      },
      { type: "Create", actor: nora, when: event(Date.UTC(2018, 9, 8, 23)) },
      { type: "NotKept", what: "votes in polls" },
    ]);
    expect(await left("google-plus-posts")).toEqual([
      "1: a person who liked it has no name",
      '1: "creationTime" of a comment is "soon"',
      "1: a comment is no object",
    ]);
  });

  it("says whose it is; a community does not", async () => {
    const ofPost = importerOf(fixture("google-plus-posts")).subject;
    expect(await ofPost?.(fileOf(fixture("google-plus-posts")))).toEqual({ account: nora });
    const inCommunity = JSON.stringify(post({ postAcl: { communityAcl: {} } }));
    expect(await ofPost?.(fileOf(inCommunity))).toBeNull();
    expect(await ofPost?.(fileOf(fixture("google-plus-posts of a community")))).toBeNull();
  });

  it("nora shares bob's post with her circles only", async () => {
    expect(await acts("google-plus-posts reshare")).toEqual([
      {
        type: "Announce",
        actor: nora,
        when: event(written),
        nativeId: "abcDEF123",
        isPrivate: true,
        object: { network, post: "bobsPOST1", owner: bob },
      },
    ]);
  });

  it("a community's posts: shown to some, unless one says that it is public", async () => {
    const [bobs, carols] = await acts("google-plus-posts of a community");
    expect(bobs).toMatchObject({ type: "Create", actor: bob, isPrivate: true });
    expect(carols).toMatchObject({ type: "Create", actor: carol });
    expect(carols).not.toHaveProperty("isPrivate");
  });
});

describe("Google+ Takeout: the rest", () => {
  it("nora likes bob's post and answers carol's, as her log says", async () => {
    const byId = (nativeId: string) => ({ network, nativeId });
    expect(await acts("google-plus-activity-log")).toEqual([
      {
        type: "Like",
        actor: subject,
        object: { network, post: "bobsPOST1", owner: byId(bobId) },
        when: event(1_539_030_704_000),
      },
      {
        type: "Create",
        actor: subject,
        inReplyTo: { network, post: "carolsPOST", owner: byId(carolId) },
        when: event(1_539_030_705_000),
        isPrivate: true,
      },
      { type: "NotKept", what: "+1s on comments" },
      { type: "NotKept", what: "votes in polls" },
    ]);
    expect(await left("google-plus-activity-log")).toEqual([
      '4: the entry has no "postPermalink"',
      "6: it is toward the account's own post",
    ]);
  });

  it("whoever is in a circle is followed; mail addresses are not read", async () => {
    const told = await acts("google-plus-circles");
    expect(told).toEqual([
      { type: "Follow", actor: subject, object: bob },
      { type: "Follow", actor: subject, object: { ...carol, name: "Carol, the long" } },
      { type: "Follow", actor: subject, object: dave },
    ]);
    expect(JSON.stringify(told)).not.toContain("example.org");
    expect(await left("google-plus-circles")).toEqual([
      "4: the card has neither name nor profile",
      "5: the file ends in the middle; it may be cut short",
    ]);
    const circles = importerOf(fixture("google-plus-circles"));
    await expect(activities(circles, fixture("google-plus-circles"))).rejects.toMatchObject({
      code: "SUBJECT_UNKNOWN",
    });
  });

  it("of the profile only what is there is kept", async () => {
    expect(await acts("google-plus-profile")).toEqual([
      {
        type: "Profile",
        account: { network, nativeId: noraId, name: "Nora" },
        hasBio: true,
        hasLocation: false,
        hasUrl: false,
      },
    ]);
  });
});

describe("Google+ API", () => {
  const plain = { network, nativeId: noraId, name: "Nora" };

  it("nora mentions bob, carol shares with her circle, counts are kept as counts", async () => {
    const own = { network, post: "z12nora", owner: plain };
    expect(await acts("google-plus-api activities")).toEqual([
      {
        type: "Create",
        actor: plain,
        when: event(Date.UTC(2013, 9, 22, 9, 1, 50, 606)),
        nativeId: "z12nora",
        object: own,
        mentions: [{ network, nativeId: bobId }],
      },
      { type: "Metric", of: own, counts: { likesReceived: 3, sharesReceived: 1, repliesReceived: 2 } },
      {
        type: "Announce",
        actor: carol,
        when: event(Date.UTC(2013, 9, 23, 9)),
        nativeId: "z12carol",
        isPrivate: true,
        object: own,
      },
    ]);
    expect(await left("google-plus-api activities")).toEqual([
      "1: the activity names no actor and id",
      "1: the item is no object",
    ]);
  });

  it("bob answers, and gives +1 to the post that the request names", async () => {
    expect(await acts("google-plus-api comments")).toMatchObject([
      { type: "Create", actor: bob, inReplyTo: { network, post: "z12nora" }, nativeId: "z12nora.1" },
      { type: "Metric", counts: { likesReceived: 0 } },
    ]);
    expect(await acts("google-plus-api plusoners")).toEqual([
      { type: "Profile", account: bob },
      { type: "Like", actor: bob, object: { network, post: "z12nora" } },
    ]);
  });

  it("a page and how many have it in their circles", async () => {
    expect(await acts("google-plus-api person")).toEqual([
      {
        type: "Profile",
        account: plain,
        kind: "page",
        verified: false,
        hasBio: true,
        hasLocation: false,
        hasUrl: false,
      },
      { type: "Metric", of: plain, counts: { followers: 51 } },
    ]);
  });
});
