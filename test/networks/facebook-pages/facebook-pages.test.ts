/** What Facebook tells the owner of the page Ada Bakery (1001), by webhook and by the Graph API. */
import { describe, expect, it } from "vitest";
import { facebookPagesGraph } from "../../../src/networks/facebook-pages/facebook-pages-graph.ts";
import { facebookPagesPosts } from "../../../src/networks/facebook-pages/facebook-pages-posts.ts";
import { facebookPagesWebhooks } from "../../../src/networks/facebook-pages/facebook-pages-webhooks.ts";
import { parseRequest } from "../../../src/networks/facebook-pages/graph-request.ts";
import { activities, skips, takenBy } from "../reading.ts";
import { at, delivery, feed, fixtures } from "./fixtures.ts";

const network = "facebook-pages";
const when = { at: at * 1000, precision: "second", of: "event" };
const delivered = { ...when, at: (at + 60) * 1000 };
const page = { network, nativeId: "1001" };
const bob = { network, nativeId: "1001/55", name: "Bob Berg" };
const zoe = { network, nativeId: "1001/66", name: "Zoë Ek" };
const club = { network, nativeId: "2002", name: "Bread Club" };
const post = { network, post: "1001_7", owner: page };
const text = (file: string): string => fixtures[file] ?? expect.fail(`no fixture ${file}`);
const like = { type: "Like", actor: bob, object: post, nativeId: "1001_7/1001/55" };
const comment = { network, post: "7_9", owner: bob };
const ada = { ...page, name: "Ada Bakery" };
const notKept = (what: string) => ({ type: "NotKept", what });

describe("webhooks of a page", () => {
  it.each([
    ["reaction-add.json", [{ ...like, when }]],
    [
      "like-sender.json",
      [{ type: "Like", actor: bob, object: { network, post: "7_9" }, nativeId: "7_9/1001/55", when }],
    ],
    ["like-page.json", [{ type: "Follow", actor: { network, nativeId: "1001/55" }, object: page, when }]],
    ["reaction-remove.json", [{ type: "Undo", actor: bob, object: like, when: delivered }]],
    [
      "comment-add.json",
      [{ type: "Create", actor: bob, object: comment, inReplyTo: post, when, nativeId: "7_9" }],
    ],
    ["comment-remove.json", [{ type: "Undo", actor: bob, object: comment, when: delivered }]],
    [
      "status-add.json",
      [
        {
          type: "Create",
          actor: ada,
          object: { network, post: "1001_8", owner: ada },
          mentions: [],
          when,
          nativeId: "1001_8",
        },
      ],
    ],
    [
      "visitor-post.json",
      [
        {
          type: "Create",
          actor: zoe,
          object: { network, post: "1001_10", owner: zoe },
          mentions: [page],
          when,
          nativeId: "1001_10",
        },
      ],
    ],
    ["share-add.json", [{ type: "Announce", actor: zoe, object: page, when, nativeId: "66_11" }]],
    [
      "mention.json",
      [
        {
          type: "Create",
          actor: club,
          object: { network, post: "2002_5", owner: club },
          mentions: [page],
          when: delivered,
          nativeId: "2002_5",
        },
      ],
    ],
    ["rating.json", [{ type: "Endorse", actor: bob, object: page, when }]],
    ["hide-and-message.json", [notKept("edits and moderation"), notKept("messages")]],
    [
      "lines.jsonl",
      [
        { ...like, when },
        { ...like, actor: zoe, nativeId: "1001_7/1001/66", when },
      ],
    ],
  ])("%s", async (file, expected) => {
    expect(takenBy(text(file))).toBe("facebook-pages-webhooks");
    expect(await activities(facebookPagesWebhooks, text(file))).toEqual(expected);
  });

  it("a reaction changed from love to wow is the same reaction", async () => {
    const edit = feed({
      verb: "edit",
      item: "reaction",
      from: { id: "55", name: "Bob Berg" },
      post_id: "1001_7",
    });
    expect(await activities(facebookPagesWebhooks, JSON.stringify(edit))).toMatchObject([like]);
  });

  it("acts of nobody named, and of the page toward itself, are counted only", async () => {
    const unnamed = [
      feed({ item: "event", post_id: "1001_7" }),
      delivery("mention", { item: "comment", verb: "add" }),
    ];
    const own = feed({ item: "reaction", from: { id: "1001" }, post_id: "1001_7" });
    expect(await activities(facebookPagesWebhooks, JSON.stringify([...unnamed, own, feed({})]))).toEqual([
      notKept("acts of somebody unnamed"),
      notKept("mentions by somebody unnamed"),
      notKept("a page's reactions to itself"),
      notKept("acts of somebody unnamed"),
    ]);
  });

  it("what is no delivery costs its record only", async () => {
    const broken = [
      { object: "user" },
      { object: "page", entry: [{ id: "x" }] },
      { object: "page", entry: null },
      7,
    ];
    expect(await skips(facebookPagesWebhooks, JSON.stringify(broken))).toEqual([
      '1: the delivery is not about a "page"',
      '2: the entry has no "id" of a page',
      '4: the delivery is not about a "page"',
    ]);
  });
});

describe("the Graph API of a page", () => {
  it("a feed gives posts, named reactions and comments, stated counts", async () => {
    expect(takenBy(text("feed.json"))).toBe("facebook-pages-graph");
    const own = { network, post: "1001_7", owner: ada };
    expect(await activities(facebookPagesGraph, text("feed.json"))).toEqual([
      { type: "Create", actor: ada, object: own, mentions: [club], when, nativeId: "1001_7" },
      { type: "Metric", of: own, counts: { likesReceived: 40, repliesReceived: 2, sharesReceived: 3 } },
      { ...like, object: own },
      { type: "Create", actor: bob, object: comment, inReplyTo: own, mentions: [], when, nativeId: "7_9" },
      {
        type: "Create",
        actor: ada,
        object: { network, post: "7_12", owner: ada },
        inReplyTo: comment,
        mentions: [],
        when,
        nativeId: "7_12",
      },
      {
        type: "Create",
        actor: zoe,
        object: { network, post: "1001_10", owner: zoe },
        mentions: [page],
        when,
        nativeId: "1001_10",
      },
    ]);
  });

  it("a list of people needs its request, and says so", async () => {
    expect([takenBy(text("likes-asked.json")), takenBy(text("likes-alone.json"))]).toEqual([
      "facebook-pages-graph",
      "facebook-pages-graph",
    ]);
    expect(await activities(facebookPagesGraph, text("likes-asked.json"))).toEqual([
      like,
      { ...like, actor: zoe, nativeId: "1001_7/1001/66" },
    ]);
    expect((await skips(facebookPagesGraph, text("likes-alone.json")))[0]).toMatch(
      /does not say what was asked/,
    );
  });

  it("a page states its followers and its Instagram account", async () => {
    expect(takenBy(text("page.json"))).toBe("facebook-pages-graph");
    const account = { ...ada, handle: "adabakery" };
    const sameOwner = [{ network: "instagram", nativeId: "17841400000000001" }];
    expect(await activities(facebookPagesGraph, text("page.json"))).toEqual([
      { type: "Profile", account, kind: "page", verified: true, sameOwner },
      { type: "Metric", of: account, counts: { followers: 950 } },
    ]);
  });

  it("insights: the newest value, with the days it covers", async () => {
    expect(takenBy(text("insights.json"))).toBe("facebook-pages-graph");
    const observedAt = Date.UTC(2020, 8, 13, 7);
    expect(await activities(facebookPagesGraph, text("insights.json"))).toEqual([
      { type: "Metric", of: page, counts: { followers: 950 }, observedAt },
      { type: "Metric", of: page, counts: { views: 5000 }, observedAt, windowDays: 28 },
      { type: "Metric", of: post, counts: { likesReceived: 5 } },
      notKept("insights of other kinds"),
    ]);
  });

  it("requests with and without version, edge and host", () => {
    expect(parseRequest("https://graph.facebook.com/v19.0/1001_7/likes?limit=1")).toEqual({
      node: "1001_7",
      edge: "likes",
    });
    expect(parseRequest("/me/feed")).toEqual({ node: "me", edge: "feed" });
    expect(parseRequest("https://example.org/a/b/c/d")).toEqual({ node: null, edge: null });
  });
});

describe("tables of a page's posts", () => {
  const day = (...parts: [number, number, number]) => ({
    at: Date.UTC(...parts),
    precision: "day",
    of: "event",
  });
  const made = (actor: object, id: string, when: object) => ({
    type: "Create",
    actor,
    object: { network, post: id, owner: actor },
    when,
    nativeId: id,
  });
  const counted = (owner: object, id: string, counts: object) => ({
    type: "Metric",
    of: { network, post: id, owner },
    counts,
  });

  it("Business Suite: the counts of each post over its lifetime, to the day as the hour's zone is not told", async () => {
    expect(takenBy(text("posts-of-the-page.csv"))).toBe("facebook-pages-posts");
    expect(await activities(facebookPagesPosts, text("posts-of-the-page.csv"))).toEqual([
      made(ada, "1001_8001", day(2026, 8, 28)),
      counted(ada, "1001_8001", { likesReceived: 9, repliesReceived: 4, sharesReceived: 1, views: 1250 }),
      made(ada, "1001_8002", day(2026, 8, 5)),
      counted(ada, "1001_8002", { repliesReceived: 0 }),
    ]);
    expect(await skips(facebookPagesPosts, text("posts-of-the-page.csv"))).toEqual([
      "5: the row counts one day of the post: export the data of its whole lifetime",
      '6: "post_id" is "8.004E+17": a spreadsheet has rounded the id; take the table as it was before',
      '7: "reactions" is "many", which is no count',
    ]);
  });

  it("Page Insights to 2021: the id has the page; as one day is the 27th, days stand before months", async () => {
    expect(takenBy(text("posts-to-2021.csv"))).toBe("facebook-pages-posts");
    expect(await activities(facebookPagesPosts, text("posts-to-2021.csv"))).toEqual([
      made(page, "1001_7", day(2015, 0, 27)),
      counted(page, "1001_7", { likesReceived: 12, views: 450 }),
      made(page, "1001_8", day(2015, 0, 2)),
      counted(page, "1001_8", { likesReceived: 1, repliesReceived: 2, views: 45 }),
    ]);
    expect(await skips(facebookPagesPosts, text("posts-to-2021.csv"))).toEqual([
      '2: "post_id" is "", which is no id',
    ]);
  });

  it("a table of posts of another kind is left alone", () => {
    expect(takenBy("Post ID,Page name,Permalink\n1,Ada,https://example.org\n")).toBeNull();
  });
});
