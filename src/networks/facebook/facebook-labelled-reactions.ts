/**
 * `likes_and_reactions.json` since 2024: a bare list of labelled values, `{"label": "Reaction", "value": "Like"}`, `Name` of whom
 * or what it was to, `URL`. Labels are translated, `ent_field_name` (not in every file) is not; without either the order tells.
 */
import type { AccountRef } from "../activity.ts";
import type { FileSample } from "../importer.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { word } from "../reading/json-values.ts";
import { type Label, labelsOf } from "../reading/meta-labels.ts";
import type { ToldAll } from "../reading/told.ts";
import { badTime, listFile, named, timeOf } from "./archive.ts";
import { accountOfUrl } from "./pages.ts";

function nameOf(labels: readonly Label[]): string | undefined {
  const called =
    labels.find(({ label }) => /^name$/i.test(label)) ?? labels.find(({ field }) => /name$/i.test(field));
  const words = labels.filter(({ value, href }) => value !== "" && href === "" && !/^https?:/.test(value));
  return (called ?? words[1])?.value;
}

function reactionOf(record: JsonObject, me: AccountRef): ToldAll {
  const when = timeOf(record.timestamp);
  if (when === null) return badTime(record.timestamp);
  const labels = labelsOf(record.label_values);
  const other = named(nameOf(labels));
  if (other === null || other.name === me.name)
    return [{ type: "NotKept", what: "reactions to people Facebook does not name" }];
  const url = labels.map(({ href, value }) => href || value).find((one) => one.startsWith("http"));
  const nativeId = word(record.fbid);
  return [{ type: "Like", actor: me, object: { ...other, ...ownerOf(url ?? "") }, when, nativeId }];
}

/** The profile that stands before the post in its address: `…/nora.lind/posts/7`. */
function ownerOf(url: string): Pick<AccountRef, "nativeId" | "handle"> {
  const owner = /^(https?:\/\/[^/]+\/[^/?#]+)\/(?:posts|photos|videos)\//.exec(url)?.[1];
  return owner === undefined ? {} : accountOfUrl(owner);
}

function isLabelledReactions(sample: FileSample): boolean {
  const { root, paths } = outlineOf(sample);
  if (root !== "array" || !paths.has("label_values.label") || sample.text.includes("instagram.com"))
    return false;
  return /"label"\s*:\s*"Reaction"/.test(sample.text) || /likes_and_reactions\w*\.json$/.test(sample.path);
}

/** Reactions by the archive's account, in the newest shape. */
export const facebookLabelledReactions = listFile({
  id: "facebook-labelled-reactions",
  title: "Facebook export: likes and reactions (2024)",
  signs: [],
  also: isLabelledReactions,
  cannotKnow: "Facebook names whom a reaction was to by name alone.",
  activities: reactionOf,
});
