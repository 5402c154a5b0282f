/** What is read of Wikipedia and its sister wikis. */
import type { Importer } from "../importer.ts";
import { wikipediaApi } from "./wikipedia-api.ts";
import { wikipediaDump } from "./wikipedia-dump.ts";
import { wikipediaPageviews } from "./wikipedia-pageviews.ts";
import { wikipediaViews } from "./wikipedia-views.ts";

export const wikipedia: readonly Importer[] = [
  wikipediaViews,
  wikipediaPageviews,
  wikipediaApi,
  wikipediaDump,
];
