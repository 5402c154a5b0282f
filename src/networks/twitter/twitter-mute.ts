/** `mute.js`: accounts that the archive's account does not want to read. A mute ends no follow, so nothing is kept of it. */
import { dataFile } from "./archive.ts";

/** Mutes by the archive's account, counted only. */
export const twitterMute = dataFile({
  id: "twitter-mute",
  title: "X archive: muted accounts",
  names: ["mute"],
  wrapper: "muting",
  activities: () => [{ type: "NotKept", what: "mutes" }],
});
