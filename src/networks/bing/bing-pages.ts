/** The CSV of linking pages: `"Source Url","Anchor text","Target Url"`. The words of the link are not kept. */
import { linkOf } from "./links.ts";
import { backlinksTable } from "./tables.ts";

/** Pages that link to a site. */
export const bingPages = backlinksTable({
  id: "bing-pages",
  title: "Bing backlinks: pages",
  columns: ["source_url", "anchor_text", "target_url"],
  row: ([source = "", , target = ""]) => linkOf(source, target),
});
