/**
 * What imports said of one follow or act. A relationship holds the best statement as its own properties, in `imports` the imports
 * that said just that, and in `others` what else was said, so that any import can be taken out again and what then stands
 * is what the rest would have written. The order of statements is total: the order of imports makes no difference.
 */
import type { Precision } from "../facts.ts";

export interface Statement {
  /** Number of the import that said it. */
  readonly import: number;
  /** Milliseconds, 0 = unknown. */
  readonly at: number;
  readonly precision: Precision;
  readonly of: string | null;
  /** Native id of the act or follow. */
  readonly act: string | null;
  /** Clock of the file, where it gives no time of the event itself; null where it does. */
  readonly saidAt: number | null;
  readonly source: string;
  /** The handle by which the file named the actor and the other, where it knew nothing else and the key is another. */
  readonly fromAs: string | null;
  readonly toAs: string | null;
}

/** Stands in `toAs` of an act on a post where the file did not say whose the post is. */
export const UNTOLD = "";

/** A statement as a relationship holds it. */
export interface Standing extends Omit<Statement, "import"> {
  readonly imports: readonly number[];
  readonly others: readonly string[] | null;
}

/** Statements kept of one fact; a list read again every day says nothing new. */
const MOST_KEPT = 8;

/** When a statement speaks of: its own time, else the clock of its file. */
export const spokenAt = ({ at, saidAt }: Pick<Statement, "at" | "saidAt">): number => saidAt ?? at;

/** Every statement is a line of its own values; the same line is the same statement. */
export const lineOf = (said: Statement): string =>
  JSON.stringify([
    said.import,
    said.at,
    said.precision,
    said.of,
    said.act,
    said.saidAt,
    said.source,
    said.fromAs,
    said.toAs,
  ]);

export function statementOf(line: string): Statement {
  const [number, at, precision, of, act, saidAt, source, fromAs, toAs] = JSON.parse(line) as [
    number,
    number,
    Precision,
    string | null,
    string | null,
    number | null,
    string,
    string | null,
    string | null,
  ];
  return { import: number, at, precision, of, act, saidAt, source, fromAs, toAs };
}

const rankOf = ({ at, precision, of }: Statement): number =>
  (at === 0 ? 8 : of === "event" ? 0 : of === "object" ? 2 : 4) + (precision === "second" ? 0 : 1);

const order = (one: string | null, other: string | null): number =>
  one === other ? 0 : one === null ? 1 : other === null ? -1 : one < other ? -1 : 1;

/** The act's own time before its object's, an exact one before a day, the earlier, the lesser source, the later file. */
function compare(one: Statement, other: Statement): number {
  return (
    rankOf(one) - rankOf(other) ||
    one.at - other.at ||
    order(one.of, other.of) ||
    order(one.precision, other.precision) ||
    order(one.source, other.source) ||
    order(one.act, other.act) ||
    order(one.fromAs, other.fromAs) ||
    order(one.toAs, other.toAs) ||
    (other.saidAt ?? 0) - (one.saidAt ?? 0)
  );
}

/** Each statement once, the best first. */
export function sorted(statements: readonly Statement[]): Statement[] {
  const distinct = new Map(statements.map((said) => [lineOf(said), said]));
  return [...distinct.values()]
    .sort((one, other) => compare(one, other) || one.import - other.import)
    .slice(0, MOST_KEPT);
}

/** How a relationship holds statements, of which there is at least one. */
export function standingOf(statements: readonly Statement[]): Standing {
  const all = sorted(statements);
  const [best] = all;
  if (!best) throw new Error("A fact that nobody states cannot stand.");
  const equal = all.filter((said) => compare(said, best) === 0);
  const others = all.slice(equal.length).map(lineOf);
  const { import: _number, ...values } = best;
  return { ...values, imports: equal.map((said) => said.import), others: others.length > 0 ? others : null };
}

/** The statements that a relationship holds. */
export function statementsIn({ imports, others, ...values }: Standing): Statement[] {
  return [...imports.map((number) => ({ ...values, import: number })), ...(others ?? []).map(statementOf)];
}
