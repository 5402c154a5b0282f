/** ActivityStreams 2.0 by hand: what Sally, Bob and Nora do on several networks. */
import { describe, expect, it } from "vitest";
import { acts, as, bob, reasons, sally } from "./said.ts";

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
