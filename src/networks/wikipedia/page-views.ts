/**
 * How often articles were looked at. Replies give a count a day; what is kept is one count over the days of a file, at most
 * the last 90, as the score's window has no more.
 */
import { DAY_MS } from "../../durations.ts";
import { isPost, type Metric } from "../activity.ts";
import type { Item } from "../importer.ts";
import { articleOf } from "./names.ts";

const maxDays = 90;

interface Article {
  readonly wiki: string;
  readonly title: string;
  readonly pageId: string | undefined;
  /** Views by day, milliseconds of its beginning. */
  readonly days: Map<number, { views: number; isWhole: boolean }>;
}

export class PageViews {
  private readonly articles = new Map<string, Article>();
  private readonly months: Metric[] = [];

  /** Views of one day. Kinds of access (app, mobile, desktop) add up; `isWhole` counts hold them all already. */
  addDay(
    wiki: string,
    title: string,
    pageId: string | undefined,
    day: number,
    views: number,
    isWhole: boolean,
  ): void {
    const key = `${wiki}:${title}`;
    const article = this.articles.get(key) ?? { wiki, title, pageId, days: new Map() };
    this.articles.set(key, article);
    const known = article.days.get(day);
    if (known === undefined || (isWhole && !known.isWhole)) article.days.set(day, { views, isWhole });
    else if (!isWhole && !known.isWhole) known.views += views;
  }

  /** Views of a calendar month, which stand alone. */
  addMonth(wiki: string, title: string, month: number, views: number): void {
    const date = new Date(month);
    const end = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
    const of = articleOf(wiki, title);
    if (of)
      this.months.push({
        type: "Metric",
        of,
        counts: { views },
        observedAt: end,
        windowDays: (end - month) / DAY_MS,
      });
  }

  /** One count an article and one a month; observed when the last day was over. */
  metrics(): readonly Metric[] {
    const counted = [...this.articles.values()].flatMap(({ wiki, title, pageId, days }): Metric[] => {
      const last = Math.max(...days.keys());
      const from = last - (maxDays - 1) * DAY_MS;
      const kept = [...days].filter(([day]) => day >= from);
      const first = Math.min(...kept.map(([day]) => day));
      const views = kept.reduce((sum, [, day]) => sum + day.views, 0);
      const of = articleOf(wiki, title, pageId);
      const windowDays = (last - first) / DAY_MS + 1;
      return of ? [{ type: "Metric", of, counts: { views }, observedAt: last + DAY_MS, windowDays }] : [];
    });
    return [...this.months, ...counted];
  }

  /** The counts, and that what they count is a page, as items of a file that tells of nothing else. */
  *items(place: number): Generator<Item> {
    for (const metric of this.metrics()) {
      yield { activity: metric, place };
      if (!isPost(metric.of))
        yield { activity: { type: "Profile", account: metric.of, kind: "page" }, place };
    }
  }
}
