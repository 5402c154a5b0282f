/** The CSV of link texts: `"Anchor","Backlinks Count"`. Words of others, counted; nobody stands behind them. */
import type { Importer } from "../importer.ts";
import { headerOf } from "../reading/csv-rows.ts";

/** Texts of links to a site; not used. */
export const bingAnchors: Importer = {
  id: "bing-anchors",
  title: "Bing backlinks: link texts",
  network: "bing",
  archive: "bing",
  keepsNothing: true,
  recognise: ({ text }) => headerOf(text)?.names.join() === "anchor,backlinks_count",
  async *read() {},
};
