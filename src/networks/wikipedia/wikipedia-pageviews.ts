/**
 * Downloads of the Pageviews tool (pageviews.wmcloud.org; `exportCSV` and `exportJSON` of javascripts/shared/chart_helpers.js,
 * github.com/MusikAnimal/pageviews): a table with a row a day or month and a column an article, or an object an article. The wiki
 * is in neither, so `--as` gives it with the address of one of the articles. A table of days and numbers may be anybody's: the
 * name `pageviews-20240101-20240131.csv` must agree with the days in it.
 */
import { parse } from "csv-parse/sync";
import { GravitasError } from "../../errors.ts";
import type { FileSample, Importer, InputFile, Item, ReadContext } from "../importer.ts";
import { csvRows, separatorOf } from "../reading/csv-rows.ts";
import type { Json } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { isObject, word } from "../reading/json-values.ts";
import { quoted } from "../reading/refs.ts";
import { replies } from "../reading/replies.ts";
import { wikiOfHost } from "../reading/wikipedia-address.ts";
import { PageViews } from "./page-views.ts";

const period = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;
const named = /(?:^|\/)pageviews-(\d{4})(\d{2})(\d{2})-\d{8}[^/]*\.csv$/i;

/** Titles as they are written: `columnName` of a header would make them lower case. */
function titlesOf(text: string): readonly string[] {
  const [line = ""] = text.split(/\r?\n/, 1);
  try {
    const rows: string[][] = parse(line, { delimiter: separatorOf(line), relax_column_count: true });
    return rows[0] ?? [];
  } catch {
    return [];
  }
}

function isTable({ path, text }: FileSample): boolean {
  const [, year, month, day] = named.exec(path) ?? [];
  const [header = "", first = ""] = text.split(/\r?\n/, 2);
  if (year === undefined || !/^"?Date"?,/.test(header)) return false;
  const starts = first.startsWith(`${year}-${month}-${day},`) || first.startsWith(`${year}-${month},`);
  return starts && /^[\d-]+(?:,\d*)+$/.test(first);
}

function isJson(sample: FileSample): boolean {
  const { root, paths } = outlineOf(sample);
  const isEntry =
    ["sum", "daily_average"].every((path) => paths.has(path)) && (paths.has("page") || paths.has("label"));
  return root === "array" && isEntry && [...paths].some((path) => period.test(path));
}

const hint = 'Add one of them, for example --as "wikipedia:@en.wikipedia:Ada Lovelace".';

/** The wiki that `--as` names with an article; null where it names a user, who is the same on all. @throws SUBJECT_UNKNOWN */
function wikiGiven(file: InputFile, { subject }: ReadContext): string | null {
  if (subject === null)
    throw new GravitasError("SUBJECT_UNKNOWN", `${file.path} does not say of which wiki its articles are.`, {
      hint,
    });
  const wiki = /^([^:]+):./.exec(subject.handle ?? subject.nativeId ?? "")?.[1];
  return wiki !== undefined && wikiOfHost(`${wiki}.org`) === wiki ? wiki : null;
}

/** Adds the views of an article in a period; why they are left out, undefined when they are counted or there are none. */
function add(
  views: PageViews,
  wiki: string,
  title: string,
  when: string,
  count: Json | undefined,
): string | undefined {
  const [, year, month, day] = period.exec(when) ?? [];
  if (year === undefined) return `${quoted(when)} is no day`;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  if (new Date(at).getUTCMonth() + 1 !== Number(month)) return `${quoted(when)} is no day`;
  // The newest days may not be counted yet.
  const text = word(count);
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text)) return `${quoted(text)} is no number of views`;
  if (day === undefined) views.addMonth(wiki, title, at, Number(text));
  else views.addDay(wiki, title, undefined, at, Number(text), true);
  return undefined;
}

type Found = { readonly fault: string; readonly place: number } | { readonly place: number };

async function* addTable(file: InputFile, views: PageViews, wiki: string): AsyncGenerator<Found> {
  const titles = titlesOf(file.text);
  for await (const row of csvRows(file, ",", titles.length)) {
    const { place } = row;
    if ("fault" in row) yield row;
    else {
      const [when = "", ...counts] = row.cells;
      const faults = counts.map((count, index) => add(views, wiki, titles[index + 1] ?? "", when, count));
      const fault = faults.find((one) => one !== undefined);
      yield fault === undefined ? { place } : { fault, place };
    }
  }
}

async function* addJson(file: InputFile, views: PageViews, wiki: string): AsyncGenerator<Found> {
  for await (const reply of replies(file)) {
    const { place } = reply;
    if ("fault" in reply) {
      yield reply;
      continue;
    }
    const title = isObject(reply.body) ? (word(reply.body.page) ?? word(reply.body.label)) : undefined;
    if (!isObject(reply.body) || title === undefined) {
      yield { fault: 'the entry has no "page"', place };
      continue;
    }
    const days = Object.entries(reply.body).filter(([key]) => period.test(key));
    const fault = days
      .map(([when, count]) => add(views, wiki, title, when, count))
      .find((one) => one !== undefined);
    yield fault === undefined ? { place } : { fault, place };
  }
}

async function* read(file: InputFile, context: ReadContext): AsyncGenerator<Item> {
  const wiki = wikiGiven(file, context);
  if (wiki === null) {
    yield { skipped: `the file does not say of which wiki its articles are. ${hint}`, place: 1 };
    return;
  }
  const views = new PageViews();
  let last = 1;
  const adding = isJson(file) ? addJson(file, views, wiki) : addTable(file, views, wiki);
  for await (const found of adding) {
    last = found.place;
    if ("fault" in found) yield { skipped: found.fault, place: last };
  }
  yield* views.items(last);
}

/** Views of articles, as the Pageviews tool downloads them. */
export const wikipediaPageviews: Importer = {
  id: "wikipedia-pageviews",
  title: "Wikipedia pageviews: download of the Pageviews tool",
  network: "wikipedia",
  archive: null,
  needsSubject: true,
  cannotKnow:
    "Who reads a page: views are counted, not named; which of them were by crawlers depends on what was chosen.",
  recognise: (sample) => isTable(sample) || isJson(sample),
  read,
};
