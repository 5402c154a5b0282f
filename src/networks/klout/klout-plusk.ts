/**
 * `plusk.csv`: +K, which Klout's API never gave out, in a table of our own (docs/networks/klout.md). One row is one +K:
 * who gave it to whom for which topic.
 */
import { networkOf } from "../../words.ts";
import type { AccountRef } from "../activity.ts";
import type { Importer, InputFile, Item } from "../importer.ts";
import { csvRows, headerOf } from "../reading/csv-rows.ts";
import { accountOf, isSame, maxNameLength, quoted } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import { itemsOfEach, type Told } from "../reading/told.ts";

const columns = ["giver_network", "giver_id", "receiver_network", "receiver_id", "topic_slug", "given_at"];
/** Topics of Klout's open ontology are words in lower case, joined by hyphens. */
const slug = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u;

/** Cells of a row by column name. */
type Cell = (column: string) => string;

function account(cell: Cell, side: "giver" | "receiver"): AccountRef | string {
  const name = cell(`${side}_network`);
  const network = networkOf(name === "ks" ? "klout" : name);
  if (network === null) return `"${side}_network" is ${quoted(name)}, which is no network known here`;
  return accountOf(network, cell(`${side}_id`), `${side}_id`);
}

function endorsement(cell: Cell): Told {
  const [actor, object] = [account(cell, "giver"), account(cell, "receiver")];
  if (typeof actor === "string") return actor;
  if (typeof object === "string") return object;
  if (isSame(actor, object)) return "somebody gives +K to themselves";
  const topic = cell("topic_slug").toLowerCase();
  if (topic !== "" && !slug.test(topic))
    return `"topic_slug" is ${quoted(topic)}, which is no slug such as graph-databases`;
  const given = readTime(cell("given_at"));
  if (given === null) return `"given_at" is ${quoted(cell("given_at"))}`;
  const when = given && ({ ...given, of: "event" } as const);
  return { type: "Endorse", actor, object, topic: topic || undefined, when };
}

async function* read(file: InputFile): AsyncGenerator<Item> {
  const header = headerOf(file.text);
  if (header === null) return;
  const { names, separator } = header;
  for (const name of names) if (!columns.includes(name)) yield { unknownField: name.slice(0, maxNameLength) };
  yield* itemsOfEach(csvRows(file, separator, names.length), ({ cells }) =>
    endorsement((column) => cells[names.indexOf(column)]?.trim() ?? ""),
  );
}

/** +K given, one a row. */
export const kloutPlusk: Importer = {
  id: "klout-plusk",
  title: "Klout: +K (plusk.csv)",
  network: "klout",
  archive: null,
  recognise: (sample) => {
    const names = headerOf(sample.text)?.names ?? [];
    return columns.slice(0, 4).every((column) => names.includes(column));
  },
  read,
};
