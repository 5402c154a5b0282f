/**
 * Brings the verdicts of one person's accounts up to date and writes them at once: a verdict takes counts that are quick to come by
 * for a celebrity, too, and no score. So whoever reads an account, or scores somebody whom it follows, has its verdict of now.
 */
import { GravitasError } from "../errors.ts";
import type { Graph } from "../graph/driver.ts";
import type { Quality } from "../words.ts";
import { bandRejudged } from "./band-rejudged.ts";
import { judgePerson, readPairs } from "./judge-person.ts";
import { type KnownPerson, knownPerson, newestThen, stateOf } from "./known-person.ts";
import type { PastRun } from "./ledger/past.ts";
import { pastRun } from "./ledger/past-run.ts";
import { slotOf } from "./open-run.ts";
import type { Rejudged } from "./person-actors.ts";
import { personByKey } from "./person-by-key.ts";
import { personBySlug } from "./person-by-slug.ts";
import type { PersonPairs } from "./person-pairs.ts";
import type { Scored } from "./read-scored.ts";
import { isLongFrozen } from "./score-accounts.ts";
import { writeRejudged } from "./write-rejudged.ts";

export interface JudgedPerson {
  /** The run in whose slot the verdicts stand. */
  readonly run: PastRun;
  readonly known: KnownPerson;
  readonly pairs: ReadonlyMap<string, PersonPairs>;
  /** What counts of the person's accounts from now on; of one that came since the run it is written with its score. */
  readonly rejudged: Rejudged;
}

/**
 * Judges the account of a key, or the user of a slug, with everything of the same person; null where the graph has neither.
 * @param now milliseconds
 * @throws BAD_USER_INPUT before the first run
 */
export async function judgeAnew(graph: Graph, scored: Scored, now: number): Promise<JudgedPerson | null> {
  const [[run], [person]] = await Promise.all([
    pastRun(graph, {}),
    "key" in scored ? personByKey(graph, { key: scored.key }) : personBySlug(graph, { slug: scored.slug }),
  ]);
  if (run === undefined) {
    throw new GravitasError(
      "BAD_USER_INPUT",
      "Nothing has been scored yet, so there is nothing to bring up to date.",
      {
        hint: "Start a run first: gravitas score, or the mutation startRun.",
      },
    );
  }
  if (person === undefined) return null;
  const [known, pairs] = await Promise.all([
    knownPerson(graph, run, person, now),
    readPairs(graph, person.keys, run.number),
  ]);
  const { accounts, own } = known;
  const world = { accounts, ...stateOf(known, newestThen(known), now) };
  const rejudged = new Map<number, Quality>();
  const rows: Parameters<typeof writeRejudged>[1]["rows"] = [];
  const moved: { key: string; quality: Quality }[] = [];
  for (const [position, { quality, verdict }] of judgePerson({ accounts, own, world }, pairs)) {
    const account = accounts[position];
    if (account === undefined) continue;
    const { id, key, label, stored } = account;
    const counts = label ?? quality;
    rejudged.set(id, counts);
    if (stored === null || (stored.verdict === verdict && stored.quality === counts)) continue;
    const ranked = counts !== "SPAM" && !isLongFrozen(world, position, now);
    rows.push({ key, quality, verdict, ranked });
    if (stored.quality !== counts) moved.push({ key, quality: counts });
  }
  if (rows.length > 0) await writeRejudged(graph, { run: run.number, rows }, { slot: slotOf(run.number) });
  await bandRejudged(graph, moved);
  return { run, known, pairs, rejudged };
}
