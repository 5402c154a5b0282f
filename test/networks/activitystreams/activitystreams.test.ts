/** ActivityStreams 2.0 by hand: Sally, Bob and Nora on several networks. */
import { describe, expect, it } from "vitest";
import type { Activity } from "../../../src/networks/activity.ts";
import { activitystreams } from "../../../src/networks/activitystreams/activitystreams.ts";
import { activities, skips, takenBy } from "../reading.ts";

const as = "https://www.w3.org/ns/activitystreams";
const json = (value: unknown): string => JSON.stringify(value);
const acts = (value: unknown, network: "twitter" | null = null): Promise<Activity[]> =>
  activities(activitystreams, typeof value === "string" ? value : json(value), { network });
const reasons = (value: unknown): Promise<string[]> =>
  skips(activitystreams, typeof value === "string" ? value : json(value));

const sally = { network: "mastodon", handle: "sally@social.example" };
const bob = { network: "twitter", nativeId: "13" };
const follow = { type: "Follow", actor: "https://social.example/@sally", object: "twitter:13" };

describe("ActivityStreams: containers", () => {
  const expected = { type: "Follow", actor: sally, object: bob };

  it.each([
    ["one object", json({ "@context": as, ...follow })],
    ["an array", json([follow])],
    ["a Collection", json({ "@context": as, type: "Collection", totalItems: 9, items: [follow] })],
    ["items before the type", json({ orderedItems: [follow], type: "OrderedCollection" })],
    [
      "a page inside",
      json({ type: "OrderedCollection", first: { type: "OrderedCollectionPage", orderedItems: [follow] } }),
    ],
    ["one item without array", json({ type: "Collection", items: follow })],
    ["JSON lines", `${json({ ...follow })}\n`],
    [
      "JSON-LD keywords",
      json({ "@type": "as:Follow", actor: { "@id": follow.actor }, object: { "@id": "twitter:13" } }),
    ],
    [
      "types in arrays",
      json({
        type: ["Follow", "http://schema.org/FollowAction"],
        actor: [follow.actor],
        object: ["twitter:13"],
      }),
    ],
    ["white space", json({ ...follow }).replaceAll(",", " ,\n\t")],
  ])("%s", async (_title, text) => {
    expect(takenBy(text)).toBe("activitystreams");
    expect(await acts(text)).toEqual([expected]);
  });

  it("a broken line costs itself, by its number", async () => {
    const text = `${json(follow)}\n{"type":"Follow","actor":\n\n${json({ type: "Follow", actor: 90 })}\n${json(follow)}\n`;
    expect(await acts(text)).toHaveLength(2);
    expect(await reasons(text)).toEqual(["2: the line is not JSON", '4: "actor" names no account']);
  });

  it("broken JSON and a file cut short give what stands before", async () => {
    const many = Array.from({ length: 200 }, () => follow);
    const text = json(many);
    expect((await acts(text.slice(0, text.length / 2))).length).toBeGreaterThan(90);
    expect(await reasons(text.slice(0, text.length / 2))).toEqual([
      expect.stringContaining("the file ends in the middle"),
    ]);
    // An error costs at most the 4,096 characters read at once; a Follow here has about 75.
    const broken = `${text.slice(0, -1)},,]`;
    expect((await acts(broken)).length).toBeGreaterThan(140);
    expect(await reasons(broken)).toEqual([expect.stringContaining("the JSON is broken here")]);
  });

  it("a giant string and a giant record are passed over, the records around them are read", async () => {
    const giant = { ...follow, content: "x".repeat(3_000_000) };
    const wide = { ...follow, tag: Array.from({ length: 200_000 }, () => 1) };
    expect(await acts([follow, giant, wide, follow])).toHaveLength(2);
    expect(await reasons([follow, giant, wide, follow])).toEqual([
      "2: the record is longer than 1 MiB",
      "3: the record is longer than 1 MiB",
    ]);
  });

  it("numbers as ids keep every digit", async () => {
    const text =
      '[{"type":"Metric","of":"twitter:1","counts":{"followers":5},"observedAt":9007199254740993}]';
    // Beyond any date, hence refused, but not rounded to …992.
    expect(await reasons(text)).toEqual(['1: "observedAt" is "9007199254740993"']);
  });

  it("what is no ActivityStreams is not taken", () => {
    for (const text of [
      "90",
      '"text"',
      "",
      "{}",
      '{"name":"gravitas","version":"1"}',
      "<html></html>",
      '{"type":"git"}',
    ])
      expect(takenBy(text)).toBeNull();
  });
});

describe("ActivityStreams: acts", () => {
  const nora = { network: "twitter", handle: "nora_l" };
  const status = "https://x.com/nora_l/status/99";
  const post = { network: "twitter", post: "99", owner: nora };
  const published = "2024-05-01T10:00:00Z";
  const when = { at: Date.UTC(2024, 4, 1, 10), precision: "second", of: "event" };
  const base = { actor: "twitter:13", published };

  it.each([
    ["Like", { type: "Like", ...base, object: status }, { type: "Like", actor: bob, object: post, when }],
    [
      "Like of an account, with its own id",
      { type: "Like", id: "https://h.example/1", ...base, object: "twitter:@nora_l" },
      { type: "Like", actor: bob, object: nora, when, nativeId: "https://h.example/1" },
    ],
    [
      "Announce",
      { type: "Announce", ...base, object: { id: status, type: "Note" } },
      { type: "Announce", actor: bob, object: post, when },
    ],
    [
      "Add to a list",
      {
        type: "Add",
        ...base,
        object: "twitter:@nora_l",
        target: { type: "Collection", name: "Worth reading" },
      },
      { type: "Add", actor: bob, object: nora, target: "Worth reading", when },
    ],
    [
      "Endorse, which is a Like too",
      {
        type: ["Like", "https://gravitas.example/ns#Endorse"],
        ...base,
        object: "twitter:@nora_l",
        tag: { name: "#bridges" },
      },
      { type: "Endorse", actor: bob, object: nora, topic: "bridges", when },
    ],
    [
      "Create: reply, quote, mention and link",
      {
        type: "Create",
        actor: "twitter:13",
        object: {
          type: "Note",
          id: "twitter:post:100",
          published,
          inReplyTo: status,
          quote: { type: "Note", id: "https://bsky.app/profile/did:plc:eve/post/3k" },
          tag: [
            { type: "Mention", href: "https://x.com/nora_l", name: "@nora_l" },
            { type: "Mention", href: "acct:sally@social.example" },
            { type: "Hashtag", name: "#x" },
            { type: "Link", href: "https://blog.example/page" },
          ],
        },
      },
      {
        type: "Create",
        actor: bob,
        when,
        object: { network: "twitter", post: "100", owner: bob },
        inReplyTo: post,
        quote: {
          network: "bluesky",
          post: "at://did:plc:eve/app.bsky.feed.post/3k",
          owner: { network: "bluesky", nativeId: "did:plc:eve" },
        },
        mentions: [sally],
        links: [{ network: "web", nativeId: "blog.example" }],
        hashtags: ["x"],
      },
    ],
    [
      "a Note alone is one its author created",
      {
        type: "Note",
        id: "https://social.example/@sally/1",
        attributedTo: "https://social.example/users/sally",
      },
      {
        type: "Create",
        actor: sally,
        object: { network: "mastodon", post: "social.example/1", owner: sally },
        mentions: [],
        links: [],
      },
    ],
  ])("%s", async (_title, activity, expected) => {
    expect(await acts(activity)).toEqual([expected]);
  });

  it("what was sent to named people alone is marked private", async () => {
    const note = { type: "Note", id: "https://social.example/@sally/2", content: "secret" };
    const create = { type: "Create", actor: "https://social.example/@sally", object: note };
    expect(await acts({ ...create, to: ["https://social.example/@bob"] })).toMatchObject([
      { type: "Create", isPrivate: true },
    ]);
    const [open] = await acts({ ...create, to: [`${as}#Public`] });
    expect(open).not.toHaveProperty("isPrivate");
  });

  it("check-ins, unknown types and things that name nobody are counted, not kept", async () => {
    expect(
      await acts([
        { type: "Arrive", actor: "twitter:1" },
        { type: "http://example.org/Foo" },
        { name: "no type" },
        { type: "Image", name: "A cat" },
        "https://social.example/@sally/1",
      ]),
    ).toEqual([
      { type: "NotKept", what: "Arrive" },
      { type: "NotKept", what: "http://example.org/Foo" },
      { type: "NotKept", what: "objects without type" },
      { type: "NotKept", what: "posts without author" },
      { type: "NotKept", what: "addresses alone" },
    ]);
  });

  it("the author of an answered post is who is mentioned alone, where its address does not tell", async () => {
    const eve = { network: "mastodon", handle: "eve@pleroma.example" };
    const tag = {
      type: "Mention",
      href: "https://web.pleroma.example/users/eve",
      name: "@eve@pleroma.example",
    };
    const reply = (inReplyTo: string, tags: object[]) =>
      acts({
        type: "Create",
        actor: "https://social.example/@sally",
        object: { type: "Note", inReplyTo, tag: tags },
      });
    const secret = "https://pleroma.example/objects/12";
    expect(await reply("https://social.example/ap/users/7/statuses/12", [tag])).toMatchObject([
      {
        inReplyTo: { post: "social.example/12", owner: { nativeId: "social.example/7", handle: eve.handle } },
        mentions: [],
      },
    ]);
    // Of the Fediverse as the one who answers is, so that it meets the post in eve's own outbox.
    expect(await reply(secret, [tag])).toMatchObject([
      { inReplyTo: { network: "mastodon", post: secret, owner: eve }, mentions: [] },
    ]);
    expect(await reply(secret, [])).toMatchObject([{ inReplyTo: { network: "mastodon", post: secret } }]);
  });

  it("a link to a post as such is a quote, any other a link", async () => {
    const href = "https://pleroma.example/objects/12";
    const links = [
      { type: "Link", mediaType: `application/ld+json; profile="${as}"`, href },
      { type: "Link", href: "https://www.blog.example/tea" },
    ];
    const note = { type: "Note", tag: links };
    expect(
      await acts({ type: "Create", actor: "https://social.example/@sally", object: note }),
    ).toMatchObject([
      { quote: { network: "mastodon", post: href }, links: [{ network: "web", nativeId: "blog.example" }] },
    ]);
  });

  it.each(["OrderedCollection", "OrderedCollectionPage"])(
    "a %s of followers says who follows",
    async (type) => {
      const of = "https://social.example/users/sally";
      const page = (name: string) => ({
        type,
        id: `${of}/${name}?page=1`,
        orderedItems: ["https://pleroma.example/users/eve", of],
      });
      const sally = { network: "mastodon", handle: "sally@social.example" };
      const eve = { network: "mastodon", handle: "eve@pleroma.example" };
      const itself = { type: "NotKept", what: "addresses alone" };
      expect(await acts(page("followers"))).toEqual([{ type: "Follow", actor: eve, object: sally }, itself]);
      expect(await acts(page("following"))).toEqual([{ type: "Follow", actor: sally, object: eve }, itself]);
      expect(await acts(page("featured"))).toEqual([itself, itself]);
    },
  );

  it("whose post was shared stands in cc or to where its address does not tell", async () => {
    const announce = {
      type: "Announce",
      id: "https://social.example/users/sally/statuses/9/activity",
      actor: "https://social.example/users/sally",
      to: [`${as}#Public`],
      cc: ["https://pleroma.example/users/eve", "https://social.example/users/sally/followers"],
      object: "https://pleroma.example/objects/12",
    };
    for (const shared of [announce, { ...announce, to: announce.cc, cc: announce.to }]) {
      expect(await acts(shared)).toMatchObject([
        {
          type: "Announce",
          nativeId: "social.example/9",
          object: { network: "mastodon", owner: { network: "mastodon", handle: "eve@pleroma.example" } },
        },
      ]);
    }
  });

  it("broken acts cost themselves", async () => {
    expect(
      await reasons([
        { type: "Like", actor: 90, object: status },
        { type: "Like", actor: "twitter:13" },
        { type: "Like", ...base, published: "-1", object: status },
        { type: "Follow", actor: "twitter:13", object: "twitter:13" },
        { type: "Follow", actor: "twitter:13", object: `twitter:${"9".repeat(600)}` },
        7,
      ]),
    ).toEqual([
      '1: "actor" names no account',
      '2: "object" names no account or post',
      '3: "published" is "-1"',
      "4: the account follows itself",
      '5: "object" names no account',
      "6: the item is no object",
    ]);
  });
});

describe("ActivityStreams: what is taken back", () => {
  const published = "2024-06-01T10:00:00Z";
  const when = { at: Date.UTC(2024, 5, 1, 10), precision: "second", of: "event" };
  const nora = { network: "twitter", handle: "nora_l" };
  const undone = { type: "Follow", actor: bob, object: nora };

  it.each([
    [
      "Undo of an act given whole",
      { type: "Undo", object: { type: "Follow", actor: "twitter:13", object: "twitter:@nora_l" } },
      { type: "Undo", actor: bob, object: undone, when },
    ],
    [
      "Undo, whose act names no actor",
      { type: "Undo", object: { type: "Like", object: "twitter:@nora_l" } },
      { type: "Undo", actor: bob, object: { type: "Like", actor: bob, object: nora }, when },
    ],
    [
      "Undo by the act's id",
      { type: "Undo", object: "abc/like/1" },
      { type: "Undo", actor: bob, object: { network: "twitter", act: "abc/like/1" }, when },
    ],
    [
      "Reject of a follow: taken back for the one who asked",
      {
        type: "Reject",
        actor: "twitter:@nora_l",
        object: { type: "Follow", actor: "twitter:13", object: "twitter:@nora_l" },
      },
      { type: "Undo", actor: bob, object: undone, when },
    ],
    ["Accept of a follow", { type: "Accept", actor: "twitter:@nora_l", object: undone }, undefined],
    [
      "Remove from a list",
      { type: "Remove", object: "twitter:@nora_l", target: { type: "Collection", name: "Worth reading" } },
      {
        type: "Undo",
        actor: bob,
        object: { type: "Add", actor: bob, object: nora, target: "Worth reading" },
        when,
      },
    ],
    [
      "Delete of a post",
      { type: "Delete", object: { type: "Tombstone", id: "twitter:post:99" } },
      { type: "Undo", actor: bob, object: { network: "twitter", post: "99", owner: bob }, when },
    ],
    [
      "Delete of oneself",
      { type: "Delete", object: "twitter:13" },
      { type: "NotKept", what: "deletions of accounts" },
    ],
    [
      "Block",
      { type: "Block", object: "twitter:@nora_l" },
      { type: "Block", actor: bob, object: nora, when },
    ],
    [
      "Undo of a block",
      { type: "Undo", object: { type: "Block", object: "twitter:@nora_l" } },
      { type: "NotKept", what: "Undo of a Block" },
    ],
    ["Undo of nothing", { type: "Undo" }, { type: "NotKept", what: "Undo of nothing kept" }],
  ])("%s", async (_title, activity, expected) => {
    const accepted = { type: "Follow", actor: "twitter:13", object: "twitter:@nora_l" };
    const given = activity.type === "Accept" ? { ...activity, object: accepted } : activity;
    expect(await acts({ actor: "twitter:13", published, ...given })).toEqual([expected ?? undone]);
  });
});

describe("ActivityStreams: whose account an address is", () => {
  it.each([
    ["https://twitter.com/i/user/12", { network: "twitter", nativeId: "12" }],
    ["https://mobile.twitter.com/nora_l", { network: "twitter", handle: "nora_l" }],
    ["did:plc:abc", { network: "bluesky", nativeId: "did:plc:abc" }],
    ["https://bsky.app/profile/nora.example", { network: "bluesky", handle: "nora.example" }],
    ["https://social.example/users/sally", sally],
    ["https://social.example/@eve@other.example", { network: "mastodon", handle: "eve@other.example" }],
    ["acct:nora_l@twitter.com", { network: "twitter", handle: "nora_l" }],
    ["https://www.flickr.com/people/12037949754@N01/", { network: "flickr", nativeId: "12037949754@N01" }],
    ["https://github.com/octo", { network: "github", handle: "octo" }],
    ["facebook:name:Bodil And", { network: "facebook", name: "Bodil And" }],
    ["facebook-pages:55", { network: "facebook-pages", nativeId: "55" }],
    ["http://sally.example.org/100%", { network: "web", nativeId: "sally.example.org" }],
  ])("%s", async (id, account) => {
    expect(await acts({ type: "Follow", actor: id, object: "tiktok:1" })).toMatchObject([{ actor: account }]);
  });

  it("an address that names no network is of --network", async () => {
    const [act] = await acts({ type: "Follow", actor: "http://h.example/1", object: "twitter:1" }, "twitter");
    expect(act).toMatchObject({ actor: { network: "twitter", nativeId: "http://h.example/1" } });
  });

  it("an actor object adds handle and name", async () => {
    const actor = { type: "Person", id: "twitter:12", preferredUsername: "nora_l", name: "Nora Lindqvist" };
    expect(await acts({ type: "Follow", actor, object: "twitter:1" })).toMatchObject([
      { actor: { network: "twitter", nativeId: "12", handle: "nora_l", name: "Nora Lindqvist" } },
    ]);
  });
});

describe("ActivityStreams: bytes", () => {
  it("a record with bytes that are no UTF-8 is refused; the others are read", async () => {
    const good = json(follow);
    const bad = Buffer.concat([
      Buffer.from(good.slice(0, -1)),
      Buffer.from(',"content":"\u0000'),
      Buffer.from([0xe9]),
      Buffer.from('"}'),
    ]);
    const text = Buffer.concat([
      Buffer.from(`[${good},`),
      Buffer.from(bad.toString("latin1").replace("\u0000", ""), "latin1"),
      Buffer.from("]"),
    ]);
    expect(await activities(activitystreams, text)).toHaveLength(1);
    expect(await skips(activitystreams, text)).toEqual(["2: the record is not valid UTF-8"]);
  });
});

describe("ActivityStreams: profiles, counts, owners", () => {
  it("an actor of a Fediverse server", async () => {
    const person = {
      "@context": as,
      type: "Person",
      id: "https://social.example/users/sally",
      preferredUsername: "sally",
      name: "Sally",
      summary: "<p>hello</p>",
      published: "2020-01-02T00:00:00Z",
      manuallyApprovesFollowers: true,
      followers: { type: "Collection", totalItems: 42 },
    };
    const account = { ...sally, name: "Sally" };
    expect(await acts(person)).toEqual([
      { type: "Profile", account, createdAt: Date.UTC(2020, 0, 2), protected: true, hasBio: true },
      { type: "Metric", of: account, counts: { followers: 42 } },
    ]);
  });

  it("our own objects come back as they went out", async () => {
    const flags = {
      verified: true,
      protected: false,
      hasBio: true,
      hasLocation: false,
      hasUrl: true,
      defaultImage: false,
      curated: true,
    };
    const text = [
      {
        type: "Organization",
        id: "twitter:5",
        preferredUsername: "brandx",
        published: "2010-01-01T00:00:00Z",
        ...flags,
      },
      {
        type: "Metric",
        of: "twitter:5",
        counts: { followers: 10, likesReceived: 2.5 },
        observedAt: "2024-05-01T00:00:00Z",
        windowDays: 90,
      },
      { type: "Metric", of: "twitter:post:99", counts: { sharesReceived: 3 } },
      { type: "Own", slug: "brand-x", name: "Brand X", account: "twitter:5" },
    ].map(json);
    expect(await acts(text.join("\n"))).toEqual([
      {
        type: "Profile",
        account: { network: "twitter", nativeId: "5", handle: "brandx" },
        createdAt: Date.UTC(2010, 0, 1),
        ...flags,
      },
      {
        type: "Metric",
        of: { network: "twitter", nativeId: "5" },
        counts: { followers: 10, likesReceived: 2.5 },
        observedAt: Date.UTC(2024, 4, 1),
        windowDays: 90,
      },
      { type: "Metric", of: { network: "twitter", post: "99" }, counts: { sharesReceived: 3 } },
      { type: "Own", slug: "brand-x", name: "Brand X", account: { network: "twitter", nativeId: "5" } },
    ]);
    expect(
      await reasons([
        { type: "Metric", of: "twitter:5", counts: { followers: -1 } },
        { type: "Own", slug: "A B" },
      ]),
    ).toEqual(['1: "followers" is "-1"', '2: "slug" is missing or not of small letters, digits and hyphens']);
  });
});
