/** What is read of Last.fm: replies of its API. */
import type { Importer } from "../importer.ts";
import { lastfmApi } from "./lastfm-api.ts";

export const lastfm: readonly Importer[] = [lastfmApi];
