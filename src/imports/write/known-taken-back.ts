/** Which of these acts were taken back at some time. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";
import { takenBack } from "./stored-act.ts";

export const knownTakenBack = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ act: takenBack }),
});
