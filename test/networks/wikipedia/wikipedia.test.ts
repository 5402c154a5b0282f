/** What wikis tell of Nora, Bob and Carol, and of the article about Nora: exact acts. */
import { describe, expect, it } from "vitest";
import { recognise } from "../../../src/networks/index.ts";
import { wikiOf, wikiOfDatabase } from "../../../src/networks/wikipedia/names.ts";
import { wikipediaApi } from "../../../src/networks/wikipedia/wikipedia-api.ts";
import { wikipediaDump } from "../../../src/networks/wikipedia/wikipedia-dump.ts";
import { wikipediaPageviews } from "../../../src/networks/wikipedia/wikipedia-pageviews.ts";
import { wikipediaViews } from "../../../src/networks/wikipedia/wikipedia-views.ts";
import { activities, fileOf, read, skips, takenBy } from "../reading.ts";
import { at, dump, fixtures, oldDump, replies, restViews, wideDump } from "./fixtures.ts";

const user = (handle: string) => ({ network: "wikipedia", handle }) as const;
const article = (title: string, id?: number) => ({
  network: "wikipedia",
  ...(id === undefined ? {} : { nativeId: `en.wikipedia:${id}` }),
  handle: `en.wikipedia:${title}`,
  name: title,
});
const [nora, bob, carol] = [user("Nora"), user("Bob"), user("Carol")];
const when = { at, precision: "second", of: "event" };
const json = (value: unknown): string => JSON.stringify(value);
const of = (value: unknown, context: object = {}) => activities(wikipediaApi, json(value), context);
const notKept = (what: string) => ({ type: "NotKept", what });

describe("Wikipedia: which wiki", () => {
  it.each([
    ["https://en.m.wikipedia.org/w/api.php", "en.wikipedia"],
    ["en.wikipedia", "en.wikipedia"],
    ["de.wikipedia.org", "de.wikipedia"],
    ["https://wiki.example.org/", null],
  ])("%s", (address, wiki) => expect(wikiOf(address)).toBe(wiki));

  it.each([
    ["enwiki", "en.wikipedia"],
    ["zh_yuewiktionary", "zh-yue.wiktionary"],
    ["commonswiki", "commons.wikimedia"],
    ["wikidatawiki", "www.wikidata"],
    ["mydatabase", null],
  ])("%s", (name, wiki) => expect(wikiOfDatabase(name)).toBe(wiki));
});

describe("Wikipedia: API", () => {
  it("all replies are taken", () => {
    for (const reply of Object.values(replies)) expect(takenBy(json(reply))).toBe("wikipedia-api");
    expect(takenBy(json({ query: { users: [{ name: "x" }] } }))).toBeNull();
  });

  it("nora writes on bob's talk page; her other edits are nobody's", async () => {
    expect(await of(replies.contributions)).toEqual([
      { type: "Create", actor: nora, inReplyTo: bob, when, nativeId: "en.wikipedia:901" },
      notKept("edits of one's own talk page"),
      notKept("reverts"),
      notKept("edits of articles"),
    ]);
  });

  it("bob thanks nora; names have a large first letter", async () => {
    expect(await of(replies.thanks)).toEqual([
      { type: "Like", actor: bob, object: nora, when },
      notKept("other log entries"),
      notKept("thanks by hidden users"),
    ]);
    const [event] = replies.thanks.response.query.logevents;
    expect(takenBy(json([event]))).toBe("wikipedia-api");
    expect(await of([event])).toEqual([{ type: "Like", actor: bob, object: nora, when }]);
  });

  it("notifications: thanks, mention and talk are to the account whose talk page is named", async () => {
    const text = json(replies.notifications);
    expect(await wikipediaApi.subject?.(fileOf(text))).toEqual({ account: nora });
    expect(await of(replies.notifications, { subject: nora })).toEqual([
      { type: "Like", actor: bob, object: nora, when },
      { type: "Create", actor: carol, mentions: [nora], when, nativeId: "en.wikipedia:910" },
      { type: "Create", actor: bob, inReplyTo: nora, when, nativeId: "en.wikipedia:905" },
      notKept("reverts"),
      notKept("other notifications"),
    ]);
    expect(await skips(wikipediaApi, text)).toEqual([
      expect.stringContaining("add --as wikipedia:@User"),
      expect.stringContaining("add --as wikipedia:@User"),
    ]);
  });

  it("a talk page's history: IP addresses and hidden users are nobody, temporary accounts somebody", async () => {
    const acts = [
      { type: "Create", actor: bob, inReplyTo: nora, when, nativeId: "en.wikipedia:905" },
      notKept("edits from IP addresses"),
      { type: "Create", actor: user("~2024-1234"), inReplyTo: nora, when, nativeId: "en.wikipedia:907" },
      notKept("edits by hidden users"),
    ];
    expect(await of(replies.history)).toEqual([...acts, notKept("pages that do not exist")]);
    // Version 1 has pages as a map, and flags as empty strings.
    const [page] = replies.history.response.query.pages;
    const first = {
      ...page,
      revisions: page?.revisions?.map((one) => ("userhidden" in one ? { ...one, userhidden: "" } : one)),
    };
    const old = {
      request: replies.history.request,
      response: { query: { pages: { "31": first, "-1": { ns: 0, title: "x", missing: "" } } } },
    };
    expect(takenBy(json(old))).toBe("wikipedia-api");
    expect(await of(old)).toEqual([...acts, notKept("pages that do not exist")]);
  });

  it("an article's talk page is answered by who writes on it", async () => {
    expect(await of(replies.talk)).toEqual([
      {
        type: "Create",
        actor: carol,
        inReplyTo: article("Nora Lindqvist"),
        when,
        nativeId: "en.wikipedia:920",
      },
    ]);
  });

  it("links to an article and to a user page", async () => {
    const page = { type: "Profile", kind: "page" };
    expect(await of(replies.linksHere)).toEqual([
      { ...page, account: article("Nora Lindqvist", 60) },
      { type: "Create", actor: article("Bridge", 50), links: [article("Nora Lindqvist", 60)] },
      { ...page, account: article("Bridge", 50) },
      notKept("redirects"),
      notKept("links between other pages"),
    ]);
    expect(await of(replies.backlinks)).toEqual([
      { type: "Create", actor: bob, links: [nora] },
      { type: "Create", actor: article("Bridge", 50), links: [nora] },
      { ...page, account: article("Bridge", 50) },
    ]);
    expect(await skips(wikipediaApi, json(replies.backlinks.response))).toEqual([
      '1: the reply does not say which page is linked to; keep its request with "bltitle"',
    ]);
  });

  it("users with their number of edits; views of an article as one count over its days", async () => {
    expect(await of(replies.users)).toEqual([
      { type: "Profile", account: nora, createdAt: Date.UTC(2010, 1, 3) },
      { type: "Metric", of: nora, counts: { posts: 412 } },
      notKept("users that do not exist"),
    ]);
    const of60 = article("Nora Lindqvist", 60);
    expect(await of(replies.views)).toEqual([
      { type: "Profile", account: of60, kind: "page" },
      { type: "Metric", of: of60, counts: { views: 22 }, observedAt: Date.UTC(2024, 4, 1), windowDays: 2 },
    ]);
    expect(await skips(wikipediaApi, json(replies.views.response))).toEqual([
      expect.stringContaining("which wiki"),
    ]);
    // The wiki may come from an article that is whose data they are.
    const subject = { network: "wikipedia", handle: "en.wikipedia:Nora Lindqvist" };
    expect(await of(replies.views.response, { subject })).toHaveLength(2);
  });

  it("errors, other wikis and broken replies cost themselves", async () => {
    const odd = [
      { error: { code: "maxlag", info: "x" } },
      { batchcomplete: "" },
      { query: { tokens: {} } },
      { request: "https://wiki.example.org/api.php", response: replies.thanks.response },
      null,
      {
        query: {
          logevents: [
            { type: "thanks", user: "Bob", title: "User:Bob" },
            { type: "thanks", user: "Bob" },
            null,
          ],
        },
      },
    ];
    expect(await skips(wikipediaApi, json(odd))).toEqual([
      "1: the wiki answered with an error (maxlag)",
      "3: the reply holds no query that is known",
      "4: the request is of no wiki of Wikimedia",
      "5: the reply is no object",
      "6: the user thanks itself",
      "6: the thanks names no user",
    ]);
    const hollow = {
      query: { pages: null, usercontribs: {}, users: "x", notifications: null, backlinks: [] },
    };
    expect(JSON.stringify(await read(wikipediaApi, json(hollow)))).not.toContain('activity":null');
  });
});

describe("Wikipedia: pageviews of the REST API", () => {
  it("one count over the days, spiders left out; a month by itself", async () => {
    expect(takenBy(json(restViews))).toBe("wikipedia-views");
    const account = article("Nora Lindqvist");
    const acts = await activities(wikipediaViews, json(restViews));
    expect(acts.filter(({ type }) => type === "Metric")).toEqual([
      {
        type: "Metric",
        of: account,
        counts: { views: 300 },
        observedAt: Date.UTC(2024, 2, 1),
        windowDays: 29,
      },
      { type: "Metric", of: account, counts: { views: 22 }, observedAt: Date.UTC(2024, 4, 1), windowDays: 2 },
    ]);
    expect(acts).toContainEqual(notKept("views by spiders"));
    expect(await skips(wikipediaViews, json(restViews))).toEqual(['1: "timestamp" is no day']);
  });

  it("the last 90 days count", async () => {
    const items = Array.from({ length: 120 }, (_, day) => {
      const timestamp = `${new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10).replaceAll("-", "")}00`;
      return { ...restViews.items[0], timestamp, views: 1 };
    });
    const [metric] = await activities(wikipediaViews, json({ items }));
    expect(metric).toMatchObject({
      counts: { views: 90 },
      windowDays: 90,
      observedAt: Date.UTC(2024, 0, 121),
    });
  });
});

describe("Wikipedia: page histories as XML", () => {
  const expected = [
    { type: "Create", actor: bob, inReplyTo: nora, when, nativeId: "de.wikipedia:1" },
    notKept("edits of one's own talk page"),
    notKept("edits from IP addresses"),
    notKept("edits of articles"),
    notKept("edits by hidden users"),
    {
      type: "Profile",
      account: {
        network: "wikipedia",
        nativeId: "de.wikipedia:60",
        handle: "de.wikipedia:Nora Lindqvist",
        name: "Nora Lindqvist",
      },
      kind: "page",
    },
  ];

  it.each([
    ["0.10", dump],
    ["0.3, without numbers of namespaces", oldDump],
    ["UTF-16 without a mark", wideDump],
  ])("schema %s", async (_title, text) => {
    expect(takenBy(text)).toBe("wikipedia-dump");
    expect(await activities(wikipediaDump, text)).toEqual(expected);
  });

  it("nothing is kept of texts and IP addresses; a dump cut short gives what stands before", async () => {
    expect(json(await read(wikipediaDump, dump))).not.toMatch(/nobody may read|203\.0/);
    const cut = dump.slice(0, dump.indexOf("<page><title>Nora"));
    expect(await activities(wikipediaDump, cut)).toEqual(expected.slice(0, 3));
    expect(await skips(wikipediaDump, cut)).toEqual([expect.stringContaining("cut short")]);
  });
});

describe("Wikipedia: downloads of the Pageviews tool", () => {
  const subject = { network: "wikipedia", handle: "en.wikipedia:Nora Lindqvist" } as const;
  const text = (name: string): string => String(fixtures[name] ?? expect.fail(`no fixture ${name}`));
  const views = (title: string, count: number, end: number, windowDays: number) => [
    { type: "Metric", of: article(title), counts: { views: count }, observedAt: end, windowDays },
    { type: "Profile", account: article(title), kind: "page" },
  ];
  const [table, months, object] = [
    "pageviews-20240429-20240502.csv",
    "pageviews-20240201-20240331.csv",
    "pageviews-20240429-20240430.json",
  ];

  it.each([table, months, object])("%s is recognised", (name) =>
    expect(recognise(fileOf(text(name), name))?.id).toBe("wikipedia-pageviews"),
  );

  it("a table under another name, or of other days than its name has, may be anybody's", () => {
    for (const name of ["views.csv", "pageviews-20230101-20230131.csv"])
      expect(recognise(fileOf(text(table), name))).toBeNull();
  });

  it("days add up to one count an article; the newest, not counted yet, are no zeros", async () => {
    expect(await activities(wikipediaPageviews, text(table), { subject })).toEqual([
      ...views("Nora Lindqvist", 22, Date.UTC(2024, 4, 1), 2),
      ...views("Bridge, old", 15, Date.UTC(2024, 4, 2), 3),
    ]);
    expect(await skips(wikipediaPageviews, text(table), { subject })).toEqual([
      '4: "many" is no number of views',
    ]);
  });

  it("months stand alone; the same as objects", async () => {
    expect(await activities(wikipediaPageviews, text(months), { subject })).toEqual(
      views("Nora Lindqvist", 300, Date.UTC(2024, 2, 1), 29),
    );
    expect(await skips(wikipediaPageviews, text(months), { subject })).toEqual(['3: "2024-13" is no day']);
    expect(await activities(wikipediaPageviews, text(object), { subject })).toEqual(
      views("Nora Lindqvist", 22, Date.UTC(2024, 4, 1), 2),
    );
    expect(await skips(wikipediaPageviews, text(object), { subject })).toEqual([
      '2: the entry has no "page"',
    ]);
  });

  it("asks of which wiki the articles are; a user's name does not say it", async () => {
    await expect(activities(wikipediaPageviews, text(table))).rejects.toMatchObject({
      code: "SUBJECT_UNKNOWN",
    });
    expect(await read(wikipediaPageviews, text(table), { subject: user("Nora") })).toEqual([
      { skipped: expect.stringContaining("of which wiki"), place: 1 },
    ]);
  });
});
