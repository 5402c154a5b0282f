/** The schema in its own language, as committed in schema/schema.graphql: sorted, so that only a change shows as one. */
import { lexicographicSortSchema, printSchema } from "graphql";
import { schema } from "./schema.ts";

export function exportSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
