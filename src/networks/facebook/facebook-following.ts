/** `following.json`, `who_you've_followed.json`: people and pages the account follows. */
import type { FileSample } from "../importer.ts";
import { listFile } from "./archive.ts";
import { follow, isBareNames, relation } from "./relations.ts";

/** A bare list of names says nothing of what it is a list of. */
export const isFollowingByName = ({ path }: FileSample): boolean =>
  /(?:who_you|following)[^/]*\.json$/i.test(path);

/** Whom the archive's account follows. */
export const facebookFollowing = listFile({
  id: "facebook-following",
  title: "Facebook export: following",
  signs: [{ names: ["following"], members: ["name", "timestamp"] }],
  also: (sample) => isBareNames(sample) && isFollowingByName(sample),
  activities: (record, me) => relation(record, (other, when) => [follow(me, other, when)]),
});
