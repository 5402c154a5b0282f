/**
 * What holds, of all that was said and all that was taken back: a statement is over where something later takes it back. A pure
 * function of both sets, so the order in which files come makes no difference.
 */
import { DAY_MS } from "../../durations.ts";
import { type Statement, sorted, spokenAt } from "./statement.ts";

/** Something taken back, as one import said it. */
export interface Undoing {
  readonly import: number;
  /** Milliseconds, 0 = unknown. */
  readonly at: number;
  readonly precision: Statement["precision"];
  /** Clock of the file, where it does not say when. */
  readonly saidAt: number | null;
  readonly source: string;
  /** As in a statement. */
  readonly fromAs: string | null;
  readonly toAs: string | null;
}

export interface Settled {
  readonly live: readonly Statement[];
  readonly over: readonly Statement[];
  /** The newest end: of what is over, else of what is yet to come; null where nothing was taken back. */
  readonly end: Undoing | null;
  /** What ended then. */
  readonly ended: readonly Statement[];
}

export const undoingLine = (undo: Undoing): string =>
  JSON.stringify([undo.import, undo.at, undo.precision, undo.saidAt, undo.source, undo.fromAs, undo.toAs]);

export function undoingOf(line: string): Undoing {
  const [number, at, precision, saidAt, source, fromAs = null, toAs = null] = JSON.parse(line) as [
    number,
    number,
    Undoing["precision"],
    number | null,
    string,
    (string | null)?,
    (string | null)?,
  ];
  return { import: number, at, precision, saidAt, source, fromAs, toAs };
}

/** A day's undoing takes back what happened that day. */
const reach = ({ at, precision, saidAt }: Undoing): number =>
  saidAt ?? (precision === "day" ? at + DAY_MS - 1 : at);

const earlier = (one: Undoing, other: Undoing): number =>
  reach(one) - reach(other) || (undoingLine(one) < undoingLine(other) ? -1 : 1);

/**
 * @param undoings of the fact itself
 * @param undoingsOf of the native id of an act: the same act under another id stays
 */
export function settle(
  statements: readonly Statement[],
  undoings: readonly Undoing[],
  undoingsOf: (act: string) => readonly Undoing[] = () => [],
): Settled {
  const byActs = statements.flatMap(({ act }) => (act === null ? [] : undoingsOf(act)));
  const live: Statement[] = [];
  const ends = new Map<Statement, Undoing>();
  for (const said of sorted(statements)) {
    const against = [...undoings, ...(said.act === null ? byActs : undoingsOf(said.act))];
    const end = against.filter((undo) => reach(undo) >= spokenAt(said)).sort(earlier)[0];
    if (end) ends.set(said, end);
    else live.push(said);
  }
  const last = [...(ends.size > 0 ? ends.values() : undoings)].sort(earlier).at(-1) ?? null;
  const over = [...ends.keys()];
  return {
    live,
    over,
    end: last,
    ended: over.filter((said) => last !== null && reach(ends.get(said) ?? last) === reach(last)),
  };
}

/** When something ended, as stored: milliseconds; `unknown`: by then at the latest. */
export const endOf = ({ at, precision, saidAt }: Undoing) => ({
  until: saidAt ?? at,
  untilPrecision: saidAt === null ? precision : ("unknown" as const),
});
