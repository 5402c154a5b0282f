/**
 * The verdict of a person's accounts as of now, between runs: counts and profile from what the graph holds, by the definitions of
 * a run; trust and labels that walk the whole graph, and groups, as the current run found them. Where those have not changed the
 * next run says the same.
 */
import type { Graph } from "../graph/driver.ts";
import { groupMeasures } from "../spam/groups/find-groups.ts";
import { measureOf } from "../spam/groups/group.ts";
import { type KeptMeasures, keptMeasures } from "../spam/kept-measures.ts";
import { ENOUGH_ACTS } from "../spam/measures/talk.ts";
import type { SpamMeasures } from "../spam/measures.ts";
import { packVerdict, unpackVerdict } from "../spam/stored-verdict.ts";
import { judge } from "../spam/verdict-of.ts";
import { type Quality, qualities } from "../words.ts";
import { PERSON_DEADLINE_MS } from "./known-person.ts";
import type { PersonAccount } from "./person-accounts.ts";
import { type PersonPairs, personPairs } from "./person-pairs.ts";
import { type Profiles, profileMeasures } from "./profile-measures.ts";
import type { PersonWorld } from "./read-person.ts";

/** Follows and acts of its own beyond which an account keeps the verdict of the run. */
const MOST_OUTGOING = 50_000;

export interface FreshVerdict {
  /** By the evidence alone. */
  readonly quality: Quality;
  readonly verdict: string;
}

/** What the accounts are judged by besides their pairs. */
interface Judgeable {
  readonly accounts: readonly PersonAccount[];
  /** Positions of the person's own. */
  readonly own: readonly number[];
  readonly world: Profiles;
}

/** The pairs of the accounts, by key; nothing of one that does too much to look at. */
export async function readPairs(
  graph: Graph,
  keys: readonly string[],
  run: number,
): Promise<ReadonlyMap<string, PersonPairs>> {
  const asked = { keys: [...keys], run, most: MOST_OUTGOING, enough: ENOUGH_ACTS };
  const rows = await personPairs(graph, asked, { deadlineMs: PERSON_DEADLINE_MS });
  return new Map(rows.map((row) => [row.key, row]));
}

/** Fresh verdicts of the person's own accounts by their position, of those whose pairs were counted. */
export function judgePerson(
  { accounts, own, world }: Judgeable,
  pairs: ReadonlyMap<string, PersonPairs>,
): ReadonlyMap<number, FreshVerdict> {
  const verdicts = new Map<number, FreshVerdict>();
  for (const position of own) {
    const { key = "", stored = null } = accounts[position] ?? {};
    const counted = pairs.get(key);
    if (counted === undefined) continue;
    const found = stored === null ? null : unpackVerdict(stored.found);
    const measures = { ...seenMeasures(world, position, counted), ...keptMeasures(found) };
    const judgement = judge(measures);
    verdicts.set(position, { quality: judgement.quality, verdict: packVerdict(judgement, measures) });
  }
  return verdicts;
}

/** The verdicts that count from then on: a label stands above the evidence. */
export function withVerdicts(read: PersonWorld, fresh: ReadonlyMap<number, FreshVerdict>): PersonWorld {
  const quality = read.judged.quality.slice();
  for (const [position, verdict] of fresh)
    quality[position] = qualities.indexOf(read.accounts[position]?.label ?? verdict.quality);
  return { ...read, judged: { ...read.judged, quality } };
}

function seenMeasures(
  world: Profiles,
  position: number,
  { following, followers, mutual, crowd, dated, echoes, acts, talkedTo, answeredBy, groups }: PersonPairs,
): Omit<SpamMeasures, keyof KeptMeasures> {
  const sizes = Object.fromEntries(groups.map(({ kind, size }) => [measureOf[kind], size]));
  const ageKnown = (world.accounts[position]?.createdAt ?? null) !== null;
  return {
    following,
    followers,
    mutual,
    followedCrowd: following > 0 ? crowd / following : null,
    echoes,
    acts,
    talkedTo,
    answeredBy,
    groups: groupMeasures(sizes, { following, dated, ageKnown }),
    ...profileMeasures(world, position),
  };
}
