/** Gives known acts what stands after another statement of them. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";
import type { StoredAct } from "./stored-act.ts";

/** What stands of an act, but between whom. */
type ImprovedAct = Omit<StoredAct, "fromKey" | "toKey">;

export const improveActs = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ rows: z.array(z.custom<ImprovedAct>()) }),
  row: z.object({}),
});
