/**
 * Follows whose internal ids are of a span, packed: internal ids of both accounts, and times, milliseconds (0 unknown); how each
 * became known, nothing where none of a row is news.
 */
import { z } from "zod";
import { defineQuery, numbers } from "../graph/query.ts";
import { span } from "./edge-spans.ts";
import { learntForms, learntParams } from "./ledger/learnt-forms.ts";

export const readFollows = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: learntParams.extend(span),
  row: z.object({ targets: numbers, sources: numbers, since: numbers, learnt: numbers }),
  forms: learntForms("f"),
});
