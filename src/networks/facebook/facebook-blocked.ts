/** `blocked_profiles.json`, `blocking.json`: whom the account blocked. */
import { listFile } from "./archive.ts";
import { relation } from "./relations.ts";

/** Blocks by the archive's account. */
export const facebookBlocked = listFile({
  id: "facebook-blocked",
  title: "Facebook export: blocked",
  signs: [{ names: ["blocked_users", "blocked_profiles", "blocked_people"], members: ["name"] }],
  activities: (record, me) =>
    relation(record, (object, when) => [{ type: "Block", actor: me, object, when }]),
});
