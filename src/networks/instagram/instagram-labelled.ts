/**
 * `liked_posts.json`, `liked_comments.json`, `story_likes.json`, `close_friends.json` since 2026: bare lists of labelled values,
 * `{"timestamp", "label_values": [{"label": "URL", "href"}, {"title": "Owner", "dict": [{"dict": [{"label": "Username",
 * "value"}]}]}], "fbid"}`. Nothing in a file says of what it is a list but its name, which Instagram does not translate.
 */
import type { AccountRef, Activity } from "../activity.ts";
import type { FileSample, Importer } from "../importer.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { labelsOf } from "../reading/meta-labels.ts";
import { quotedJson } from "../reading/refs.ts";
import { byHandle, fileName, listFile, ofUrl, type Refusal, timeOf } from "./archive.ts";
import { isUsername } from "./labels.ts";
import { likedThing } from "./likes.ts";

/** A record's address and whom it names: by label, else the last nested value that can be a handle. */
function thingOf(record: JsonObject): { readonly url: string; readonly account: AccountRef | null } {
  const labels = labelsOf(record.label_values);
  const addresses = labels.map(({ href, value }) => href || value).filter((one) => /^https?:/.test(one));
  const url = addresses.find((one) => ofUrl(one).post !== null) ?? addresses[0] ?? "";
  const labelled = labels.find(({ label }) => isUsername(label))?.value;
  const nested = labels
    .filter(({ nested, href }) => nested && href === "")
    .map(({ value }) => byHandle(value));
  const account = byHandle(labelled) ?? nested.filter((one) => one !== null).at(-1) ?? ofUrl(url).account;
  return { url, account };
}

/** What a list is of, by the name of its file. */
type Kind = "posts" | "comments or stories" | "close friends";
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/liked_comments|story_likes|liked_stories/, "comments or stories"],
  [/lik/, "posts"],
  [/close_friends/, "close friends"],
];
const kindOf = (sample: FileSample): Kind | undefined =>
  kinds.find(([name]) => name.test(fileName(sample)))?.[1];

const actsOf =
  (kind: Kind) =>
  (record: JsonObject, me: AccountRef): readonly Activity[] | Refusal => {
    const when = timeOf(record.timestamp);
    if (when === null) return { refused: `"timestamp" is ${quotedJson(record.timestamp)}` };
    const { url, account } = thingOf(record);
    if (account !== null && account.handle === me.handle)
      return [{ type: "NotKept", what: "acts toward oneself" }];
    if (kind === "close friends") {
      if (account === null) return { refused: "the entry names nobody" };
      return [{ type: "Add", actor: me, object: account, target: "close friends", when, isPrivate: true }];
    }
    const object = likedThing(url, account, kind === "posts");
    return object === null
      ? { refused: "the entry names no post and nobody" }
      : [{ type: "Like", actor: me, object, when }];
  };

const id = "instagram-labelled";
const title = "Instagram export: likes and close friends (2026)";

/** Likes and close friends of the archive's account, in the newest shape. */
export const instagramLabelled: Importer = {
  ...listFile({ id, title, names: [], activities: actsOf("posts") }),
  recognise(sample) {
    const { root, paths } = outlineOf(sample);
    return (
      root === "array" &&
      paths.has("label_values.label") &&
      /instagram\.com/.test(sample.text) &&
      kindOf(sample) !== undefined
    );
  },
  read: (file, context) =>
    listFile({ id, title, names: [], activities: actsOf(kindOf(file) ?? "posts") }).read(file, context),
};
