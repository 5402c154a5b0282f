/** The profile in a Google Takeout (`Profile.json`): whether there is a text, a place, an address; not the texts themselves. */

import type { Activity } from "../activity.ts";
import type { FileSample, Importer } from "../importer.ts";
import type { Json } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { jsonRecords } from "../reading/json-records.ts";
import { isObject, list, word } from "../reading/json-values.ts";
import { itemsOfEach } from "../reading/told.ts";
import { archive, personOf } from "./person.ts";

function recognise(sample: FileSample): boolean {
  const { root, paths } = outlineOf(sample);
  const named = paths.has("name.givenName") || paths.has("name.formattedName");
  const isGoogles = ["emails.value", "gender.type", "birthday", "taglines", "aboutMeHtml"].some((path) =>
    paths.has(path),
  );
  return root === "object" && paths.has("displayName") && named && isGoogles && !paths.has("kind");
}

function profileOf(value: Json): Activity {
  const account = personOf(value);
  // Profiles of accounts without Google+ have neither number nor address.
  if (!isObject(value) || account === null || (account.nativeId ?? account.handle) === undefined)
    return { type: "NotKept", what: "profiles without a number" };
  const { aboutMeHtml, aboutMe, urls, placesLived } = value;
  return {
    type: "Profile",
    account,
    hasBio: (word(aboutMeHtml) ?? word(aboutMe)) !== undefined,
    hasLocation: list(placesLived).length > 0,
    hasUrl: list(urls).length > 0,
  };
}

/** Profile of the Takeout's owner. */
export const googlePlusProfile: Importer = {
  id: "google-plus-profile",
  title: "Google+ Takeout: profile",
  network: "google-plus",
  archive,
  recognise,
  read: (file) => itemsOfEach(jsonRecords(file), ({ value }) => profileOf(value)),
};
