/** What evidence says where older interactions have been dropped, as retention asks. */
import { heldSince } from "../../graph/interactions/held-since.ts";
import { date } from "../../scoring/sentences.ts";
import { byKey } from "../batches.ts";
import type { Context } from "../context.ts";

/**
 * One sentence, or null where everything is held.
 * @param after milliseconds; nothing older is asked for, null: everything is
 */
export async function noLongerHeld(
  { graph, call, batches }: Context,
  keys: readonly string[],
  after: number | null,
): Promise<string | null> {
  const rows = await Promise.all(
    keys.map((key) =>
      batches.load("held since", null, key, async (all) =>
        byKey(await heldSince(graph, { keys: [...all] }, call), (row) => row.key),
      ),
    ),
  );
  const since = Math.max(...rows.map((row) => row?.heldSince ?? Number.NEGATIVE_INFINITY));
  if (!Number.isFinite(since) || (after !== null && after >= since)) return null;
  return `Interactions from before ${date(since)} are no longer held.`;
}
