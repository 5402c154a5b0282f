/** What is read of Wikipedia and its sister wikis. */
import type { Importer } from "../importer.ts";
import { wikipediaApi } from "./wikipedia-api.ts";
import { wikipediaDump } from "./wikipedia-dump.ts";
import { wikipediaViews } from "./wikipedia-views.ts";

export const wikipedia: readonly Importer[] = [wikipediaViews, wikipediaApi, wikipediaDump];
