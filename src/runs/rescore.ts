/**
 * Brings the scores and verdicts of one person up to date between runs: the same inputs, assembled by the same code, under the
 * standing that the current run gave everybody and the verdicts as they are known. What compares people (percentiles, signs of
 * followers) waits for the next run.
 */
import { GravitasError } from "../errors.ts";
import type { Graph } from "../graph/driver.ts";
import { setBands } from "../graph/follows/set-bands.ts";
import { packAudience, unpackCounts } from "../reach/stored-audience.ts";
import { model, modelOf } from "../scoring/models/index.ts";
import { scoreOf } from "../scoring/score-of.ts";
import { unmeasured } from "../spam/measures.ts";
import { packVerdict } from "../spam/stored-verdict.ts";
import { judge } from "../spam/verdict-of.ts";
import { arrivalsOf } from "./arrivals-of.ts";
import { audienceCounts } from "./audience-counts.ts";
import { dropInterim } from "./history/drop-interim.ts";
import { createHistorian, type Historian } from "./history/historian.ts";
import { ofUser, type PointRow } from "./history/score-point.ts";
import { writePoints } from "./history/write-points.ts";
import { type FreshVerdict, judgePerson, readOutgoing, withVerdicts } from "./judge-person.ts";
import type { PastRun } from "./ledger/past.ts";
import { pastRun } from "./ledger/past-run.ts";
import { slotOf } from "./open-run.ts";
import { personByKey } from "./person-by-key.ts";
import { personBySlug } from "./person-by-slug.ts";
import { type PersonWorld, readPerson } from "./read-person.ts";
import { present } from "./scene.ts";
import { isLongFrozen } from "./score-accounts.ts";
import { scoreInputs } from "./score-inputs.ts";
import { followersIn } from "./score-users.ts";
import { packCard } from "./stored-card.ts";
import { qualityAt } from "./world.ts";
import type { AccountRow } from "./write-account-scores.ts";
import { writeRescoredAccounts } from "./write-rescored-accounts.ts";
import { writeRescoredUser } from "./write-rescored-user.ts";

/** Follows of an account whose bands are brought in line with its verdict at once; of others the next run does it. */
const MOST_BANDS = 20_000;

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
  const rows = read.own.map((position) => accountRow(read, position, verdicts.get(position), now));
  await writeRescoredAccounts(graph, { run, rows }, { slot: slotOf(run) });
  const isRejudged = await bandFollows(graph, read, rows);
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

/**
 * Hubs filter their followers by quality: whoever is taken for something else than before is found where it belongs at once.
 * Whether anybody is.
 */
async function bandFollows(
  graph: Graph,
  { accounts, own }: PersonWorld,
  rows: readonly AccountRow[],
): Promise<boolean> {
  const rejudged = rows.filter(({ quality }, n) => {
    const { stored, label } = accounts[own[n] as number] ?? {};
    return quality !== (stored?.quality ?? label ?? "INSUFFICIENT_EVIDENCE");
  });
  for (const { key, quality } of rejudged) await setBands(graph, { key, quality, limit: MOST_BANDS });
  return rejudged.length > 0;
}

function accountRow(
  { world, judged, accounts, own }: PersonWorld,
  position: number,
  fresh: FreshVerdict | undefined,
  now: number,
): AccountRow {
  const account = accounts[position];
  const inputs = scoreInputs(world, present(world, judged), [position], own);
  const score = scoreOf(inputs, model);
  const quality = qualityAt(judged.quality[position] as number);
  const [network] = inputs.networks;
  if (account === undefined || network === undefined) {
    throw new GravitasError("INTERNAL_SERVER_ERROR", "An account of the person has no inputs.");
  }
  const counted = audienceCounts(world, judged, position, network, account.following);
  const before = account.stored === null ? null : unpackCounts(account.stored.audience);
  const { signals, inactive, automated } = before ?? counted;
  return {
    id: account.elementId,
    key: account.key,
    score: score.value,
    card: packCard(score),
    quality,
    standing: judged.standing[position] as number,
    verdict: fresh?.verdict ?? account.stored?.verdict ?? packVerdict(judge(unmeasured), unmeasured),
    audience: packAudience({ ...counted, signals, inactive, automated }),
    followers: Object.values(counted.byQuality).reduce((sum, n) => sum + n, 0),
    ranked: quality !== "SPAM" && !isLongFrozen(world, position, now),
    clock: world.clocks[position]?.at ?? 0,
    frozen: world.clocks[position]?.status === "FROZEN",
    growth: arrivalsOf(world, position),
  };
}
