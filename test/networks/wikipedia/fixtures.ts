/** Nora, Bob and Carol on the English Wikipedia, and an article about Nora; made for the tests. */

export const published = "2024-05-01T10:00:00Z";
export const at = Date.UTC(2024, 4, 1, 10);

const ask = <T>(parameters: string, response: T) => ({
  request: `https://en.wikipedia.org/w/api.php?action=query&format=json&${parameters}`,
  response,
});

/** Replies of formatversion 2, with the request that says which wiki. */
export const replies = {
  contributions: ask("list=usercontribs&ucuser=Nora", {
    batchcomplete: true,
    continue: { uccontinue: "x", continue: "-||" },
    query: {
      usercontribs: [
        {
          userid: 7,
          user: "Nora",
          pageid: 30,
          revid: 901,
          parentid: 900,
          ns: 3,
          title: "User talk:Bob",
          timestamp: published,
          comment: "hello",
          tags: [],
        },
        {
          userid: 7,
          user: "Nora",
          pageid: 30,
          revid: 902,
          ns: 3,
          title: "User talk:Nora",
          timestamp: published,
          tags: [],
        },
        {
          userid: 7,
          user: "Nora",
          pageid: 50,
          revid: 903,
          ns: 0,
          title: "Bridge",
          timestamp: published,
          tags: ["mw-undo"],
        },
        {
          userid: 7,
          user: "Nora",
          pageid: 50,
          revid: 904,
          ns: 0,
          title: "Bridge",
          timestamp: published,
          tags: [],
        },
      ],
    },
  }),
  thanks: ask("list=logevents&letype=thanks", {
    query: {
      logevents: [
        {
          logid: 500,
          ns: 2,
          title: "User:Nora",
          pageid: 0,
          logpage: 0,
          params: {},
          type: "thanks",
          action: "thank",
          user: "bob",
          timestamp: published,
          comment: "",
        },
        {
          logid: 501,
          ns: 2,
          title: "User:Nora",
          type: "delete",
          action: "delete",
          user: "Carol",
          timestamp: published,
        },
        {
          logid: 502,
          ns: 2,
          title: "User:Nora",
          type: "thanks",
          action: "thank",
          userhidden: true,
          timestamp: published,
        },
      ],
    },
  }),
  notifications: {
    query: {
      notifications: {
        list: [
          {
            wiki: "enwiki",
            id: "1",
            type: "edit-thank",
            category: "edit-thank",
            timestamp: { utciso8601: published, utcunix: "1714557600" },
            title: { full: "Bridge", namespace: "", "namespace-key": 0, text: "Bridge" },
            agent: { id: 8, name: "Bob" },
            revid: 904,
          },
          {
            wiki: "enwiki",
            id: "2",
            type: "mention",
            timestamp: { utciso8601: published },
            title: { full: "Talk:Bridge", "namespace-key": 1, text: "Bridge" },
            agent: { id: 9, name: "Carol" },
            revid: 910,
          },
          {
            wiki: "enwiki",
            id: "3",
            type: "edit-user-talk",
            timestamp: { utciso8601: published },
            title: { full: "User talk:Nora", namespace: "User talk", "namespace-key": 3, text: "Nora" },
            agent: { id: 8, name: "Bob" },
            revid: 905,
          },
          {
            wiki: "enwiki",
            id: "4",
            type: "reverted",
            timestamp: { utciso8601: published },
            agent: { id: 8, name: "Bob" },
          },
          { wiki: "enwiki", id: "5", type: "welcome", timestamp: { utciso8601: published } },
        ],
        continue: null,
      },
    },
  },
  history: ask("prop=revisions&titles=User_talk:Nora", {
    query: {
      pages: [
        {
          pageid: 31,
          ns: 3,
          title: "User talk:Nora",
          revisions: [
            { revid: 905, parentid: 904, user: "Bob", timestamp: published, tags: [] },
            { revid: 906, user: "203.0.113.9", anon: true, timestamp: published },
            { revid: 907, user: "~2024-1234", temp: true, timestamp: published },
            { revid: 908, userhidden: true, timestamp: published },
          ],
        },
        { ns: 0, title: "Nobody", missing: true },
      ],
    },
  }),
  talk: ask("prop=revisions&titles=Talk:Nora_Lindqvist", {
    query: {
      pages: [
        {
          pageid: 61,
          ns: 1,
          title: "Talk:Nora Lindqvist",
          revisions: [{ revid: 920, user: "Carol", timestamp: published }],
        },
      ],
    },
  }),
  linksHere: ask("prop=linkshere&titles=Nora_Lindqvist", {
    query: {
      pages: [
        {
          pageid: 60,
          ns: 0,
          title: "Nora Lindqvist",
          linkshere: [
            { pageid: 50, ns: 0, title: "Bridge", redirect: false },
            { pageid: 51, ns: 0, title: "N. Lindqvist", redirect: true },
            { pageid: 52, ns: 4, title: "Wikipedia:Requests", redirect: false },
          ],
        },
      ],
    },
  }),
  backlinks: ask("list=backlinks&bltitle=User:Nora", {
    query: {
      backlinks: [
        { pageid: 70, ns: 2, title: "User:Bob" },
        { pageid: 50, ns: 0, title: "Bridge" },
      ],
    },
  }),
  users: ask("list=users&ususers=Nora|Nobody", {
    query: {
      users: [
        { userid: 7, name: "Nora", editcount: 412, registration: "2010-02-03T00:00:00Z" },
        { name: "Nobody", missing: true },
      ],
    },
  }),
  views: ask("prop=pageviews&titles=Nora_Lindqvist", {
    query: {
      pages: [
        {
          pageid: 60,
          ns: 0,
          title: "Nora Lindqvist",
          pageviews: { "2024-04-29": 10, "2024-04-30": 12, "2024-05-01": null },
        },
      ],
    },
  }),
};

const view = (timestamp: string, views: number, more: object = {}): object => ({
  project: "en.wikipedia",
  article: "Nora_Lindqvist",
  granularity: "daily",
  timestamp,
  access: "all-access",
  agent: "user",
  views,
  ...more,
});
export const restViews = {
  items: [
    view("2024042900", 10),
    view("2024043000", 12),
    view("2024043000", 5, { access: "desktop" }),
    view("2024043000", 900, { agent: "spider" }),
    view("2024020100", 300, { granularity: "monthly" }),
    view("later", 3),
  ],
};

const revision = (id: number, who: string): string =>
  `<revision><id>${id}</id><timestamp>${published}</timestamp><contributor>${who}</contributor><comment>hi</comment><text xml:space="preserve">nobody may read &lt;this&gt;</text></revision>`;
const user = (name: string, id: number): string => `<username>${name}</username><id>${id}</id>`;

/** A history as Special:Export gives it. */
export const dump = `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.10/" version="0.10" xml:lang="de">
  <siteinfo><sitename>Wikipedia</sitename><dbname>dewiki</dbname><base>https://de.wikipedia.org/wiki/Hauptseite</base>
    <namespaces><namespace key="0" case="first-letter" /><namespace key="3" case="first-letter">Benutzer Diskussion</namespace></namespaces></siteinfo>
  <page><title>Benutzer Diskussion:Nora</title><ns>3</ns><id>31</id>${revision(1, user("Bob", 8))}${revision(2, user("Nora", 7))}${revision(3, "<ip>203.0.113.9</ip>")}</page>
  <page><title>Nora Lindqvist</title><ns>0</ns><id>60</id>${revision(4, user("Bob", 8))}${revision(5, '<contributor deleted="deleted" />')}</page>
</mediawiki>
`;
/** The same before namespaces had numbers (schema 0.3). */
export const oldDump = dump.replaceAll(/<ns>\d<\/ns>/g, "").replaceAll("0.10", "0.3");

/** In UTF-16 without a mark, as the XML declaration alone tells. */
export const wideDump: Buffer = Buffer.from(
  `<?xml version="1.0" encoding="utf-16"?>\n${dump}`,
  "utf16le",
).swap16();

/** Every text by name, for the test of damaged files. */
export const fixtures: Record<string, string | Buffer> = {
  ...Object.fromEntries(
    Object.entries(replies).map(([name, reply]) => [`${name}.json`, JSON.stringify(reply)]),
  ),
  "rest-views.json": JSON.stringify(restViews),
  "pageviews-20240429-20240502.csv": `Date,"Nora Lindqvist","Bridge, old"
2024-04-29,10,0
2024-04-30,12,7
2024-05-01,many,8
2024-05-02,,
`,
  "pageviews-20240201-20240331.csv": `Date,"Nora Lindqvist"\n2024-02,300\n2024-13,5\n`,
  "pageviews-20240429-20240430.json": JSON.stringify([
    {
      page: "Nora Lindqvist",
      color: "rgba(171, 212, 235, 1)",
      sum: 22,
      daily_average: 11,
      "2024-04-29": 10,
      "2024-04-30": 12,
    },
    { color: "none", sum: 0, daily_average: 0, "2024-04-29": 1 },
  ]),
  "dump.xml": dump,
  "old-dump.xml": oldDump,
  "wide-dump.xml": wideDump,
};
