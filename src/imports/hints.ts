/** What to do about a file that no importer knows, judged by its beginning. */
import type { FileSample } from "../networks/importer.ts";

/** Bytes looked at for a NUL, which text has none of. */
const LOOK = 4_096;
/** Characters looked at for marks of a network. */
const SHOWN = 20_000;

/** Where the format is chosen when a network is asked for an export, by marks in its HTML pages. */
const formats: readonly (readonly [RegExp, string])[] = [
  [/instagram/, "Instagram: Accounts Centre > Your information and permissions > Export > Format"],
  [/facebook|fbcdn/, "Facebook: Settings > Your information > Download > Format"],
  [/google|youtube|gstatic/, "Google: takeout.google.com > the product > Multiple formats"],
];

/** Networks that are known but have no importer yet, by marks of their exports and API replies. */
const waiting: readonly (readonly [RegExp, string])[] = [
  [
    /"text_post_app_|"media_product_type"\s*:\s*"threads"|"threads_profile_picture_url"|"thapiexception"|"reply_quota_usage"|"poll_attachment"|"location_id"|^\{\s*"status"\s*:\s*"[a-z_]+",\s*"id"/,
    "Threads",
  ],
  [/"(fanslist|following list|itemfavoritelist|like list|follower list)"/, "TikTok"],
  [
    /"kind"\s*:\s*"listing"|^id,(name|permalink|direction|date,ip,subreddit)\b|"subreddit(_id)?"\s*:/,
    "Reddit",
  ],
  [/https:\/\/api\.github\.com\/|"node_id"\s*:/, "GitHub"],
  [/"fid"\s*:\s*\d+|"castaddbody"|message_type_cast_add/, "Farcaster"],
];

/** How files begin that are packed in another way: 7-Zip, RAR, bzip2, xz, Zstandard. */
const packed = /^(?:7z\xbc\xaf|Rar!|BZh[1-9]1AY&SY|\xfd7zXZ|\x28\xb5\x2f\xfd)/;

export function hintFor({ head, text, path }: FileSample): string {
  const start = text.trimStart().slice(0, SHOWN).toLowerCase();
  if (/^<!doctype html|^<html[\s>]/.test(start)) {
    const where = formats.find(([mark]) => mark.test(start))?.[1];
    return where === undefined
      ? "It is a web page. Where your export came as web pages, download your information again and choose JSON."
      : `It looks like an HTML export. Download your information again and choose JSON (${where}).`;
  }
  const network = waiting.find(([mark]) => mark.test(start))?.[1];
  if (network !== undefined) return `It looks like ${network}: there is no importer yet for it.`;
  const bytes = head.toString("latin1", 0, 16);
  if (packed.test(bytes))
    return "It is packed in a way that is not read. Unpack it, or pack it as zip, tar or gz.";
  if (bytes.startsWith("%PDF")) return "It is a PDF. Download your information as JSON or CSV.";
  if (head.subarray(0, LOOK).includes(0)) {
    return "It is no text. Archives are read as zip, tar or gz, Bluesky repositories as CAR.";
  }
  if (/^(?:\[\s*\]|\{\s*\}|null|\{\s*"[^"]*"\s*:\s*(?:\[\s*\]|\{\s*\}|null)\s*\})?\s*$/.test(start))
    return "It is empty: it holds no record.";
  if (/^\{\s*"(\$schema|lexicon)"\s*:/.test(start)) return "It describes a format and holds no data.";
  if (/^\{\s*"errors?"\s*:/.test(start)) return "It is an error that an API answered with: it holds no data.";
  if (/^\[\s*"?\d+"?\s*[,\]]|^(?:\d+\s*\n){2}/.test(start)) {
    return "It is a list of ids alone: it does not say whose they are. Keep the request with the reply (docs/networks/api-dumps.md).";
  }
  if (start.startsWith("<")) {
    return "It is XML of a shape no importer knows. Known are the exports and feeds of the networks in docs/networks.";
  }
  if (/\.(?:m?js|css|map)$/i.test(path) && !start.startsWith("window."))
    return "It is part of a page that shows the export, and holds no data of its own.";
  if (/^[[{]/.test(start) || start.startsWith("window.")) {
    return "It is JSON of a shape no importer knows. What is known of each network is in docs/networks.";
  }
  if (/^[^\n]*[,;\t][^\n]*\n/.test(start)) {
    return `Its columns are not those of a table we know: docs/networks lists them, "source,target" at least for follows.`;
  }
  return path.toLowerCase().endsWith(".txt")
    ? "It is text of no known form."
    : "Known are the exports of networks, tables and edge lists (CSV) and ActivityStreams 2.0: docs/networks.";
}
