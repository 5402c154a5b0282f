/**
 * Brings the suppression list of the graph and that of the book together, at every start of a command. Where the book knows of
 * people that the graph does not, a back-up was restored (or the graph made anew): whoever of them is in it is erased again.
 */
import { BATCH_DEADLINE_MS, type Graph } from "../graph/driver.ts";
import { suppress } from "../graph/suppression/suppress.ts";
import { suppressedHashes } from "../graph/suppression/suppressed-hashes.ts";
import { suppressionKey } from "../imports/suppression.ts";
import { type Erasable, erase } from "./erase.ts";
import { finishErasures } from "./erasure/finish-erasures.ts";
import { knownNames } from "./erasure/known-names.ts";
import type { SuppressionBook } from "./suppression-book.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };

/**
 * @param now milliseconds
 * @returns how many accounts and users were erased again
 */
export async function keepSuppressed(graph: Graph, book: SuppressionBook, now: number): Promise<number> {
  const inGraph = new Set((await suppressedHashes(graph, {}, patient)).map(({ hash }) => hash));
  const inBook = book.read();
  const missing = inBook.filter((hash) => !inGraph.has(hash));
  book.add([...inGraph]);
  let again = 0;
  if (missing.length > 0) {
    for (const thing of await suppressedIn(graph, book)) {
      const receipt = await erase(graph, thing, book, { why: "ERASED", by: "restore", now });
      if (receipt !== null) again++;
    }
    // Last: a replay that is cut short begins anew.
    await suppress(graph, { hashes: missing }, patient);
  }
  await finishErasures(graph, now);
  return again;
}

/** Users first, as their accounts go with them. */
async function suppressedIn(graph: Graph, book: SuppressionBook): Promise<Erasable[]> {
  const list = new Set(book.read());
  const hash = suppressionKey(book.secret);
  const found: Erasable[] = [];
  for await (const { key, isSole, slug } of knownNames.stream(graph, {}, patient)) {
    if (slug !== null && list.has(hash.user(slug))) found.unshift({ slug });
    // A handle alone stands for whoever has it; an id stands for itself.
    if (key !== null && (list.has(hash.account(key)) || (isSole && list.has(hash.soleHandle(key)))))
      found.push({ key });
  }
  return found;
}
