/**
 * The contract of a signal: one measured sign for or against an account being spam. Add one by copying
 * `signals/follow-ratio.ts` and adding a line to `signals/index.ts`; a new raw value gets its query in `measures/`.
 *
 * Points are log-odds out of a table, whole tenths fixed per model version: never raw counts (which do not transfer to other
 * networks) and never quantiles of the graph at hand. The tables are the medians of the log-odds measured on seven labelled
 * sets; see docs/spam.md.
 */
import type { SpamMeasures } from "./measures.ts";

/** Signals of one group tell of the same fact; together they never count more than the group's cap. */
export const groups = ["ratio", "audience", "reciprocity", "trust", "silence", "profile", "age"] as const;
export type Group = (typeof groups)[number];

/** From `from` upwards, until the next bin, a value is worth `tenths` / 10 points. */
export interface Bin {
  readonly from: number;
  readonly tenths: number;
}

export interface Signal {
  /** Kebab-case, same as the file name; what the API calls it. */
  readonly id: string;
  readonly title: string;
  /** The question it answers. */
  readonly question: string;
  readonly group: Group;
  /** What the value is, in words, with its unit. */
  readonly unit: string;
  /** The value at which the sign begins to speak; shown beside the value. */
  readonly threshold: number;
  /** Ascending; the first begins at the smallest value there is. */
  readonly bins: readonly Bin[];
  /** Publication or measurement behind the table. */
  readonly source: string;
  /** The value at one account, or null where its raw data are missing: then it is no evidence and lowers coverage. */
  measure(measures: SpamMeasures): number | null;
  /** One fact in plain words, the number first. */
  sentence(value: number, measures: SpamMeasures): string;
}

/** Tenths of a point that a value is worth. */
export function tenthsOf(signal: Signal, value: number): number {
  let tenths = 0;
  for (const bin of signal.bins) if (value >= bin.from) tenths = bin.tenths;
  return tenths;
}
