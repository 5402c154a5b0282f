/** Links to example.org, Nora's site, as Bing Webmaster Tools tell them; made for the tests. */

const mark = "\ufeff";
/** The three tables of the backlinks report. */
export const pages = `${mark}"Source Url","Anchor text","Target Url"\r\n"https://blog.example.net/a?x=1","Nora, on ""bridges""","https://www.example.org/bridges"\r\n"https://www.example.org/","home","https://example.org/bridges"\r\n"nonsense","x","https://example.org/"\r\n`;
export const domains = `${mark}"Domain","Backlinks Count"\r\n"blog.example.net","1,204"\r\n"www.news.example","3"\r\n"","5"\r\n"odd.example","many"\r\n`;
export const anchors = `${mark}"Anchor","Backlinks Count"\r\n"bridges","12"\r\n`;

const api = "https://ssl.bing.com/webmaster/api.svc/json";
export const urlLinks = {
  request: `${api}/GetUrlLinks?siteUrl=http://example.org&link=http%3A%2F%2Fexample.org%2Fbridges&page=0`,
  response: {
    d: {
      __type: "LinkDetails:#Microsoft.Bing.Webmaster.Api",
      Details: [{ Url: "https://blog.example.net/a?x=1", AnchorText: "bridges" }],
      TotalPages: 1,
    },
  },
};
export const linkCounts = {
  d: {
    __type: "LinkCounts:#Microsoft.Bing.Webmaster.Api",
    Links: [
      { __type: "LinkCount", Url: "http://example.org/bridges", Count: 40 },
      { __type: "LinkCount", Url: "http://www.example.org/", Count: 2 },
    ],
    TotalPages: 1,
  },
};

/** Every text by name, for the test of damaged files. */
export const fixtures: Record<string, string | Buffer> = {
  "pages.csv": pages,
  "domains.csv": domains,
  "anchors.csv": anchors,
  "url-links.json": JSON.stringify(urlLinks),
  "link-counts.json": JSON.stringify(linkCounts),
};
