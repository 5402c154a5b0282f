/** What the files of a Mastodon archive share: collections told by an id that is their own file name, and whose they are. */
import { GravitasError } from "../../errors.ts";
import type { AccountRef } from "../activity.ts";
import type { FileSample, InputFile, ReadContext } from "../importer.ts";

/** Files of one archive belong together, the CSVs of the same settings page too. */
export const archive = "mastodon";

/** True for the collection of this name: `{"@context": …, "id": "likes.json", "type": "OrderedCollection", …}`. */
export function isCollection({ text }: FileSample, name: string): boolean {
  const start = text.slice(0, 2000);
  return (
    /^\s*\{/.test(start) &&
    new RegExp(`"id"\\s*:\\s*"${name}\\.json"`).test(start) &&
    /"type"\s*:\s*"OrderedCollection"/.test(start)
  );
}

/** The account whose archive it is. @throws SUBJECT_UNKNOWN */
export function subjectOf(file: InputFile, context: ReadContext): AccountRef {
  if (context.subject !== null) return context.subject;
  throw new GravitasError("SUBJECT_UNKNOWN", `${file.path} does not say whose it is.`, {
    hint: "Give the whole archive (actor.json names its owner), or add --as mastodon:@user@host.",
  });
}
