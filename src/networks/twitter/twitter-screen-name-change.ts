/**
 * `screen-name-change.js`: handles the account had before. An old handle may belong to somebody else by now, so it is not
 * joined to the account; `account.js` has the present one.
 */
import { dataFile } from "./archive.ts";

/** Changes of the handle, counted only. */
export const twitterScreenNameChange = dataFile({
  id: "twitter-screen-name-change",
  title: "X archive: changes of the handle",
  names: ["screen_name_change"],
  wrapper: "screenNameChange",
  activities: () => [{ type: "NotKept", what: "changes of the handle" }],
});
