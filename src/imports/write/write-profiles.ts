/** What files say of accounts themselves; a property that a file leaves out stays. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export interface ProfileRow {
  readonly key: string;
  readonly properties: Readonly<Record<string, number | boolean | string>>;
}

export const writeProfiles = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ rows: z.array(z.custom<ProfileRow>()) }),
  row: z.object({}),
});
