/** A run in a process of its own that ends itself with kill -9 when it reaches the step named in DIE_AT. */
import { openGraph } from "../../src/graph/driver.ts";
import { scoreRun } from "../../src/runs/score-run.ts";

const { NEO4J, DIE_AT, NOW } = process.env;
const graph = openGraph(JSON.parse(NEO4J ?? "{}"));
await scoreRun(graph, {
  now: Number(NOW),
  onProgress: (step, done, total) => {
    const atStep = DIE_AT === `${step}` || DIE_AT === `${step}/${total > 0 && done === total ? "end" : ""}`;
    if (atStep) process.kill(process.pid, "SIGKILL");
  },
});
await graph.close();
