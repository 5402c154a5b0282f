/** Who followed and who acted toward one account, as a scene sees it: distinct actors by quality, and acts by their engager. */
import { DAY_MS } from "../durations.ts";
import type { Act, ObservedActors } from "../scoring/inputs.ts";
import { Distinct } from "../spam/measures/distinct.ts";
import { type InteractionKind, interactionKinds } from "../words.ts";
import { EVERYTHING, type Scene } from "./scene.ts";
import { type Follows, kindAt, qualityAt, type World } from "./world.ts";

/** Days before the clock in which likes, shares, quotes, replies and mentions count. */
export const WINDOW_DAYS = 90;
/** Kinds that do not age out of the window, and count undated as they are. */
export const lasting: ReadonlySet<InteractionKind> = new Set(["LIST", "ENDORSE", "LINK"]);

export const nobodySeen: ObservedActors = {
  AUTHENTIC: 0,
  SUSPICIOUS: 0,
  SPAM: 0,
  INSUFFICIENT_EVIDENCE: 0,
  SELF: 0,
};
const nobodyActed: Readonly<Record<InteractionKind, ObservedActors>> = {
  LIKE: nobodySeen,
  SHARE: nobodySeen,
  QUOTE: nobodySeen,
  REPLY: nobodySeen,
  MENTION: nobodySeen,
  LIST: nobodySeen,
  ENDORSE: nobodySeen,
  LINK: nobodySeen,
};

/** Acts of an engager toward other people than the scored one on the day of a time. */
export type OthersOnDay = (source: number, at: number) => number;

/** What is gathered over all accounts of one network while each is read. */
export interface Gathered {
  /** Null where there is one account only, whose own followers are all of them. */
  readonly followers: Set<number> | null;
  readonly engagers: Map<number, Act[]>;
  /** Oldest dated fact, milliseconds. */
  oldest: number;
}

/** Latest time that counts: the clock and one expected interval. */
export function untilOf({ clockOf }: Pick<Scene, "clockOf">, position: number): number {
  const clock = clockOf(position);
  return clock === undefined ? Number.POSITIVE_INFINITY : clock.at + clock.expectedIntervalMs;
}

/** Distinct followers of the account at `position`. */
export function collectFollowers(
  world: World,
  scene: Scene,
  position: number,
  own: ReadonlySet<number>,
  gathered: Gathered,
): ObservedActors {
  const until = untilOf(scene, position);
  const { quality } = scene.judged;
  const counts: Counts = { ...nobodySeen };
  distinct.begin();
  const take = ({ from, to, source, since, learnt }: Follows, letIn: number) => {
    for (let n = from[position] as number; n < (to[position] as number); n++) {
      if (letIn !== EVERYTHING && ((letIn >> (learnt?.[n] ?? 0)) & 1) === 0) continue;
      const at = since[n] as number;
      if (at > until) continue;
      if (at > 0 && at < gathered.oldest) gathered.oldest = at;
      const follower = source[n] as number;
      if (!distinct.isNew(follower)) continue;
      counts[own.has(follower) ? "SELF" : qualityAt(quality[follower] as number)]++;
      gathered.followers?.add(follower);
    }
  };
  take(world.follows, scene.follows);
  if (scene.ended !== null) take(scene.ended, EVERYTHING);
  return counts;
}

const distinct = new Distinct();
const distinctOf = Object.fromEntries(interactionKinds.map((kind) => [kind, new Distinct()])) as Readonly<
  Record<InteractionKind, Distinct>
>;

/** Distinct engagers of the account at `position` by kind; their acts go to `gathered`. */
export function collectActs(
  { acts: { from, to, source, at, kind, learnt } }: World,
  scene: Scene,
  position: number,
  own: ReadonlySet<number>,
  gathered: Gathered,
  othersOnDay: OthersOnDay,
): Readonly<Record<InteractionKind, ObservedActors>> {
  if (from[position] === to[position]) return nobodyActed;
  const clock = scene.clockOf(position)?.at ?? 0;
  const until = untilOf(scene, position);
  const { quality } = scene.judged;
  const observed: Record<InteractionKind, Counts> = { ...nobodyActed };
  for (let n = from[position] as number; n < (to[position] as number); n++) {
    if (scene.acts !== EVERYTHING && ((scene.acts >> (learnt?.[n] ?? 0)) & 1) === 0) continue;
    const time = at[n] as number;
    if (time > until) continue;
    if (time > 0 && time < gathered.oldest) gathered.oldest = time;
    const age = time === 0 ? null : Math.max(0, (clock - time) / DAY_MS);
    const word = kindAt(kind[n] as number);
    if (age !== null && age > WINDOW_DAYS && !lasting.has(word)) continue;
    const actor = source[n] as number;
    if (observed[word] === nobodySeen) {
      observed[word] = { ...nobodySeen };
      distinctOf[word].begin();
    }
    if (distinctOf[word].isNew(actor))
      observed[word][own.has(actor) ? "SELF" : qualityAt(quality[actor] as number)]++;
    const act = { kind: word, age, othersThatDay: time === 0 ? 0 : othersOnDay(actor, time) };
    const acts = gathered.engagers.get(actor);
    if (acts === undefined) gathered.engagers.set(actor, [act]);
    else acts.push(act);
  }
  return observed;
}

type Counts = { -readonly [K in keyof ObservedActors]: number };

/** Actors by quality, the person's own accounts apart. */
export function countOf(
  actors: ReadonlySet<number>,
  { judged }: Pick<Scene, "judged">,
  own: ReadonlySet<number>,
): ObservedActors {
  const counts: Counts = { ...nobodySeen };
  for (const actor of actors) counts[own.has(actor) ? "SELF" : qualityAt(judged.quality[actor] as number)]++;
  return counts;
}
