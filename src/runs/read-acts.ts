/**
 * Acts of one kind whose internal ids are of a span, packed: internal ids of who acted and toward whom (an account, or a post), and
 * times, milliseconds (0 unknown); how each became known, nothing where none of a row is news.
 */
import { z } from "zod";
import { defineQuery, numbers } from "../graph/query.ts";
import { span } from "./edge-spans.ts";
import { learntForms, learntParams } from "./ledger/learnt-forms.ts";

export const readActs = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: learntParams.extend(span),
  row: z.object({ targets: numbers, sources: numbers, at: numbers, learnt: numbers }),
  forms: learntForms("r"),
});
