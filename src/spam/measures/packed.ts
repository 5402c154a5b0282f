/** Values of a whole-graph procedure on their way to Node: arrays of internal ids and values, 10,000 to a row. */
import { z } from "zod";
import { numbers } from "../../graph/query.ts";

export const packedValues = z.object({ ids: numbers, values: numbers });
export type PackedValues = z.infer<typeof packedValues>;

/** Puts streamed values where `indexOf` says; nodes that are not known stay out. */
export async function fill(
  target: Float64Array,
  rows: AsyncIterable<PackedValues>,
  indexOf: (id: number) => number,
): Promise<Float64Array> {
  for await (const { ids, values } of rows) {
    for (let n = 0; n < ids.length; n++) {
      const index = indexOf(ids[n] as number);
      if (index >= 0) target[index] = values[n] as number;
    }
  }
  return target;
}
