/** Scores every user over all its accounts and writes the scores. */
import { scoreOf } from "../scoring/score-of.ts";
import { percentileTable } from "./percentiles.ts";
import type { ScoringRun } from "./score-accounts.ts";
import { scoreInputs } from "./score-inputs.ts";
import { packCard } from "./stored-card.ts";
import { writeUserScores } from "./write-user-scores.ts";

const PAGE = 2_000;

/**
 * Users without any account are scored too: 1, the floor.
 * @returns the table of percentiles among users
 */
export async function scoreUsers({ graph, run, model, world, judged }: ScoringRun): Promise<number[]> {
  const { users } = world;
  const scores = new Float64Array(users.length);
  for (let from = 0; from < users.length; from += PAGE) {
    const rows = users.slice(from, from + PAGE).map(({ slug, accounts }, n) => {
      const score = scoreOf(scoreInputs(world, judged, accounts, accounts), model);
      scores[from + n] = score.value;
      return { slug, score: score.value, card: packCard(score) };
    });
    await writeUserScores(graph, { run: run.number, rows }, { slot: run.slot, deadlineMs: 5 * 60_000 });
  }
  return percentileTable(scores);
}
