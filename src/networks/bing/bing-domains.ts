/** The CSV of linking domains: `"Domain","Backlinks Count"`. Each links to the site of the report, which it does not name. */
import { quoted } from "../reading/refs.ts";
import { hostOf } from "../reading/site.ts";
import { linkOf, wholeNumber } from "./links.ts";
import { backlinksTable } from "./tables.ts";

/** Domains that link to a site. How often each does is not kept: a link is one, however many pages repeat it. */
export const bingDomains = backlinksTable({
  id: "bing-domains",
  title: "Bing backlinks: domains",
  needsSubject: true,
  columns: ["domain", "backlinks_count"],
  row: ([domain = "", count = ""], me) => {
    if (hostOf(domain) === null) return `${quoted(domain)} is no domain`;
    if (wholeNumber(count) === null) return `"Backlinks Count" is ${quoted(count)}`;
    return me === null ? [] : linkOf(domain, me);
  },
});
