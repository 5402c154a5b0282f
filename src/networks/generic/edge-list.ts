/**
 * Follow edge lists: two columns of native ids, `source` follows `target`. Takes the form of SNAP (snap.stanford.edu: `#`
 * comments, tab or space, no header), KONECT and Matrix Market (`%` comments), and of Gephi and LDBC (a header, comma,
 * semicolon, pipe or tab). An edge without direction is two follows. Built for millions of rows, hence no CSV parser: ids hold
 * neither quotes nor separators.
 */
import { GravitasError } from "../../errors.ts";
import type { NetworkId } from "../../words.ts";
import type { Follow, When } from "../activity.ts";
import type { FileSample, Importer, InputFile, Item, ReadContext } from "../importer.ts";
import { readLines } from "../reading/lines.ts";
import { Pieces } from "../reading/pieces.ts";
import { accountOf, quoted } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import { headerOf, type Layout, layoutOf } from "./edge-layout.ts";

const hash = 35;
const percent = 37;

/** What one row says. */
type Row =
  | { readonly activity: Follow; readonly place: number }
  | { readonly skipped: string; readonly place: number };

/** The follow the other way round, of an edge without direction. */
const back = (follow: Follow): Follow => ({ ...follow, actor: follow.object, object: follow.actor });

/** Whether a row is an edge without direction; a function built once per file. */
function goesBothWays({ separator, type, undirected }: Layout): (line: string) => boolean {
  if (undirected || type === null) return () => undirected;
  return (line) => /^\s*"?undirected"?\s*$/i.test(line.split(separator)[type] ?? "");
}

/** Reads one row into an item; a function built once per file. */
function rowReader(layout: Layout, network: NetworkId): (line: string, place: number) => Row {
  const { separator, source, target, time } = layout;
  return (line, place) => {
    const cells = line.split(separator);
    const from = cells[source]?.trim();
    const to = cells[target]?.trim();
    if (from === undefined || to === undefined || from === "" || to === "")
      return { skipped: `the row has no two ids: ${quoted(line)}`, place };
    if (from === to) return { skipped: "the account follows itself", place };
    const actor = accountOf(network, from, "source");
    if (typeof actor === "string") return { skipped: actor, place };
    const object = accountOf(network, to, "target");
    if (typeof object === "string") return { skipped: object, place };
    if (time === null) return { activity: { type: "Follow", actor, object }, place };
    const read = readTime(cells[time]);
    if (read === null) return { skipped: `"time" is ${quoted(cells[time] ?? "")}`, place };
    const when: When | undefined = read && { ...read, of: "event" };
    return { activity: { type: "Follow", actor, object, when }, place };
  };
}

async function* read(file: InputFile, context: ReadContext): AsyncGenerator<Item[]> {
  const { network } = context;
  const layout = layoutOf(file.text);
  if (layout === null)
    throw new GravitasError("NOT_RECOGNISED", `${file.path} does not begin like an edge list.`);
  if (network === null)
    throw new GravitasError("NETWORK_UNKNOWN", `${file.path} does not say which network its ids are of.`, {
      hint: "Add --network, for example --network twitter.",
    });
  const item = rowReader(layout, network);
  const both = goesBothWays(layout);
  let header = layout.header;
  for await (const { first, lines, faults } of readLines(file)) {
    const items: Item[] = [];
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index] ?? "";
      const place = first + index;
      const fault = faults.get(index);
      if (fault !== undefined) items.push({ skipped: fault, place });
      else if (line === "" || line === "\r" || line.charCodeAt(0) === hash || line.charCodeAt(0) === percent)
        continue;
      else if (header) header = false;
      else {
        const read = item(line, place);
        items.push(read);
        if ("activity" in read && both(line)) items.push({ activity: back(read.activity), place });
      }
    }
    yield items;
  }
}

/** Who follows whom, by native id. */
export const edgeList: Importer = {
  id: "edge-list",
  title: "Follow edge list",
  network: null,
  archive: null,
  needsNetwork: true,
  cannotKnow: "An edge list says who follows whom, and nothing of what they say or do to each other.",
  recognise: (sample: FileSample) => layoutOf(sample.text) !== null && headerOf(sample.text) !== "other",
  read: (file, context) => new Pieces(read(file, context)),
};
