/** `personal_information.json`: whose archive it is. Mail address, phone number, birthday and the texts are not read. */
import type { AccountRef } from "../activity.ts";
import type { Importer, InputFile, Item } from "../importer.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { jsonRecords } from "../reading/json-records.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { repairedRecord } from "../reading/meta-text.ts";
import { archive, byHandle } from "./archive.ts";
import { isUsername } from "./labels.ts";

/** Handles in lower case with something that words of a language rarely have. */
const likeHandle = /^(?=.*[._\d])(?=.*[a-z])[a-z0-9._]{3,30}$/;

function accountOf(map: JsonObject): AccountRef | null {
  const values = Object.entries(map).map(([label, one]) => [label, word(member(one, "value"))] as const);
  const labelled = values.find(([label]) => isUsername(label))?.[1];
  const shaped = values.filter(([, value]) => likeHandle.test(value ?? ""));
  const found = labelled ?? (shaped.length === 1 ? shaped[0]?.[1] : undefined);
  const account = byHandle(found);
  const name = values.find(([label]) => /^name$/i.test(label))?.[1];
  return account && { ...account, ...(name === undefined ? {} : { name: name.slice(0, 255) }) };
}

async function mapOf(file: InputFile): Promise<JsonObject | string> {
  for await (const read of jsonRecords(file)) {
    if ("fault" in read) return read.fault;
    const map = member(list(member(repairedRecord(read.value), "profile_user"))[0], "string_map_data");
    return isObject(map) ? map : 'the file has no "string_map_data"';
  }
  return "the file is empty";
}

async function* read(file: InputFile): AsyncGenerator<Item> {
  const map = await mapOf(file);
  const account = typeof map === "string" ? null : accountOf(map);
  if (typeof map === "string") yield { skipped: map, place: 1 };
  else if (account === null)
    yield { skipped: "no value looks like a handle; add --as instagram:@handle", place: 1 };
  else {
    const isPrivate = word(member(map["Private Account"], "value"))?.toLowerCase();
    const bio = map.Bio === undefined ? undefined : word(member(map.Bio, "value")) !== undefined;
    yield {
      activity: {
        type: "Profile",
        account,
        protected: isPrivate === "true" ? true : isPrivate === "false" ? false : undefined,
        hasBio: bio,
      },
      place: 1,
    };
  }
}

/** The owner of an Instagram export. */
export const instagramProfile: Importer = {
  id: "instagram-profile",
  title: "Instagram export: profile",
  network: "instagram",
  archive,
  recognise: (sample) => outlineOf(sample).paths.has("profile_user"),
  async subject(file) {
    const map = await mapOf(file);
    const account = typeof map === "string" ? null : accountOf(map);
    return account && { account };
  },
  read,
};
