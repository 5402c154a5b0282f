/** Dated counts that networks state about accounts and posts; returns those of which more is said than here. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export interface MetricRow {
  readonly id: string;
  /** Key of the account counted, or null for a post's counts. */
  readonly account: string | null;
  readonly post: string | null;
  readonly observedAt: number;
  readonly windowDays: number | null;
  readonly counts: Readonly<Record<string, number>>;
  /** Who says so, as lines. */
  readonly claims: readonly string[];
  readonly imports: readonly number[];
}

export const writeMetrics = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ rows: z.array(z.custom<MetricRow>()) }),
  row: z.object({ id: z.string(), claims: z.array(z.string()) }),
});
