/** What is read of Last.fm: replies of its API. Tables of listens are recognised. */
import type { Importer } from "../importer.ts";
import { lastfmApi } from "./lastfm-api.ts";
import { lastfmScrobbles } from "./lastfm-scrobbles.ts";

export const lastfm: readonly Importer[] = [lastfmApi, lastfmScrobbles];
