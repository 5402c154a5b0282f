/**
 * Brings the scores and verdicts of one person up to date between runs: the same inputs, assembled by the same code, under the
 * standing that the current run gave everybody and the verdicts as they are known. What compares people (percentiles, signs of
 * followers) waits for the next run.
 */
import { GravitasError } from "../errors.ts";
import type { Graph } from "../graph/driver.ts";
import { model, modelOf } from "../scoring/models/index.ts";
import { scoreOf } from "../scoring/score-of.ts";
import { bandRejudged } from "./band-rejudged.ts";
import { dropInterim } from "./history/drop-interim.ts";
import { createHistorian, type Historian } from "./history/historian.ts";
import { ofUser, type PointRow } from "./history/score-point.ts";
import { writePoints } from "./history/write-points.ts";
import { judgePerson, readOutgoing, withVerdicts } from "./judge-person.ts";
import type { PastRun } from "./ledger/past.ts";
import { pastRun } from "./ledger/past-run.ts";
import { slotOf } from "./open-run.ts";
import { personByKey } from "./person-by-key.ts";
import { personBySlug } from "./person-by-slug.ts";
import { type PersonWorld, readPerson } from "./read-person.ts";
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
  /** Whether any of its accounts is taken for something else than before. */
  readonly isRejudged: boolean;
}

/**
 * Rescores the account of a key, or the user of a slug, with everything of the same person; null where the graph has neither.
 * @param now milliseconds
 * @throws BAD_USER_INPUT before the first run
 */
export async function rescore(
  graph: Graph,
  scored: { readonly key: string } | { readonly slug: string },
  now: number,
): Promise<Rescored | null> {
  const [before] = await pastRun(graph, {});
  if (before === undefined) {
    throw new GravitasError(
      "BAD_USER_INPUT",
      "Nothing has been scored yet, so there is nothing to bring up to date.",
      {
        hint: "Start a run first: gravitas score, or the mutation startRun.",
      },
    );
  }
  const [person] =
    "key" in scored
      ? await personByKey(graph, { key: scored.key })
      : await personBySlug(graph, { slug: scored.slug });
  if (person === undefined) return null;
  const run = before.number;
  const [known, doings] = await Promise.all([
    readPerson(graph, before, person, now),
    readOutgoing(graph, person.keys, run),
  ]);
  const verdicts = judgePerson(known, doings);
  const read = withVerdicts(known, verdicts);
  const at = Date.now();
  const historian = historianOf(read, before, at);
  const rows = read.own.map((position) => rescoredAccount(read, position, verdicts.get(position), now));
  await writeRescoredAccounts(graph, { run, rows }, { slot: slotOf(run) });
  const isRejudged = await bandRejudged(graph, read, rows);
  const points = read.own.flatMap((position, n) => {
    const row = rows[n];
    return row === undefined ? [] : historian.account(position, row.score, row.card);
  });
  if (person.slug !== null) points.push(...(await writeUser(graph, run, person.slug, read, historian)));
  const of = [...person.keys, ...(person.slug === null ? [] : [ofUser(person.slug)])];
  await dropInterim(graph, { of });
  await keepPoints(graph, points, at);
  return { run, slug: person.slug, keys: person.keys, isRejudged };
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
