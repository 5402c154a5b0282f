/**
 * Tables of listens, as lastfm.ghan.nl exports them: `uts,utc_time,artist,artist_mbid,album,album_mbid,track,track_mbid`. What one
 * listens to is no act toward anybody, so they are counted in the report and not kept, like `user.getRecentTracks` of the API.
 */
import type { FileSample, Importer } from "../importer.ts";
import { csvRows, headerOf } from "../reading/csv-rows.ts";
import { itemsOfEach } from "../reading/told.ts";

const columns = ["uts", "utc_time", "artist", "album", "track"];

function header({ text }: FileSample): ReturnType<typeof headerOf> {
  const found = headerOf(text);
  return found !== null && columns.every((name) => found.names.includes(name)) ? found : null;
}

/** Listens of a Last.fm user. */
export const lastfmScrobbles: Importer = {
  id: "lastfm-scrobbles",
  title: "Last.fm: listens (CSV)",
  network: "lastfm",
  archive: null,
  cannotKnow:
    "A table of listens tells of no act toward anybody; loved tracks and friends come from the API.",
  recognise: (sample) => header(sample) !== null,
  read(file) {
    const { names, separator } = header(file) ?? { names: columns, separator: "," };
    return itemsOfEach(csvRows(file, separator, names.length), () => ({ type: "NotKept", what: "listens" }));
  },
};
