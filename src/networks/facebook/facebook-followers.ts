/**
 * `people_who_followed_you.json`: followers that are no friends, often without a date. Since 2024 a bare list of names in
 * numbered parts; whom one follows may be such a list too, and the name of its file says so.
 */
import type { FileSample } from "../importer.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { listFile } from "./archive.ts";
import { isFollowingByName } from "./facebook-following.ts";
import { follow, isBareNames, relation } from "./relations.ts";

/** `{"followers": [{"name": "Bob Berg"}]}` and nothing else, as in 2018. */
const isNamesAlone = (sample: FileSample): boolean => {
  const { root, paths } = outlineOf(sample);
  return root === "object" && [...paths].join() === "followers,followers.name";
};

/** Who follows the archive's account. */
export const facebookFollowers = listFile({
  id: "facebook-followers",
  title: "Facebook export: followers",
  signs: [{ names: ["followers"], members: ["name", "timestamp"] }],
  also: (sample) => isNamesAlone(sample) || (isBareNames(sample) && !isFollowingByName(sample)),
  activities: (record, me) => relation(record, (other, when) => [follow(other, me, when)]),
});
