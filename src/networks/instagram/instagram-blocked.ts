/** `blocked_profiles.json`, `blocked_accounts.json`: whom the account blocked. */
import { isBareList, listFile, toward } from "./archive.ts";

/** Blocks by the archive's account. */
export const instagramBlocked = listFile({
  id: "instagram-blocked",
  title: "Instagram export: blocked",
  names: ["relationships_blocked_users"],
  also: (sample) => isBareList(sample, /block/),
  activities: toward((actor, object, when) => ({ type: "Block", actor, object, when })),
});
