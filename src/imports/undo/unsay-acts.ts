/** Takes out of the graph what an import said of acts of one kind. */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { oneAtATime } from "../../graph/one-at-a-time.ts";
import type { InteractionKind } from "../../words.ts";
import { heldActs, replaceActs } from "../write/merge-acts.ts";
import { pagesOf } from "../write/pages-of.ts";
import { oneEach } from "../write/said-act.ts";
import { actsOfImport } from "./acts-of-import.ts";
import { prefixOf } from "./lines-of.ts";

/** Returns how many acts it had said something of. */
export async function unsayActs(
  graph: Graph,
  kind: InteractionKind,
  number: number,
  progress: (done: number) => void,
): Promise<number> {
  let done = 0;
  const options = { deadlineMs: BATCH_DEADLINE_MS, kind };
  const found = actsOfImport.stream(graph, { number, prefix: prefixOf(number) }, options);
  const isOthers = (said: { readonly import: number }): boolean => said.import !== number;
  for await (const page of pagesOf(found)) {
    const ids = [...new Set(page.map(({ id }) => id))];
    await oneAtATime(graph, async () => {
      const rest = oneEach(await heldActs(graph, kind, ids)).map((act) => ({
        ...act,
        statements: act.statements.filter(isOthers),
        undoings: act.undoings.filter(isOthers),
      }));
      await replaceActs(graph, kind, rest);
    });
    done += page.length;
    progress(done);
  }
  return done;
}
