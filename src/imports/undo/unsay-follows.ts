/** Takes out of the graph what an import said of follows. */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { oneAtATime } from "../../graph/one-at-a-time.ts";
import { heldFollows, replaceFollows } from "../write/merge-follows.ts";
import { pagesOf } from "../write/pages-of.ts";
import { followsOfImport } from "./follows-of-import.ts";
import { prefixOf } from "./lines-of.ts";

/** Returns how many follows it had said something of. */
export async function unsayFollows(
  graph: Graph,
  number: number,
  progress: (done: number) => void,
): Promise<number> {
  let done = 0;
  const found = followsOfImport.stream(
    graph,
    { number, prefix: prefixOf(number) },
    { deadlineMs: BATCH_DEADLINE_MS },
  );
  const isOthers = (said: { readonly import: number }): boolean => said.import !== number;
  for await (const page of pagesOf(found)) {
    await oneAtATime(graph, async () => {
      const rest = (await heldFollows(graph, page)).map((follow) => ({
        ...follow,
        statements: follow.statements.filter(isOthers),
        undoings: follow.undoings.filter(isOthers),
      }));
      await replaceFollows(graph, rest);
    });
    done += page.length;
    progress(done);
  }
  return done;
}
