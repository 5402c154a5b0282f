/** What a record tells: activities, or, as a text for the report, why it is left out. */
import type { Activity } from "../activity.ts";
import type { Item } from "../importer.ts";

/** Of what tells one thing. */
export type Told = Activity | string;

/** Of what may tell several at once, or none. */
export type ToldAll = readonly Activity[] | string;

/** The same as items of the import, at a place of the file. */
export function* itemsOf(told: Told | ToldAll, place: number): Generator<Item> {
  if (typeof told === "string") yield { skipped: told, place };
  else if ("type" in told) yield { activity: told, place };
  else for (const activity of told) yield { activity, place };
}
