/**
 * Who moves an account and whom it moves. One who acts was moved by the one acted toward: an account's influencers are those
 * it liked, shared, quoted, replied to or mentioned in its window, its influencees those who did so to it. Every act weighs as
 * in the score: half-life, selectivity, the actor's standing and quality, the second act of a kind half, the third a third.
 * A weight of 1 is one fresh share by a real account of full standing that did nothing else that day.
 *
 * Work for one account is bounded: at most 200,000 of its acts are looked at, the 200 others whose acts could weigh most are
 * weighed, and for each actor among them at most 20,000 acts are looked through for what it did on the same days.
 */
import { DAY_MS } from "../durations.ts";
import type { Graph } from "../graph/driver.ts";
import type { CallOptions } from "../graph/query.ts";
import type { Act } from "../scoring/inputs.ts";
import { model } from "../scoring/models/index.ts";
import { engagerWeight } from "../scoring/per-engager.ts";
import type { InteractionKind } from "../words.ts";
import { actsOnDays } from "./acts-on-days.ts";
import { type InfluenceCandidate, influenceCandidates } from "./influence-candidates.ts";

/** SENT: who moves the account; RECEIVED: whom it moves. */
export type InfluenceDirection = "SENT" | "RECEIVED";

export interface Influence {
  /** Key of the other account. */
  readonly other: string;
  readonly weight: number;
  /** The acts behind it, by kind. */
  readonly acts: Readonly<Partial<Record<InteractionKind, number>>>;
  /** The window they were done in, both ends included, milliseconds; undated acts count too. */
  readonly after: number;
  readonly until: number;
}

/** The most influences of one account. */
export const CANDIDATES = 200;
const MOST_ACTS = 200_000;
const MOST_ACTS_OF_ONE = 20_000;
const { rules } = model;

const worthOf = (factor: string): number => {
  const found = model.factors.find(({ name }) => name === factor);
  return found === undefined ? 0 : found.weight * found.curve(1);
};
const share = worthOf("AMPLIFICATION");
/** What the first act of each kind adds to a score, against a share. Kinds that last are no part of the window. */
export const worthOfKind: ReadonlyMap<InteractionKind, number> = new Map([
  ["SHARE", 1],
  ["QUOTE", 1],
  ["REPLY", worthOf("CONVERSATION") / share],
  ["MENTION", worthOf("CONVERSATION") / share],
  ["LIKE", worthOf("APPRECIATION") / share],
]);

/**
 * The influences on or by each account, the strongest first, by its key. Two queries, whatever the number of accounts.
 * @param asks accounts, with the milliseconds after their clocks whose facts count; those that the run does not know and those nobody moved have no entry
 */
export async function influences(
  graph: Graph,
  asks: readonly { readonly key: string; readonly intervalMs: number }[],
  { run, direction, ...call }: CallOptions & { readonly run: number; readonly direction: InfluenceDirection },
): Promise<Map<string, Influence[]>> {
  const rows = await influenceCandidates(
    graph,
    {
      asks: [...asks],
      run,
      windowMs: rules.windowDays * DAY_MS,
      halfLifeMs: rules.halfLifeDays * DAY_MS,
      strong: ["SHARE", "QUOTE", "REPLY", "MENTION"],
      weak: worthOfKind.get("LIKE") ?? 0,
      mostActs: MOST_ACTS,
      candidates: CANDIDATES,
    },
    { ...call, form: direction },
  );
  const actor = ({ key, other }: InfluenceCandidate) => (direction === "SENT" ? key : other);
  const days = new Map<string, Set<number>>();
  for (const row of rows) {
    const known = days.get(actor(row)) ?? new Set<number>();
    days.set(actor(row), known);
    for (const [, at] of row.acts) if (at > 0) known.add(dayOf(at));
  }
  const actors = [...days].filter(([, on]) => on.size > 0).map(([key, on]) => ({ key, days: [...on] }));
  const counted =
    actors.length === 0 ? [] : await actsOnDays(graph, { asks: actors, mostActs: MOST_ACTS_OF_ONE }, call);
  const onDay = new Map(counted.map(({ key, day, acts }) => [`${key} ${day}`, acts]));
  const found = new Map<string, Influence[]>();
  for (const row of rows) {
    const isSent = direction === "SENT";
    const influence = influenceOf(row, isSent, (day) => onDay.get(`${actor(row)} ${day}`) ?? 0);
    if (influence.weight === 0) continue;
    const list = found.get(row.key);
    if (list === undefined) found.set(row.key, [influence]);
    else list.push(influence);
  }
  for (const list of found.values()) list.sort((a, b) => b.weight - a.weight || (a.other < b.other ? -1 : 1));
  return found;
}

const dayOf = (at: number): number => Math.floor(at / DAY_MS);

function influenceOf(row: InfluenceCandidate, isSent: boolean, actsOn: (day: number) => number): Influence {
  const { clock, until, other } = row;
  const toward = (day: number) => row.acts.filter(([, at]) => at > 0 && dayOf(at) === day).length;
  const acts = row.acts.map(([kind, at]): Act => {
    if (at === 0) return { kind, age: null, othersThatDay: 0 };
    const others = Math.max(0, actsOn(dayOf(at)) - toward(dayOf(at)));
    return { kind, age: Math.max(0, (clock - at) / DAY_MS), othersThatDay: others };
  });
  const quality = isSent ? row.ownQuality : row.quality;
  const engager = { quality, standing: isSent ? row.ownStanding : row.standing, self: false, acts };
  const counts: Partial<Record<InteractionKind, number>> = {};
  for (const { kind } of acts) counts[kind] = (counts[kind] ?? 0) + 1;
  let weight = 0;
  for (const [kind, worth] of worthOfKind) weight += worth * engagerWeight(engager, kind, rules);
  const after = clock - rules.windowDays * DAY_MS;
  return { other, weight: weight * rules.quality[quality], acts: counts, after, until };
}
