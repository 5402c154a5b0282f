/** The profile in a Google Takeout (`Profile.json`): whether there is a text, a place, an address; not the texts themselves. */
import type { FileSample, Importer, InputFile, Item } from "../importer.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { jsonRecords } from "../reading/json-records.ts";
import { isObject, list, word } from "../reading/json-values.ts";
import { archive, personOf } from "./person.ts";

function recognise(sample: FileSample): boolean {
  const { root, paths } = outlineOf(sample);
  const named = paths.has("name.givenName") || paths.has("name.formattedName");
  const isGoogles = ["emails.value", "gender.type", "birthday", "taglines", "aboutMeHtml"].some((path) =>
    paths.has(path),
  );
  return root === "object" && paths.has("displayName") && named && isGoogles && !paths.has("kind");
}

async function* read(file: InputFile): AsyncGenerator<Item> {
  for await (const record of jsonRecords(file)) {
    const { place } = record;
    if ("fault" in record) {
      yield { skipped: record.fault, place };
      continue;
    }
    const account = personOf(record.value);
    if (!isObject(record.value) || account === null || (account.nativeId ?? account.handle) === undefined) {
      // Profiles of accounts without Google+ have neither number nor address.
      yield { activity: { type: "NotKept", what: "profiles without a number" }, place };
      continue;
    }
    const { aboutMeHtml, aboutMe, urls, placesLived } = record.value;
    const activity = {
      type: "Profile",
      account,
      hasBio: (word(aboutMeHtml) ?? word(aboutMe)) !== undefined,
      hasLocation: list(placesLived).length > 0,
      hasUrl: list(urls).length > 0,
    } as const;
    yield { activity, place };
  }
}

/** Profile of the Takeout's owner. */
export const googlePlusProfile: Importer = {
  id: "google-plus-profile",
  title: "Google+ Takeout: profile",
  network: "google-plus",
  archive,
  recognise,
  read,
};
