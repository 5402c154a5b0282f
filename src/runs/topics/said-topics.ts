/** Who endorsed accounts on what, or put them on lists called how. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const saidTopics = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ run: integer() }),
  row: z.object({ key: z.string(), word: z.string(), people: z.array(z.string()) }),
  forms: {
    ENDORSE: { __TYPE__: "ENDORSE", __WORD__: "topic" },
    LIST: { __TYPE__: "LIST", __WORD__: "list" },
  },
});
