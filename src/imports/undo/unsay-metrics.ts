/** Takes out of the graph what an import stated as counts. */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { markOf } from "../write/mark.ts";
import { pagesOf } from "../write/pages-of.ts";
import { settleCounts } from "../write/save-metrics.ts";
import { prefixOf } from "./lines-of.ts";
import { metricsOfImport } from "./metrics-of-import.ts";

export async function unsayMetrics(graph: Graph, number: number): Promise<void> {
  const found = metricsOfImport.stream(
    graph,
    { prefix: prefixOf(number) },
    { deadlineMs: BATCH_DEADLINE_MS },
  );
  for await (const page of pagesOf(found)) {
    const metrics = page.map(({ id, claims }) => {
      const before = claims.map(markOf);
      return { id, before, marks: before.filter((mark) => mark.import !== number) };
    });
    await settleCounts(graph, metrics);
  }
}
