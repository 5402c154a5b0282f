/** Work too large for one transaction, a portion at a time. */

/**
 * Repeats a statement until it finds less than a whole portion left to do; returns how much it did in all.
 * @param step does at most `size` and returns how much it did
 */
export async function inPortions(size: number, step: () => Promise<number>): Promise<number> {
  let all = 0;
  for (let done = size; done === size; all += done) done = await step();
  return all;
}
