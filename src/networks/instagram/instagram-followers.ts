/** `followers_1.json` (a bare list), `followers.json` (2021): who follows the account, since when. */
import { fileName, isBareList, listFile, toward } from "./archive.ts";

/** Bare lists of other things, told by their name. */
const others = /following|block|unfollow|close|request|restrict|like|hidden|hide|removed|favou?rite|saved/;

/** Followers of the archive's account. */
export const instagramFollowers = listFile({
  id: "instagram-followers",
  title: "Instagram export: followers",
  names: ["relationships_followers"],
  also: (sample) => isBareList(sample, /./) && !others.test(fileName(sample)),
  activities: toward((me, other, when) => ({ type: "Follow", actor: other, object: me, when })),
});
