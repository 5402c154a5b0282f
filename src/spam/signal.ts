/**
 * The contract of a signal: one measured sign for or against an account being spam. Add one by copying
 * `signals/follow-ratio.ts` and adding a line to `signals/index.ts` and one to the table of `points.ts`; a new raw value gets
 * its query in `measures/`.
 */
import type { SpamMeasures } from "./measures.ts";

/** Signals of one group tell of the same fact; together they never count more than the group's cap. */
export const groups = [
  "ratio",
  "audience",
  "reciprocity",
  "trust",
  "labels",
  "crowd",
  "silence",
  "profile",
  "age",
  "speed",
  "talk",
  "company",
  "timing",
] as const;
export type Group = (typeof groups)[number];

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
  /** Publication or measurement behind it. */
  readonly source: string;
  /** The value at one account, or null where its raw data are missing: then it is no evidence and lowers coverage. */
  measure(measures: SpamMeasures): number | null;
  /** One fact in plain words, the number first. One that takes the measures, too, is stored with a verdict, as its value does not tell it. */
  sentence(value: number, measures: SpamMeasures): string;
}
