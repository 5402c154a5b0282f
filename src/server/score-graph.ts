/** One scoring run told on the command line: a bar while it goes on, one line when its scores are shown. */
import type { Graph } from "../graph/driver.ts";
import type { RunStep } from "../runs/progress.ts";
import { type RunResult, scoreRun } from "../runs/score-run.ts";
import { counted } from "../wording.ts";
import type { Console } from "./console.ts";

/** What each step says while it goes on. */
const sentences: Record<RunStep, string> = {
  OPEN: "opening",
  READ: "reading the graph",
  MEASURE: "measuring spam signals",
  JUDGE: "judging accounts",
  STANDING: "ranking who is listened to",
  SCORE: "scoring",
  PUBLISH: "publishing",
  BANDS: "sorting the followers of hubs by quality",
  DONE: "done",
};

/**
 * Scores the whole graph and publishes.
 * @throws RUN_IN_PROGRESS and the graph's outages
 */
export async function scoreGraph(graph: Graph, console: Console): Promise<RunResult> {
  const bar = console.progress("Run", "scoring the graph");
  try {
    const result = await scoreRun(graph, {
      onProgress: (step, done, total) => bar.update(done, total || null, `accounts, ${sentences[step]}`),
    });
    bar.end();
    const scored = [
      counted(result.accounts, "account"),
      counted(result.users, "person or brand", "people and brands"),
    ];
    const took = (result.tookMs / 1000).toFixed(1);
    console.status(
      `Run ${result.number}`,
      `model ${result.model} · ${scored.join(" · ")} · published in ${took} s`,
    );
    return result;
  } catch (error) {
    bar.end();
    throw error;
  }
}
