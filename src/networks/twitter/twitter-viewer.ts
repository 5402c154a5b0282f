/**
 * The page that an archive brings to look at itself with (`Your archive.html`, to 2018 `index.html`) and its scripts. The page
 * of today is a program with no word of its own, so its name must tell, beside its being a page.
 */
import type { FileSample, Importer } from "../importer.ts";
import { archive } from "./archive.ts";

function recognise({ text, path }: FileSample): boolean {
  const isPage = /^\s*<(?:!doctype\s+html|html)/i.test(text.slice(0, 200));
  if (isPage)
    return (
      /data\/js\/tweet_index\.js|__THAR_CONFIG|YTD\./.test(text) || /(?:^|\/)your archive\.html$/i.test(path)
    );
  if (!path.toLowerCase().endsWith(".js")) return false;
  return /\bGrailbird\b/.test(text) || (/assets\/js\//.test(path) && /webpack(?:Jsonp|Chunk)/.test(text));
}

/** Page and scripts of an archive; never read. */
export const twitterViewer: Importer = {
  id: "twitter-viewer",
  title: "X archive: its own page",
  network: "twitter",
  archive,
  keepsNothing: true,
  recognise,
  async *read() {},
};
