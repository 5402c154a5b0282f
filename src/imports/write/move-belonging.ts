/** Gives what an account has to others, as far as files said it of them. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

const out = { __LEFT__: "-", __RIGHT__: "->" };
const user = { __LABEL__: "User", __NAME__: "slug", __LEFT__: "<-", __RIGHT__: "-" };

export const moveBelonging = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({
    key: z.string(),
    rows: z.array(
      z.object({ other: z.string(), to: z.string(), moved: z.array(z.string()), stay: z.array(z.string()) }),
    ),
  }),
  row: z.object({}),
  forms: {
    POSTED: { __TYPE__: "POSTED", __LABEL__: "Post", __NAME__: "key", ...out },
    GONE: { __TYPE__: "POSTED", __LABEL__: "GonePost", __NAME__: "key", ...out },
    STATED: { __TYPE__: "STATED", __LABEL__: "Metric", __NAME__: "id", ...out },
    OWNS: { __TYPE__: "OWNS", ...user },
    NOT_OWNS: { __TYPE__: "NOT_OWNS", ...user },
    VERIFIES: { __TYPE__: "SAME_OWNER", __LABEL__: "Account", __NAME__: "key", ...out },
    VERIFIED: {
      __TYPE__: "SAME_OWNER",
      __LABEL__: "Account",
      __NAME__: "key",
      __LEFT__: "<-",
      __RIGHT__: "-",
    },
  },
});
