/** What a Mastodon account can export besides: bookmarks, mutes, blocked domains. Private, and no sign of attention. */
import type { Importer } from "../importer.ts";
import { everyLine, hasAddressHeader } from "./addresses-csv.ts";
import { archive, isCollection } from "./archive.ts";

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
    if (/(?:^|\/)bookmarks[^/]*\.csv$/i.test(path)) return everyLine(text, /^https?:\/\/\S+$/);
    return (
      /(?:^|\/)(?:blocked_domains|domain_blocks)[^/]*\.csv$/i.test(path) && everyLine(text, /^#?[\w.,*#-]+$/)
    );
  },
  async *read() {},
};
