/** What an import took back by native ids holds again, unless another took it back too. */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { pagesOf } from "../write/pages-of.ts";
import { goneName, settleNames } from "../write/settle-names.ts";
import { goneOfImport } from "./gone-of-import.ts";
import { prefixOf } from "./lines-of.ts";

export async function unsayGone(graph: Graph, number: number): Promise<void> {
  const found = goneOfImport.stream(graph, { prefix: prefixOf(number) }, { deadlineMs: BATCH_DEADLINE_MS });
  for await (const page of pagesOf(found)) {
    const names = page.map(({ name }) => {
      const colon = name.indexOf(":");
      return goneName(name.slice(0, colon), name.slice(colon + 1));
    });
    await settleNames(graph, names, (_name, held) => held.filter((undoing) => undoing.import !== number));
  }
}
