/**
 * A labelled data set of accounts as our accounts table. Its columns may be called what they are called elsewhere, and a cell
 * that cannot be read is left out instead of its whole row: what is evaluated is the model, not the table.
 */
import { GravitasError } from "../../errors.ts";
import type { LabelledMeasures } from "../../spam/report.ts";
import type { NetworkId } from "../../words.ts";
import { accountsHeader, factsOf, flags, identityOf, lineOf, measuresOf } from "./account-line.ts";
import { flagIn, isMonthFirst, labelIn, timeIn } from "./cells.ts";
import { accountColumns } from "./column-names.ts";
import { columnNotes, readRows } from "./read-rows.ts";

export interface LabelledAccounts {
  /** Whether each account is spam, by account key. */
  readonly labels: ReadonlyMap<string, boolean>;
  /** Our own accounts table: its header and a line for each account. */
  readonly lines: readonly string[];
  /** Labelled accounts as they are judged where nobody follows anybody. */
  readonly profiles: readonly LabelledMeasures[];
  /** Ids, and ids by handle in lower case, for follows that name accounts so. */
  readonly ids: ReadonlySet<string>;
  readonly idOf: ReadonlyMap<string, string>;
  /** When the table speaks, milliseconds: its newest time, or today where it has none. */
  readonly clock: number;
  /** What was made of columns, rows and cells, in words. */
  readonly notes: readonly string[];
}

/** @throws BAD_OPTION where there is no column of labels, or where not both kinds of label are in it */
export async function readLabelledAccounts(path: string, network: NetworkId): Promise<LabelledAccounts> {
  const table = await readRows(path, accountColumns);
  const { rows, names, places, broken } = table;
  if (!places.has("label")) throw noLabels(path, `none of its columns is called label: ${names.join(", ")}`);
  const faults = new Map<string, number>(broken > 0 ? [["row", broken]] : []);
  const unread = (what: string) => faults.set(what, (faults.get(what) ?? 0) + 1);
  const onlySet = new Set(flags.filter((flag) => isOnlySet(rows.map((row) => flagIn(row[flag])))));
  const monthFirst = {
    created_at: isMonthFirst(rows.map((row) => row.created_at)),
    observed_at: isMonthFirst(rows.map((row) => row.observed_at)),
  };
  const clock = newestOf(
    rows.flatMap((row) => [
      timeIn(row.observed_at, monthFirst.observed_at),
      timeIn(row.created_at, monthFirst.created_at),
    ]),
  );
  const labels = new Map<string, boolean>();
  const lines = [accountsHeader];
  const [keys, ids, idOf] = [new Set<string>(), new Set<string>(), new Map<string, string>()];
  const profiles: LabelledMeasures[] = [];
  let repeated = 0;
  for (const [n, row] of rows.entries()) {
    const named = identityOf(row, network, `row-${n + 1}`);
    // Two rows are two accounts, whatever their ids say.
    const isRepeated = keys.has(named.key);
    const own = isRepeated ? identityOf({ network: row.network }, network, `row-${n + 1}`) : named;
    if (isRepeated) repeated++;
    keys.add(own.key);
    ids.add(own.id);
    if (own.handle !== "" && own.id !== "") idOf.set(own.handle.toLowerCase(), own.id);
    const facts = factsOf(row, { clock, monthFirst, onlySet, unread });
    lines.push(lineOf(own, facts));
    const spam = labelIn(row.label);
    if (spam === null) unread("label");
    if (typeof spam !== "boolean") continue;
    labels.set(own.key, spam);
    profiles.push({ key: own.key, spam, measures: measuresOf(own, facts, clock) });
  }
  if (new Set(labels.values()).size < 2)
    throw noLabels(
      path,
      `its column ${names[places.get("label") ?? 0]} does not label both spam and genuine accounts`,
    );
  const notes = [
    ...columnNotes(table),
    ...[...faults].map(
      ([what, count]) => `${what === "row" ? "rows" : `cells of ${what}`} not understood: ${count}`,
    ),
    ...(repeated > 0 ? [`rows that repeat an account, taken for accounts of their own: ${repeated}`] : []),
    ...(labels.size < rows.length ? [`rows without a label: ${rows.length - labels.size}`] : []),
    `ages are as of ${new Date(clock).toISOString().slice(0, 10)}`,
  ];
  return { labels, lines, profiles, ids, idOf, clock, notes };
}

/** Whether a flag is set somewhere and nowhere unset: tables of X leave the cells of the others empty. */
const isOnlySet = (cells: readonly (boolean | null | undefined)[]): boolean =>
  cells.includes(true) && !cells.includes(false);

/** The newest of the times that have been; today without any. */
function newestOf(times: readonly (number | null | undefined)[]): number {
  const now = Date.now();
  return times.reduce<number>((most, at) => (at && at <= now && at > most ? at : most), 0) || now;
}

const noLabels = (path: string, why: string): GravitasError =>
  new GravitasError("BAD_OPTION", `${path} cannot be evaluated: ${why}.`, {
    hint: "Give every account a label: spam or genuine, bot or human, 1 or 0.",
  });
