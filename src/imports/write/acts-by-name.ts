/** Ids of the acts of one kind that have one of these native ids. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

export interface GoneName {
  /** `network:native-id`. */
  readonly name: string;
  readonly network: string;
  readonly nativeId: string;
  /** The post key that it may be. */
  readonly post: string;
}

export const actsByName = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ names: z.array(z.custom<GoneName>()) }),
  row: z.object({ id: z.string() }),
});
