/** `profile.json` of 2018 to 2020: whose archive it is, and since when. Mail address, phone number and gender are not read. */
import type { AccountRef, Activity } from "../activity.ts";
import type { Importer, InputFile, Item } from "../importer.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { jsonRecords } from "../reading/json-records.ts";
import { isObject, word } from "../reading/json-values.ts";
import { archive, byHandle, timeOf } from "./archive.ts";

async function profileOf(file: InputFile): Promise<JsonObject | string> {
  for await (const read of jsonRecords(file)) {
    if ("fault" in read) return read.fault;
    return isObject(read.value) ? read.value : "the profile is no object";
  }
  return "the file is empty";
}

function accountOf(profile: JsonObject): AccountRef | null {
  const name = word(profile.name)?.slice(0, 255);
  const account = byHandle(word(profile.username));
  return account && { ...account, ...(name === undefined ? {} : { name }) };
}

async function* read(file: InputFile): AsyncGenerator<Item> {
  const profile = await profileOf(file);
  const account = typeof profile === "string" ? null : accountOf(profile);
  if (typeof profile === "string") yield { skipped: profile, place: 1 };
  else if (account === null) yield { skipped: 'the profile has no "username"', place: 1 };
  else {
    const activity: Activity = {
      type: "Profile",
      account,
      createdAt: timeOf(profile.date_joined)?.at,
      protected: typeof profile.private_account === "boolean" ? profile.private_account : undefined,
      hasBio: word(profile.biography) !== undefined,
    };
    yield { activity, place: 1 };
  }
}

/** The owner of one of the oldest exports. */
export const instagramEarlyProfile: Importer = {
  id: "instagram-early-profile",
  title: "Instagram export of 2018 to 2020: profile",
  network: "instagram",
  archive,
  recognise(sample) {
    const { root, paths } = outlineOf(sample);
    return root === "object" && ["username", "date_joined", "private_account"].every((one) => paths.has(one));
  },
  async subject(file) {
    const profile = await profileOf(file);
    const account = typeof profile === "string" ? null : accountOf(profile);
    return account && { account };
  },
  read,
};
