/** Natalie's Foursquare and Swarm export, and what the API says of her and her friends. */
import { describe, expect, it } from "vitest";
import { importers } from "../../../src/networks/index.ts";
import { activities, fileOf, read, skips, takenBy } from "../reading.ts";
import { fixtures } from "./fixtures.ts";

const natalie = { network: "foursquare", nativeId: "900" } as const;
const bob = { network: "foursquare", nativeId: "314", name: "Bob Lind" };
const cara = { network: "foursquare", nativeId: "323", handle: "caram", name: "Cara" };
const marked = { network: "foursquare", nativeId: "777" };
const text = (name: string): string => fixtures[name] ?? expect.fail(`no fixture ${name}`);
const importerOf = (name: string) => {
  const id = takenBy(text(name));
  return importers.find((one) => one.id === id) ?? expect.fail(`nobody takes ${name}`);
};
const acts = (name: string) => activities(importerOf(name), text(name), { subject: natalie });
const second = (at: number) => ({ at, precision: "second", of: "event" });
const post = (id: string, owner: object = natalie) => ({ network: "foursquare", post: id, owner });
const id = "592b2cfe09e28339ac543fde";

const around = (owner: object) => [
  { type: "Like", actor: bob, object: post(id, owner) },
  { type: "Like", actor: cara, object: post(id, owner) },
  {
    type: "Create",
    actor: cara,
    object: { network: "foursquare", post: "c1" },
    inReplyTo: post(id, owner),
    when: second(1496001800_000),
  },
  { type: "Metric", of: post(id, owner), counts: { likesReceived: 3, repliesReceived: 2 } },
];
const checkinOf = (actor: object) => ({
  type: "Create",
  actor,
  object: { network: "foursquare", post: id },
  mentions: [bob, marked],
  when: second(1496001790_000),
});

describe("Foursquare: recognised", () => {
  it.each([
    ["checkin.json", "foursquare-checkins"],
    ["checkins1.json", "foursquare-checkins"],
    ["api-checkins.json", "foursquare-checkins"],
    ["api-checkins-pages.json", "foursquare-checkins"],
    ["api-recent.json", "foursquare-checkins"],
    ["tips.json", "foursquare-tips"],
    ["comments.json", "foursquare-comments"],
    ["users.json", "foursquare-users"],
    ["users-with-profile.json", "foursquare-users"],
    ["users-without-friends.json", "foursquare-users"],
    ["tips-2024.json", "foursquare-tips"],
    ["api-friends.json", "foursquare-users"],
    ["api-self.json", "foursquare-users"],
    ["visits.json", "foursquare-unused"],
    ["photos.json", "foursquare-unused"],
    ["venueRatings.json", "foursquare-unused"],
    ["plans.json", "foursquare-unused"],
  ])("%s by %s", (name, importer) => expect(takenBy(text(name))).toBe(importer));

  it("one long line is recognised as well as an indented file", () => {
    for (const name of Object.keys(fixtures))
      expect(takenBy(JSON.stringify(JSON.parse(text(name))))).toBe(takenBy(text(name)));
  });

  it("tips, comments and users/self name natalie", async () => {
    const subject = (name: string) => importerOf(name).subject?.(fileOf(text(name)));
    expect(await subject("tips.json")).toEqual({
      account: { ...natalie, handle: "natalie_d", name: "Natalie" },
    });
    expect(await subject("comments.json")).toEqual({ account: natalie });
    expect(await subject("api-self.json")).toMatchObject({ account: natalie });
    expect(await subject("users-with-profile.json")).toMatchObject({ account: natalie });
    expect(await subject("users-without-friends.json")).toMatchObject({ account: natalie });
    expect(await subject("tips-2024.json")).toMatchObject({ account: natalie });
    expect(await subject("users.json")).toBeNull();
    await expect(read(importerOf("checkins1.json"), text("checkins1.json"))).rejects.toMatchObject({
      code: "SUBJECT_UNKNOWN",
    });
  });
});

describe("Foursquare: check-ins", () => {
  it.each(["checkin.json", "api-checkins.json", "api-checkins-pages.json"])(
    "%s: natalie checks in with bob and another; bob and cara like it, cara answers",
    async (name) => expect(await acts(name)).toEqual([checkinOf(natalie), ...around(natalie)]),
  );

  it("a friend's check-in is the friend's", async () => {
    expect(await activities(importerOf("api-recent.json"), text("api-recent.json"))).toEqual([
      checkinOf(cara),
      ...around(cara),
    ]);
  });

  it("the export: unix and written times, no venue, close friends, no id", async () => {
    expect(await acts("checkins1.json")).toEqual([
      { type: "NotKept", what: "check-ins" },
      {
        type: "Create",
        actor: natalie,
        object: { network: "foursquare", post: "5000000" },
        mentions: [{ network: "foursquare", nativeId: "314" }, marked],
        when: second(Date.UTC(2018, 9, 17, 15, 52, 8)),
        isPrivate: true,
      },
      { type: "NotKept", what: "check-ins" },
      { type: "Metric", of: post("5000114"), counts: { repliesReceived: 4 } },
    ]);
    expect(await skips(importerOf("checkins1.json"), text("checkins1.json"), { subject: natalie })).toEqual([
      '3: the check-in has no "id"',
    ]);
  });
});

describe("Foursquare: tips, comments, friends", () => {
  it("natalie's tip, with the number of those who agree and who read it", async () => {
    const me = { ...natalie, handle: "natalie_d", name: "Natalie" };
    expect(await acts("tips.json")).toEqual([
      {
        type: "Create",
        actor: me,
        object: { network: "foursquare", post: "t1" },
        when: second(Date.UTC(2024, 9, 15, 23, 55)),
      },
      { type: "Metric", of: post("t1", me), counts: { likesReceived: 2, views: 29 } },
    ]);
    expect(await acts("comments.json")).toEqual([{ type: "NotKept", what: "comments on unknown check-ins" }]);
  });

  it("friends are follows both ways, followers and followed one way", async () => {
    const follow = (actor: object, object: object) => ({ type: "Follow", actor, object });
    expect(await acts("users.json")).toEqual([
      follow(natalie, bob),
      follow(bob, natalie),
      follow(natalie, cara),
      follow(cara, natalie),
      follow({ network: "foursquare", nativeId: "555", name: "Eve" }, natalie),
      follow(natalie, { network: "foursquare", nativeId: "666", name: "Acme" }),
    ]);
    const asked = { network: "foursquare", nativeId: "314" };
    expect(await acts("api-friends.json")).toEqual([follow(asked, cara), follow(cara, asked)]);
  });

  it("users/self: profile, counts and the friends it shows", async () => {
    const me = { ...natalie, name: "Natalie" };
    expect(await acts("api-self.json")).toEqual([
      {
        type: "Profile",
        account: me,
        hasBio: false,
        hasLocation: true,
        sameOwner: [
          { network: "twitter", handle: "natalie_d" },
          { network: "facebook", nativeId: "700314" },
        ],
      },
      { type: "Metric", of: me, counts: { followers: 40, following: 40, posts: 7 } },
      { type: "Follow", actor: me, object: bob },
      { type: "Follow", actor: bob, object: me },
    ]);
  });

  it("nothing private is kept: words, mail, phone, places", async () => {
    for (const name of Object.keys(fixtures))
      expect(JSON.stringify(await acts(name))).not.toMatch(
        /private (?:words|tip|answer)|example\.org|15550100|Cafe|1\.5/,
      );
  });
});

describe("Foursquare: odd replies", () => {
  it("errors, empty lists, nulls and things of the wrong type are told or passed over", async () => {
    const checkins = importers.find((one) => one.id === "foursquare-checkins") ?? expect.fail();
    const context = { subject: natalie };
    const error = JSON.stringify({ meta: { code: 401, errorType: "invalid_auth" }, response: {} });
    expect(await skips(checkins, error, context)).toEqual(["1: the reply is an error (401)"]);
    const odd = {
      items: [null, 7, { id: "1", createdAt: 5, with: null, likes: [], comments: "x", entities: {} }],
    };
    expect(await skips(checkins, JSON.stringify(odd), context)).toEqual([
      "1: a record is no object",
      "2: a record is no object",
    ]);
    expect(await activities(checkins, JSON.stringify(odd), context)).toEqual([
      { type: "NotKept", what: "check-ins" },
    ]);
  });

  it("a file of many thousand check-ins is streamed", async () => {
    const one = JSON.parse(text("checkin.json")) as object;
    const items = Array.from({ length: 800 }, (_, index) => ({
      ...one,
      id: `c${index}`,
      shout: "x".repeat(900),
    }));
    const found = await activities(importerOf("checkins1.json"), JSON.stringify({ count: 800, items }), {
      subject: natalie,
    });
    expect(found.filter(({ type }) => type === "Metric")).toHaveLength(800);
    const reply = { meta: { code: 200 }, response: { checkins: { count: 800, items } } };
    for (const replies of [reply, [reply, reply]]) {
      const content = JSON.stringify(replies);
      expect(takenBy(content)).toBe("foursquare-checkins");
      const all = await activities(importerOf("api-checkins.json"), content, { subject: natalie });
      expect(all.filter(({ type }) => type === "Metric")).toHaveLength(Array.isArray(replies) ? 1600 : 800);
    }
  });
});
