/**
 * The verdict of a person's accounts as of now, between runs: counts and profile from what the graph holds, by the definitions of
 * a run; trust and labels that walk the whole graph, and groups, as the current run found them. Where those have not changed the
 * next run says the same.
 */
import type { Graph } from "../graph/driver.ts";
import { groupMeasures } from "../spam/groups/find-groups.ts";
import { measureOf } from "../spam/groups/group.ts";
import { type KeptMeasures, keptMeasures } from "../spam/kept-measures.ts";
import { Distinct } from "../spam/measures/distinct.ts";
import { echoing } from "../spam/measures/pairs.ts";
import { ENOUGH_ACTS, talking } from "../spam/measures/talk.ts";
import type { SpamMeasures } from "../spam/measures.ts";
import { packVerdict, unpackVerdict } from "../spam/stored-verdict.ts";
import { judge } from "../spam/verdict-of.ts";
import { type Quality, qualities } from "../words.ts";
import { type Outgoing, personOutgoing } from "./person-outgoing.ts";
import { profileMeasures } from "./profile-measures.ts";
import { PERSON_DEADLINE_MS, type PersonWorld } from "./read-person.ts";
import { kindAt, type Lists, type World } from "./world.ts";

/** Follows and acts of its own beyond which an account keeps the verdict of the run. */
const MOST_OUTGOING = 50_000;

export interface FreshVerdict {
  /** By the evidence alone. */
  readonly quality: Quality;
  readonly verdict: string;
}

/** What the accounts do, by key; nothing of one that does too much to look at. */
export async function readOutgoing(
  graph: Graph,
  keys: readonly string[],
  run: number,
): Promise<ReadonlyMap<string, Outgoing>> {
  const asked = { keys: [...keys], run, most: MOST_OUTGOING };
  const rows = await personOutgoing(graph, asked, { deadlineMs: PERSON_DEADLINE_MS });
  return new Map(rows.map((row) => [row.key, row]));
}

/** Fresh verdicts of the person's own accounts by their position, of those whose doings were read. */
export function judgePerson(
  read: PersonWorld,
  doings: ReadonlyMap<string, Outgoing>,
): ReadonlyMap<number, FreshVerdict> {
  const verdicts = new Map<number, FreshVerdict>();
  for (const position of read.own) {
    const { key = "", stored = null } = read.accounts[position] ?? {};
    const outgoing = doings.get(key);
    if (outgoing === undefined) continue;
    const found = stored === null ? null : unpackVerdict(stored.found);
    const measures = { ...seenMeasures(read, position, outgoing), ...keptMeasures(found) };
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

const distinct = new Distinct();

function seenMeasures(
  { world, positionOf }: PersonWorld,
  position: number,
  outgoing: Outgoing,
): Omit<SpamMeasures, keyof KeptMeasures> {
  const following = outgoing.followed.length;
  const followed = new Set(outgoing.followed.map(positionOf));
  let [followers, mutual] = [0, 0];
  distinct.begin();
  for (const follower of sourcesOf(world.follows, position)) {
    if (follower === position || !distinct.isNew(follower)) continue;
    followers++;
    if (followed.has(follower)) mutual++;
  }
  const sizes = Object.fromEntries(outgoing.groups.map(({ kind, size }) => [measureOf[kind], size]));
  const ageKnown = (world.accounts[position]?.createdAt ?? null) !== null;
  return {
    following,
    followers,
    mutual,
    followedCrowd: following > 0 ? outgoing.crowd / following : null,
    ...actMeasures(world, positionOf, position, outgoing),
    groups: groupMeasures(sizes, { following, dated: outgoing.dated, ageKnown }),
    ...profileMeasures(world, position),
  };
}

function actMeasures(
  { acts }: World,
  positionOf: PersonWorld["positionOf"],
  position: number,
  { acts: done }: Outgoing,
) {
  const echoes = new Set<string>();
  const answering = new Set<number>();
  const kinds = acts.kind.subarray(acts.from[position], acts.to[position]);
  for (const [n, source] of sourcesOf(acts, position).entries()) {
    if (source === position) continue;
    const kind = kindAt(kinds[n] as number);
    if (echoing.has(kind)) echoes.add(`${kind} ${source}`);
    if (talking.has(kind)) answering.add(source);
  }
  const all = done.reduce((sum, { targets }) => sum + targets.length, 0);
  const talked = done.filter(({ kind }) => talking.has(kind)).flatMap(({ targets }) => targets);
  const talkedTo = new Set(all < ENOUGH_ACTS ? [] : talked);
  const answeredBy = [...talkedTo].filter((id) => answering.has(positionOf(id))).length;
  return { echoes: echoes.size, acts: all, talkedTo: talkedTo.size, answeredBy };
}

const sourcesOf = ({ from, to, source }: Lists, position: number): Int32Array =>
  source.subarray(from[position], to[position]);
