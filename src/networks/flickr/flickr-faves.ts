/** `faves_part001.json`: photos of others that you fave. Short addresses (`flic.kr/p/…`) do not name their owner. */

import type { InputFile } from "../importer.ts";
import { jsonMembers } from "../reading/json-members.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { word } from "../reading/json-values.ts";
import { dataFile, type Entry } from "./data-file.ts";
import { memberOf, postOf } from "./refs.ts";

async function* entries(file: InputFile): AsyncGenerator<Entry> {
  for (const key of ["faves", "favorites"]) yield* jsonMembers(file, key);
}

/** Faves given; without a time. */
export const flickrFaves = dataFile({
  id: "flickr-faves",
  title: "Flickr export: faves",
  cannotKnow: "The export does not say whose photos you fave, nor when.",
  recognise: (sample) => {
    const { paths } = outlineOf(sample);
    return ["faves.", "favorites."].some((at) => paths.has(`${at}photo_id`) && paths.has(`${at}photo_url`));
  },
  entries,
  says: (record, me) => {
    const photo = word(record.photo_id);
    if (photo === undefined) return 'the fave has no "photo_id"';
    const owner = memberOf({ address: word(record.photo_url) });
    return [{ type: "Like", actor: me, object: postOf(photo, owner) }];
  },
});
