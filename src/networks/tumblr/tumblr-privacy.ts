/**
 * The data export of Tumblr's privacy settings (`payload-0.json`): times of activity, advertising, settings. It names nobody in a
 * way that can be relied on, and most of it is private; it is recognised and not read.
 */
import type { FileSample, Importer } from "../importer.ts";
import { outlineOf } from "../reading/json-outline.ts";

function recognise(sample: FileSample): boolean {
  const { root, paths } = outlineOf(sample);
  if (root !== "array" || !paths.has("data")) return false;
  return ["client_side_ad_analytics", "last_active_times", "unfollows", "registration_time"].some((name) =>
    paths.has(`data.${name}`),
  );
}

/** Private settings and advertising of a Tumblr user. */
export const tumblrPrivacy: Importer = {
  id: "tumblr-privacy",
  title: "Tumblr: privacy export",
  network: "tumblr",
  archive: null,
  keepsNothing: true,
  recognise,
  async *read() {},
};
