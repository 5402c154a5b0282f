/** The follows that go or come back together with a native id. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";
import type { GoneName } from "./acts-by-name.ts";

export const followsByName = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ names: z.array(z.custom<GoneName>()) }),
  row: z.object({ from: z.string(), to: z.string() }),
});
