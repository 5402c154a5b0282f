/** Scores every user over all its accounts and writes the scores with their percentiles among users. */
import { scoreOf } from "../scoring/score-of.ts";
import { percentilesOf } from "./percentiles.ts";
import type { ScoringRun } from "./score-accounts.ts";
import { scoreInputs } from "./score-inputs.ts";
import { packCard } from "./stored-card.ts";
import { writeUserScores } from "./write-user-scores.ts";

const PAGE = 2_000;

/** Users without any account are scored too: 1, the floor. */
export async function scoreUsers({ graph, run, model, world, judged }: ScoringRun): Promise<void> {
  const { users } = world;
  const scores = Float64Array.from(
    users,
    ({ accounts }) => scoreOf(scoreInputs(world, judged, accounts, accounts), model).value,
  );
  const percentiles = percentilesOf(scores);
  for (let from = 0; from < users.length; from += PAGE) {
    const rows = users.slice(from, from + PAGE).map(({ slug, accounts }, n) => {
      const score = scoreOf(scoreInputs(world, judged, accounts, accounts), model);
      return { slug, score: score.value, card: packCard(score), percentile: percentiles[from + n] ?? 0 };
    });
    await writeUserScores(graph, { run: run.number, rows }, { slot: run.slot, deadlineMs: 5 * 60_000 });
  }
}
