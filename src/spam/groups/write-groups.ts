/** Writes the groups that a run found, with their members; `id` is `<slot>/<number>`, so a run overwrites its own slot's. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";
import { groupKinds } from "./group.ts";

export const writeGroups = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    run: integer(),
    slot: integer(),
    groups: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(groupKinds),
        target: z.string().nullable(),
        size: integer(),
        sentence: z.string(),
        members: z.array(z.string()),
      }),
    ),
  }),
  row: z.object({ members: z.number() }),
});
