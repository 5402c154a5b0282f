/** What a record tells: activities, or, as a text for the report, why it is left out. */
import type { Activity } from "../activity.ts";
import type { Item } from "../importer.ts";

/** Of what tells one thing. */
export type Told = Activity | string;

/** Of what may tell several at once, or none. */
export type ToldAll = readonly Activity[] | string;

/** In place of a record that cannot be read: why. */
export interface Fault {
  readonly fault: string;
  readonly place: number;
}

/** The same as items of the import, at a place of the file. */
export function* itemsOf(told: Told | Iterable<Told | ToldAll>, place: number): Generator<Item> {
  if (typeof told === "string") yield { skipped: told, place };
  else if ("type" in told) yield { activity: told, place };
  else for (const one of told) yield* itemsOf(one, place);
}

/** What every record tells, as items of the import; one that cannot be read is left out for its fault. */
export async function* itemsOfEach<R extends { readonly place: number }>(
  records: AsyncIterable<R>,
  tell: (record: Exclude<R, Fault>) => Told | Iterable<Told | ToldAll>,
): AsyncGenerator<Item> {
  for await (const record of records) {
    const told = isFault(record) ? record.fault : tell(record as Exclude<R, Fault>);
    yield* itemsOf(told, record.place);
  }
}

const isFault = (record: object): record is Fault => "fault" in record;
