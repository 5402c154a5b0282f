/**
 * Brings the verdicts and then the scores of one person up to date between runs: the same inputs, assembled by the same code, under
 * the standing that the current run gave everybody and the verdicts as they are known. What compares people (percentiles, signs of
 * followers) waits for the next run.
 */
import type { Graph } from "../graph/driver.ts";
import { model, modelOf } from "../scoring/models/index.ts";
import { scoreOf } from "../scoring/score-of.ts";
import { bandRejudged } from "./band-rejudged.ts";
import { dropInterim } from "./history/drop-interim.ts";
import { createHistorian, type Historian } from "./history/historian.ts";
import { ofUser, type PointRow } from "./history/score-point.ts";
import { writePoints } from "./history/write-points.ts";
import { type JudgedPerson, judgeAnew } from "./judge-anew.ts";
import { judgePerson, withVerdicts } from "./judge-person.ts";
import type { PastRun } from "./ledger/past.ts";
import { slotOf } from "./open-run.ts";
import type { Rejudged } from "./person-actors.ts";
import { type PersonWorld, readPerson } from "./read-person.ts";
import type { Scored } from "./read-scored.ts";
import { rescoredAccount } from "./rescored-account.ts";
import { present } from "./scene.ts";
import { scoreInputs } from "./score-inputs.ts";
import { followersIn } from "./score-users.ts";
import { packCard } from "./stored-card.ts";
import { writeRescoredAccounts } from "./write-rescored-accounts.ts";
import { writeRescoredUser } from "./write-rescored-user.ts";

export interface Rescored {
  /** Run in whose slot the new values stand. */
  readonly run: number;
  /** The user, where there is one. */
  readonly slug: string | null;
  readonly keys: readonly string[];
}

/**
 * Rescores the account of a key, or the user of a slug, with everything of the same person; null where the graph has neither.
 * @param now milliseconds
 * @throws BAD_USER_INPUT before the first run
 */
export async function rescore(graph: Graph, scored: Scored, now: number): Promise<Rescored | null> {
  const judged = await judgeAnew(graph, scored, now);
  return judged && scoreAnew(graph, judged, judged.rejudged, now);
}

/**
 * Scores a person whose accounts were judged.
 * @param rejudged verdicts that count, whether the graph has them already or not
 * @param now milliseconds
 */
export async function scoreAnew(
  graph: Graph,
  { run: before, known, pairs }: JudgedPerson,
  rejudged: Rejudged,
  now: number,
): Promise<Rescored> {
  const run = before.number;
  const { keys, slug } = known.asked;
  const world = await readPerson(graph, before, known, rejudged, now);
  // Once more, as facts may move the clock of a network without a source.
  const verdicts = judgePerson(world, pairs);
  const read = withVerdicts(world, verdicts);
  const at = Date.now();
  const historian = historianOf(read, before, at);
  const rows = read.own.map((position) => rescoredAccount(read, position, verdicts.get(position), now));
  await writeRescoredAccounts(graph, { run, rows }, { slot: slotOf(run) });
  await bandRejudged(
    graph,
    rows.filter(({ id, quality }) => rejudged.has(id) && rejudged.get(id) !== quality),
  );
  const points = read.own.flatMap((position, n) => {
    const row = rows[n];
    return row === undefined ? [] : historian.account(position, row.score, row.card);
  });
  if (slug !== null) points.push(...(await writeUser(graph, run, slug, read, historian)));
  const of = [...keys, ...(slug === null ? [] : [ofUser(slug)])];
  await dropInterim(graph, { of });
  await keepPoints(graph, points, at);
  return { run, slug, keys };
}

function historianOf({ world, judged, past, subjects }: PersonWorld, before: PastRun, at: number) {
  const modelThen = modelOf(before.model) ?? model;
  const run = { number: before.number };
  return createHistorian({ run, world, scene: present(world, judged), past, subjects, model, modelThen, at });
}

async function writeUser(
  graph: Graph,
  run: number,
  slug: string,
  { world, judged, own }: PersonWorld,
  historian: Historian,
): Promise<PointRow[]> {
  const inputs = scoreInputs(world, present(world, judged), own, own);
  const score = scoreOf(inputs, model);
  const row = { slug, score: score.value, card: packCard(score), followers: followersIn(inputs) };
  await writeRescoredUser(graph, { run, ...row }, { slot: slotOf(run) });
  return historian.user(0, row.score, row.card);
}

/** The points of a rescore stand until the next run; the run's own value of an account that was not followed stays for good. */
async function keepPoints(graph: Graph, points: readonly PointRow[], rescoredAt: number): Promise<void> {
  await writePoints(
    graph,
    points.filter(({ at }) => at !== rescoredAt),
  );
  await writePoints(
    graph,
    points.filter(({ at }) => at === rescoredAt),
    true,
  );
}
