/** The largest internal id among the relationships of one type; no row where there is none. */
import { z } from "zod";
import { defineQuery } from "../graph/query.ts";
import { type InteractionKind, interactionKinds } from "../words.ts";

export type EdgeType = "FOLLOWS" | InteractionKind;

export const newestEdge = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({}),
  row: z.object({ id: z.number() }),
  forms: Object.fromEntries(
    (["FOLLOWS", ...interactionKinds] satisfies EdgeType[]).map((type) => [type, { __TYPE__: type }]),
  ),
});
