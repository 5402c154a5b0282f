/** A page of the acts of each account by time, after a position (`at`, id). */
import { directionForms } from "../list-forms.ts";
import { defineQuery } from "../query.ts";
import { actPage } from "./act-page.ts";
import { interactionRow } from "./interaction-row.ts";

export const sentPage = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: actPage,
  row: interactionRow,
  forms: directionForms,
});
