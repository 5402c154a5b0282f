/** Keeps what was said of acts that were taken back, and what took them back. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";
import type { TakenBack } from "./stored-act.ts";

export interface TakenBackRow extends TakenBack {
  readonly precision: string;
  readonly source: string;
  /** Milliseconds. */
  readonly until: number;
  readonly untilPrecision: string;
}

export const writeTakenBack = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ rows: z.array(z.custom<TakenBackRow>()) }),
  row: z.object({}),
});
