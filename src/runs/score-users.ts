/** Scores every user over all its accounts and writes the scores. */
import { MINUTE_MS } from "../durations.ts";
import type { ScoreInputs } from "../scoring/inputs.ts";
import { scoreOf } from "../scoring/score-of.ts";
import type { PointRow } from "./history/score-point.ts";
import { writePoints } from "./history/write-points.ts";
import { percentileTable } from "./percentiles.ts";
import type { ScoringRun } from "./score-accounts.ts";
import { scoreInputs } from "./score-inputs.ts";
import { packCard } from "./stored-card.ts";
import { writeUserScores } from "./write-user-scores.ts";

const PAGE = 2_000;

/** Distinct followers on each network, added up over the networks. */
export function followersIn({ networks }: ScoreInputs): number {
  return networks
    .flatMap(({ followers, selfFollowers }) => [selfFollowers, ...Object.values(followers)])
    .reduce((sum, count) => sum + count, 0);
}

/**
 * Users without any account are scored too: 1, the floor.
 * @returns the table of percentiles among users
 */
export async function scoreUsers({
  graph,
  run,
  model,
  world,
  scene,
  historian,
  shift,
}: ScoringRun): Promise<number[]> {
  const { users } = world;
  const scores = new Float64Array(users.length);
  for (let from = 0; from < users.length; from += PAGE) {
    const points: PointRow[] = [];
    const rows = users.slice(from, from + PAGE).map(({ slug, accounts }, n) => {
      const inputs = scoreInputs(world, scene, accounts, accounts);
      const score = scoreOf(inputs, model);
      shift.user(inputs, score.value);
      scores[from + n] = score.value;
      const owned = accounts.map((position) => world.accounts[position]?.key ?? "");
      const card = packCard(score);
      points.push(...historian.user(from + n, score.value, card));
      return { slug, score: score.value, card, followers: followersIn(inputs), owned };
    });
    await writeUserScores(graph, { run: run.number, rows }, { slot: run.slot, deadlineMs: 5 * MINUTE_MS });
    await writePoints(graph, points);
  }
  return percentileTable(scores);
}
