/** What a Mastodon or Misskey account can export besides: bookmarks (Misskey's favorites), mutes, blocked domains. Private, and no sign of attention. */
import type { FileSample, Importer } from "../importer.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { everyLine, hasAddressHeader } from "./addresses-csv.ts";
import { archive, isCollection } from "./archive.ts";

/** Misskey's favorites, which are bookmarks: a note with its author, and when it was put there. */
function isFavorites(sample: FileSample): boolean {
  const { root, paths } = outlineOf(sample);
  return (
    root === "array" &&
    ["createdAt", "note.visibility", "note.user.username"].every((path) => paths.has(path))
  );
}

/** Files of Mastodon that are not used. */
export const mastodonUnused: Importer = {
  id: "mastodon-unused",
  title: "Mastodon: not used",
  network: "mastodon",
  archive,
  keepsNothing: true,
  recognise: (sample) => {
    const { path, text } = sample;
    if (isCollection(sample, "bookmarks") || hasAddressHeader(text, /^hide_notifications$/)) return true;
    if (isFavorites(sample)) return true;
    if (/(?:^|\/)mute-[^/]*\.csv$/i.test(path)) return everyLine(text, /^[\w.-]+@[\w.-]+$/);
    if (/(?:^|\/)bookmarks[^/]*\.csv$/i.test(path)) return everyLine(text, /^https?:\/\/\S+$/);
    return (
      /(?:^|\/)(?:blocked_domains|domain_blocks)[^/]*\.csv$/i.test(path) && everyLine(text, /^#?[\w.,*#-]+$/)
    );
  },
  async *read() {},
};
