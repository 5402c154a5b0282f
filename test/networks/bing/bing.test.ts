/** Who links to example.org: tables and replies, exact acts. */
import { describe, expect, it } from "vitest";
import { bingApi } from "../../../src/networks/bing/bing-api.ts";
import { bingDomains } from "../../../src/networks/bing/bing-domains.ts";
import { bingPages } from "../../../src/networks/bing/bing-pages.ts";
import { activities, read, skips, takenBy } from "../reading.ts";
import { anchors, domains, linkCounts, pages, urlLinks } from "./fixtures.ts";

const site = { network: "bing", nativeId: "example.org" } as const;
const blog = { network: "web", nativeId: "blog.example.net" };
const link = { type: "Create", actor: blog, links: [site], nativeId: "https://blog.example.net/a?x=1" };
const json = (value: unknown): string => JSON.stringify(value);

describe("Bing: tables", () => {
  it("each is told by its header", () => {
    expect([pages, domains, anchors].map(takenBy)).toEqual(["bing-pages", "bing-domains", "bing-anchors"]);
    expect(takenBy("Domain,Price\nx.example,3\n")).toBeNull();
  });

  it("pages: a link from each page, no word of it, no time", async () => {
    const items = await read(bingPages, pages);
    expect(items).toEqual([
      { activity: link, place: 2 },
      { activity: { type: "NotKept", what: "links within the site" }, place: 3 },
      { skipped: '"nonsense" is no web address', place: 4 },
    ]);
  });

  it("domains link to the site that --as names, however it is written", async () => {
    for (const subject of [site, { network: "bing", handle: "www.Example.org" } as const])
      expect(await activities(bingDomains, domains, { subject })).toMatchObject([
        { actor: blog, links: [site] },
        { actor: { network: "web", nativeId: "news.example" }, links: [site] },
      ]);
    expect(await skips(bingDomains, domains, { subject: site })).toEqual([
      '4: "" is no domain',
      '5: "Backlinks Count" is "many"',
    ]);
    await expect(read(bingDomains, domains)).rejects.toMatchObject({ code: "SUBJECT_UNKNOWN" });
  });
});

describe("Bing: API", () => {
  it("GetUrlLinks says who links to the page of its request", async () => {
    expect(takenBy(json(urlLinks))).toBe("bing-api");
    expect(await activities(bingApi, json(urlLinks))).toEqual([link]);
    expect(await activities(bingApi, json(urlLinks.response), { subject: site })).toEqual([link]);
    expect(await skips(bingApi, json(urlLinks.response))).toEqual([
      expect.stringContaining("keep its request"),
    ]);
  });

  it("GetLinkCounts adds up to one count of the site, a page saved twice counts once", async () => {
    expect(takenBy(json(linkCounts))).toBe("bing-api");
    const metric = { type: "Metric", of: site, counts: { linksReceived: 42 } };
    expect(await activities(bingApi, json(linkCounts))).toEqual([metric]);
    expect(await activities(bingApi, json([linkCounts, linkCounts]))).toEqual([metric]);
  });

  it("errors and broken replies cost themselves", async () => {
    const odd = [
      { ErrorCode: 3, Message: "InvalidApiKey" },
      { d: null },
      {
        d: {
          Links: [
            { Url: 5, Count: 1 },
            { Url: "http://example.org/", Count: -1 },
          ],
          Details: null,
        },
      },
      { d: { Details: [{}, { Url: "nowhere" }] } },
      null,
    ];
    expect(await skips(bingApi, json(odd), { subject: site })).toEqual([
      "1: Bing answered with an error (3)",
      "2: the reply holds no links",
      '3: the link has no "Url"',
      '3: the link has no "Count"',
      '4: the link has no "Url"',
      '4: "nowhere" is no web address',
      "5: the reply holds no links",
    ]);
  });
});
