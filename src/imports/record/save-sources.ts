/** Where the data of an import come from; their clocks go forward. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export interface SourceRow {
  readonly id: string;
  /** Importer family. */
  readonly kind: string;
  readonly network: string;
  /** Account key, or null. */
  readonly subject: string | null;
  /** The handle by which the account was given; null where its id was. */
  readonly subjectAs: string | null;
  readonly covers: boolean;
  /** Milliseconds; null = nothing dated yet. */
  readonly clock: number | null;
  readonly clockOf: "export" | "event";
  /** Where its files were read, absolute; of a later import instead of the earlier ones. */
  readonly paths: readonly string[];
  readonly includePrivate: boolean;
}

export const saveSources = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ rows: z.array(z.custom<SourceRow>()), number: integer(), now: z.number() }),
  row: z.object({}),
});
