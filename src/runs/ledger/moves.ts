/**
 * What has moved for one scored thing since the run before: which steps of a ledger have anything to do, and how many facts
 * stand behind each, by network, for its sentence.
 */
import { DAY_MS } from "../../durations.ts";
import type { CauseKind } from "../../scoring/causes.ts";
import type { StatedCounts } from "../../scoring/inputs.ts";
import { lasting as lastingKinds, WINDOW_DAYS } from "../collect-facts.ts";
import { CONNECTED, LATE, NEW } from "../scene.ts";
import { kindAt, type Stated, unstated, type World } from "../world.ts";
import type { Past } from "./past.ts";

/** Facts behind a cause on a network: `count` came, `left` went (follows that ended, accounts unlinked). */
export interface Note {
  readonly cause: CauseKind;
  readonly network: string;
  readonly count: number;
  readonly left: number;
}

/** One scored thing: its accounts and those of the same person, now and then, and its value then. */
export interface Thing {
  readonly scored: readonly number[];
  readonly person: readonly number[];
  readonly scoredThen: readonly number[];
  readonly personThen: readonly number[];
  readonly before: number;
}

export interface Compared {
  readonly world: World;
  readonly past: Past;
  readonly judged: Past["judged"];
  /** Verdicts and standing of then, filled up with those of now. */
  readonly judgedThen: Past["judged"];
}

const received = [
  "likesReceived",
  "sharesReceived",
  "repliesReceived",
  "mentionsReceived",
  "windowDays",
  "posts",
] as const;

const lasting = ["followers", "listed", "endorsementsReceived", "linksReceived", "views"] as const;

/** Notes of every cause that may have moved the thing; a cause without any note has nothing to do. */
export function movesOf(compared: Compared, thing: Thing): Note[] {
  const notes = new Map<string, { cause: CauseKind; network: string; count: number; left: number }>();
  const { world } = compared;
  for (const position of new Set([...thing.scored, ...thing.scoredThen])) {
    const network = world.accounts[position]?.network ?? "";
    const note = (cause: CauseKind, count = 1, left = 0): void => {
      const known = notes.get(`${cause} ${network}`) ?? { cause, network, count: 0, left: 0 };
      notes.set(`${cause} ${network}`, { ...known, count: known.count + count, left: known.left + left });
    };
    const [isLinked, wasLinked] = [thing.scored.includes(position), thing.scoredThen.includes(position)];
    if (isLinked !== wasLinked) note("LINKING", isLinked ? 1 : 0, wasLinked ? 1 : 0);
    noteClock(compared, position, note);
    noteFacts(compared, position, note);
    noteStated(compared, position, note);
  }
  if (!sameMembers(thing.person, thing.personThen))
    notes.set("SELF", { cause: "SELF_ENGAGEMENT", network: "", count: 0, left: 0 });
  return [...notes.values()];
}

type Take = (cause: CauseKind, count?: number, left?: number) => void;

/** True where the clock was caught up at once: the account's own source is new, or it had been silent for long. */
export function caughtUp({ world, past }: Compared, position: number): boolean {
  const [then, now] = [past.clocks[position], world.clocks[position]];
  if (past.connected.has(world.accounts[position]?.key ?? "")) return true;
  return then?.status === "FROZEN" && now !== undefined && now.at > then.at;
}

function noteClock(compared: Compared, position: number, note: Take): void {
  const [then, now] = [compared.past.clocks[position], compared.world.clocks[position]];
  if (caughtUp(compared, position)) note("CONNECTION", 0);
  else if (then && now && then.at !== now.at) note("WINDOW_ROLL_OFF", 0);
}

function noteFacts({ world, past, judged, judgedThen }: Compared, position: number, note: Take): void {
  const { follows, acts, clocks } = world;
  const differs = (n: number) => judged.quality[n] !== judgedThen.quality[n];
  let verdicts = 0;
  let standing = judged.standing[position] !== judgedThen.standing[position];
  for (let n = follows.from[position] as number; n < (follows.to[position] as number); n++) {
    noteLearnt(follows.learnt?.[n] ?? 0, "AUDIENCE", note);
    if (differs(follows.source[n] as number)) verdicts++;
  }
  const left = (past.ended.to[position] ?? 0) - (past.ended.from[position] ?? 0);
  if (left > 0) note("AUDIENCE", 0, left);
  const [clockThen, clock] = [past.clocks[position]?.at ?? 0, clocks[position]?.at ?? 0];
  for (let n = acts.from[position] as number; n < (acts.to[position] as number); n++) {
    const source = acts.source[n] as number;
    const at = acts.at[n] as number;
    noteLearnt(acts.learnt?.[n] ?? 0, "ACTIVITY", note);
    if (differs(source)) verdicts++;
    standing ||= judged.standing[source] !== judgedThen.standing[source];
    const leftWindow = at > 0 && clockThen - at <= WINDOW_DAYS * DAY_MS && clock - at > WINDOW_DAYS * DAY_MS;
    if (leftWindow && !lastingKinds.has(kindAt(acts.kind[n] as number))) note("WINDOW_ROLL_OFF");
  }
  if (verdicts > 0) note("SPAM_VERDICTS", verdicts);
  if (standing) note("STANDING", 0);
}

function noteLearnt(learnt: number, whenNew: CauseKind, note: Take): void {
  if (learnt === NEW) note(whenNew);
  else if (learnt === LATE) note("OBSERVATION");
  else if (learnt === CONNECTED) note("CONNECTION");
}

function noteStated(compared: Compared, position: number, note: Take): void {
  const then = compared.past.stated.get(position) ?? unstated;
  const now = compared.world.stated.get(position) ?? unstated;
  if (caughtUp(compared, position)) return;
  const responded = (stated: Stated) => `${stated.responses?.posts} ${stated.responses?.received}`;
  if (received.some((name) => then[name] !== now[name]) || responded(then) !== responded(now))
    note("ACTIVITY", 0);
  if (lasting.some((name) => then[name] !== now[name])) note("AUDIENCE", 0);
}

/** What is stated as it is now of acts received, and as it was then of everything else. */
export function withReceived(then: Stated, now: Stated): Stated {
  const acts: Partial<Record<(typeof received)[number], number | null>> = {};
  for (const name of received) acts[name] = now[name];
  return { ...then, ...(acts as Pick<StatedCounts, (typeof received)[number]>), responses: now.responses };
}

export function sameMembers(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((position) => other.includes(position));
}
