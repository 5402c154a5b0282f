/** `contacts_part001.json` and `followers_part001.json`: a map of display names to addresses of profiles. */
import type { AccountRef, Activity } from "../activity.ts";
import type { FileSample, Importer } from "../importer.ts";
import { jsonMembers } from "../reading/json-members.ts";
import { word } from "../reading/json-values.ts";
import { dataFile } from "./data-file.ts";
import { memberOf } from "./refs.ts";

/** True for the map under this name, with addresses of Flickr in it. */
function isMap({ text }: FileSample, key: string): boolean {
  return (
    new RegExp(`^\\s*\\{\\s*"${key}"\\s*:\\s*[{[]`).test(text) &&
    /flickr\.com\\?\/(?:people|photos)/.test(text)
  );
}

/** An importer of either map; `follow` says which way it goes. */
export function relations(
  key: "contacts" | "followers",
  title: string,
  follow: (me: AccountRef, other: AccountRef) => readonly Activity[],
): Importer {
  return dataFile({
    id: `flickr-${key}`,
    title,
    cannotKnow: "The export does not say since when people follow each other.",
    recognise: (sample) => isMap(sample, key),
    entries: (file) => jsonMembers(file, key),
    says: (record, me, name) => {
      const other = memberOf({ address: word(record.url), name: name.trim() || undefined });
      return other === null ? "the entry has neither name nor address" : follow(me, other);
    },
  });
}
