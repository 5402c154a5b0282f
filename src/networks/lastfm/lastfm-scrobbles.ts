/**
 * Tables of listens, as lastfm.ghan.nl exports them: `uts,utc_time,artist,artist_mbid,album,album_mbid,track,track_mbid`. What one
 * listens to is no act toward anybody, so they are counted in the report and not kept, like `user.getRecentTracks` of the API.
 */
import type { FileSample, Importer, Item } from "../importer.ts";
import { csvRows, headerOf } from "../reading/csv-rows.ts";

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
    "Anything that counts: listening is no act toward anybody. Loved tracks and friends come from the API.",
  recognise: (sample) => header(sample) !== null,
  async *read(file): AsyncGenerator<Item> {
    const { names, separator } = header(file) ?? { names: columns, separator: "," };
    for await (const row of csvRows(file, separator, names.length)) {
      const { place } = row;
      if ("fault" in row) yield { skipped: row.fault, place };
      else yield { activity: { type: "NotKept", what: "listens" }, place };
    }
  },
};
