/**
 * How a fact became known, as the queries that read all of them tell it: by the first import that said it and the source it
 * came from. Without a run to compare with nothing is asked, and nothing more is read.
 */
import { z } from "zod";
import type { Form } from "../../graph/query-texts.ts";
import { CONNECTED, KNOWN, NEW } from "../scene.ts";

export const learntParams = z.object({
  /** Number of the last import that is not news. */
  learned: z.number(),
  /** Ids of sources that are news themselves. */
  connected: z.array(z.string()),
});

/**
 * Forms of a query in which `__LEARNT__` stands among what is collected of the relationship `name`, or `__ONE_LEARNT__` for a
 * single one.
 */
export function learntForms(name: string): Readonly<Record<"ALONE" | "COMPARED", Form>> {
  const isNews = `head(${name}.imports) > $learned`;
  const learnt = `CASE WHEN ${name}.source IN $connected THEN ${CONNECTED} ELSE ${NEW} END`;
  const one = `CASE WHEN ${isNews} THEN ${learnt} ELSE ${KNOWN} END`;
  return {
    ALONE: { __LEARNT__: "0 AS news, [] AS learnt", __ONE_LEARNT__: String(KNOWN) },
    COMPARED: {
      __LEARNT__: `sum(CASE WHEN ${isNews} THEN 1 ELSE 0 END) AS news, collect(${one}) AS learnt`,
      __ONE_LEARNT__: one,
    },
  };
}
