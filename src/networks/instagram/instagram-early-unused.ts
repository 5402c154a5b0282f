/**
 * The other files of 2018 to 2020: what was looked at, searched and saved, devices, settings, conversations (private, never
 * read). Their members are common words, so two together tell them.
 */
import type { Importer } from "../importer.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { archive } from "./archive.ts";

/** A member that is Instagram's where any of those beside it stands in the same file. */
const signs: Readonly<Record<string, readonly string[]>> = {
  "conversation.sender": ["participants"],
  search_click: ["time"],
  chaining_seen: ["ads_seen", "posts_seen", "videos_watched"],
  posts_seen: ["ads_seen", "videos_watched"],
  allow_comments_from: ["blocked_commenters", "filtered_keywords", "allow_comments_from.username"],
  emoji_sliders: ["polls", "questions", "countdowns", "quizzes"],
  login_history: ["registration_info", "account_privacy_history"],
  saved_media: ["saved_collections"],
  "primary_location.city_name": ["primary_location"],
};

/** Files of the oldest exports that are not used. */
export const instagramEarlyUnused: Importer = {
  id: "instagram-early-unused",
  title: "Instagram export of 2018 to 2020: not used",
  network: "instagram",
  archive,
  keepsNothing: true,
  recognise(sample) {
    const { root, paths } = outlineOf(sample);
    const isSign = ([name, others]: readonly [string, readonly string[]]): boolean =>
      paths.has(name) && others.some((other) => paths.has(other));
    return root !== null && Object.entries(signs).some(isSign);
  },
  async *read() {},
};
