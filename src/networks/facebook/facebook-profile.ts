/** `profile_information.json`: whose archive it is, since when. Only whether a text is there is kept, not the text. */
import type { AccountRef } from "../activity.ts";
import type { FileSample, Importer, InputFile, Item } from "../importer.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { jsonRecords } from "../reading/json-records.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { repairedRecord } from "../reading/meta-text.ts";
import { archive, named, timeOf } from "./archive.ts";
import { accountOfUrl } from "./pages.ts";

/** The part of the file that describes the profile. */
async function profileOf(file: InputFile): Promise<JsonObject | string> {
  for await (const read of jsonRecords(file)) {
    if ("fault" in read) return read.fault;
    const record = repairedRecord(read.value);
    const profile = member(record, "profile_v2") ?? member(record, "profile");
    return isObject(profile) ? profile : 'the file has no "profile_v2"';
  }
  return "the file is empty";
}

function accountOf(profile: JsonObject): AccountRef | null {
  const name = (named(member(profile.name, "full_name")) ?? named(profile.name))?.name;
  const handle = word(profile.username);
  const account = {
    ...accountOfUrl(word(profile.profile_uri) ?? ""),
    ...(handle === undefined || !/^[\w.]{1,80}$/.test(handle) ? {} : { handle }),
    ...(name === undefined ? {} : { name }),
  };
  return Object.keys(account).length === 0 ? null : { network: "facebook", ...account };
}

async function* read(file: InputFile): AsyncGenerator<Item> {
  const profile = await profileOf(file);
  const account = typeof profile === "string" ? null : accountOf(profile);
  if (typeof profile === "string") yield { skipped: profile, place: 1 };
  else if (account === null) yield { skipped: "the profile has no name", place: 1 };
  else {
    const has = (...values: readonly unknown[]): boolean => values.some((value) => value !== undefined);
    yield {
      activity: {
        type: "Profile",
        account,
        createdAt: timeOf(profile.registration_timestamp)?.at,
        hasBio: has(word(member(profile.intro_bio, "text")), word(profile.about_me)),
        hasLocation: has(word(member(profile.current_city, "name"))),
        hasUrl: list(profile.websites).length > 0,
      },
      place: 1,
    };
  }
}

/** The owner of a Facebook export. Mail addresses, phone numbers, family and birthday in the file are not read. */
export const facebookProfile: Importer = {
  id: "facebook-profile",
  title: "Facebook export: profile",
  network: "facebook",
  archive,
  recognise(sample: FileSample) {
    const { root, paths } = outlineOf(sample);
    if (root !== "object") return false;
    const isOld =
      paths.has("profile.name") &&
      (paths.has("profile.registration_timestamp") ||
        paths.has("profile.emails") ||
        paths.has("profile.profile_uri"));
    return paths.has("profile_v2") || isOld;
  },
  async subject(file) {
    const profile = await profileOf(file);
    const account = typeof profile === "string" ? null : accountOf(profile);
    return account && { account };
  },
  read,
};
