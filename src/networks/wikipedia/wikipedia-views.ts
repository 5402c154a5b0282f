/**
 * Pageviews of the REST API (`/metrics/pageviews/per-article/…`, wikitech.wikimedia.org/wiki/Analytics/AQS/Pageviews): items of
 * an article and a day or month. Views by spiders are counted by the API and left out here.
 */
import type { FileSample, Importer, InputFile, Item } from "../importer.ts";
import type { Json } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { list, member, word } from "../reading/json-values.ts";
import { quoted } from "../reading/refs.ts";
import { replies } from "../reading/replies.ts";
import { itemsOf, type ToldAll } from "../reading/told.ts";
import { wikiOf } from "./names.ts";
import { PageViews } from "./page-views.ts";

const people = new Set(["user", "all-agents"]);

/** Adds an item; tells of it only where it is left out. */
function add(item: Json, views: PageViews): ToldAll {
  if (!people.has(word(member(item, "agent")) ?? "user"))
    return [{ type: "NotKept", what: "views by spiders" }];
  const wiki = wikiOf(word(member(item, "project")));
  const title = word(member(item, "article"))?.replaceAll("_", " ");
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(word(member(item, "timestamp")) ?? "") ?? [];
  const count = member(item, "views");
  if (wiki === null)
    return `"project" is ${quoted(word(member(item, "project")) ?? "")}, no wiki of Wikimedia`;
  if (title === undefined) return 'the item has no "article"';
  if (year === undefined) return '"timestamp" is no day';
  if (typeof count !== "number" || count < 0) return '"views" is no number';
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (member(item, "granularity") === "monthly") views.addMonth(wiki, title, at, count);
  else views.addDay(wiki, title, undefined, at, count, member(item, "access") === "all-access");
  return [];
}

async function* read(file: InputFile): AsyncGenerator<Item> {
  const views = new PageViews();
  let last = 1;
  for await (const reply of replies(file, { itemKey: "items" })) {
    last = reply.place;
    const told =
      "fault" in reply ? reply.fault : list(member(reply.body, "items")).map((item) => add(item, views));
    yield* itemsOf(told, last);
  }
  yield* views.items(last);
}

/** Views of articles. */
export const wikipediaViews: Importer = {
  id: "wikipedia-views",
  title: "Wikipedia pageviews",
  network: "wikipedia",
  archive: null,
  cannotKnow: "Who reads a page: views are counted, not named.",
  recognise: (sample: FileSample) => {
    const { paths } = outlineOf(sample);
    return ["items.project", "items.article", "items.views"].every((path) => paths.has(path));
  },
  read,
};
