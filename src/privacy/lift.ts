/**
 * Lets somebody come back who was erased or opted out and asks to be counted again: with the next import that mentions them.
 */
import { BATCH_DEADLINE_MS, type Graph } from "../graph/driver.ts";
import { unsuppress } from "../graph/suppression/unsuppress.ts";
import { suppressionKey } from "../imports/suppression.ts";
import type { Erasable } from "./erase.ts";
import type { SuppressionBook } from "./suppression-book.ts";

/** Whether they were on the list. One call for each name by which they shall be known: id, handle, slug. */
export async function lift(graph: Graph, thing: Erasable, book: SuppressionBook): Promise<boolean> {
  const hash = suppressionKey(book.secret);
  const hashes =
    "slug" in thing ? [hash.user(thing.slug)] : [hash.account(thing.key), hash.soleHandle(thing.key)];
  const listed = book.read();
  const isListed = hashes.some((each) => listed.includes(each));
  book.remove(hashes);
  await unsuppress(graph, { hashes }, { deadlineMs: BATCH_DEADLINE_MS });
  return isListed;
}
