/** A page of the accounts behind a piece of evidence, in the order of their keys, after a position; one form per pattern and direction. */
import { z } from "zod";
import { directionForms } from "../graph/list-forms.ts";
import { defineQuery, integer } from "../graph/query.ts";
import type { Form } from "../graph/query-texts.ts";
import { witnessForms } from "./witness-kinds.ts";

export const witnesses = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    keys: z.array(z.string()),
    /** Number of the current run, whose groups count. */
    run: integer(),
    other: z.string(),
    limit: integer(),
  }),
  row: z.object({ key: z.string(), other: z.string() }),
  forms: Object.fromEntries(
    Object.entries(witnessForms).flatMap(([name, pattern]) =>
      Object.entries(directionForms).map(([direction, form]): [string, Form] => [
        `${name} ${direction}`,
        { ...pattern, ...form },
      ]),
    ),
  ),
});
