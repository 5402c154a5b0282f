/**
 * The cause ledger of one scored thing (docs/score.md): its inputs are evaluated again from the world as the run before saw
 * it, letting in one cause after the other in a fixed order, until it is the world as it is. What each step moves is its
 * cause's; what cannot be seen any more (erased or corrected facts) is what the first step no longer reaches.
 */
import type { CauseKind } from "../../scoring/causes.ts";
import { type LedgerLine, ledgerOf, modelLine, type Stage } from "../../scoring/ledger.ts";
import type { Model } from "../../scoring/model.ts";
import { type Units, unitsOf, valueOfUnits } from "../../scoring/units.ts";
import { bitOf, CONNECTED, EVERYTHING, KNOWN, LATE, type Scene } from "../scene.ts";
import { scoreInputs } from "../score-inputs.ts";
import { unstated } from "../world.ts";
import { type Compared, caughtUp, movesOf, type Note, type Thing, withReceived } from "./moves.ts";

/** Values that differ by less are the same value, points. */
const SAME = 1e-9;

export interface Ledger {
  readonly from: { readonly run: number; readonly value: number };
  readonly lines: readonly LedgerLine[];
  readonly notes: readonly Note[];
}

/**
 * Why the value of a thing is what it is and not what it was; null where neither it nor its accounts changed.
 * @param now the world as it is; `value` what the thing scores there under `model`
 * @param underThen the model of the run before; the same as `model` unless a new one is taken
 */
export function ledgerOfThing(
  compared: Compared,
  thing: Thing,
  now: Scene,
  model: Model,
  underThen: Model,
  value: number,
): Ledger | null {
  const { past } = compared;
  const notes = movesOf(compared, thing);
  if (notes.length === 0 && Math.abs(value - thing.before) <= SAME && model === underThen) return null;
  const { from, stages } = stagesOf(compared, thing, notes, now, underThen);
  const reached = valueOfUnits(from, underThen);
  const lines: LedgerLine[] = [];
  if (Math.abs(reached - thing.before) > SAME) {
    const cause = past.run.erased ? "ERASURE" : past.run.undone ? "CONNECTION" : "OBSERVATION";
    lines.push({ cause, network: null, factor: null, points: reached - thing.before });
  }
  lines.push(...ledgerOf(from, stages, underThen));
  const last = stages.at(-1)?.units ?? from;
  if (model !== underThen) {
    const inputs = scoreInputs(compared.world, now, thing.scored, thing.person);
    lines.push(modelLine(valueOfUnits(last, underThen), model, unitsOf(inputs, model)));
  }
  // What no cause let in, such as an engager's own earlier acts that became known elsewhere.
  const rest = value - thing.before - lines.reduce((sum, { points }) => sum + points, 0);
  if (Math.abs(rest) > SAME) lines.push({ cause: "OBSERVATION", network: null, factor: null, points: rest });
  // A link without any points is still to be seen in the history.
  if (lines.length === 0 && notes.every(({ cause }) => cause !== "LINKING")) return null;
  return { from: { run: past.run.number, value: thing.before }, lines, notes };
}

/** The first units, and those after each cause that has anything to do. */
function stagesOf(
  compared: Compared,
  thing: Thing,
  notes: readonly Note[],
  now: Scene,
  model: Model,
): { from: Units; stages: Stage[] } {
  const { world, past, judged, judgedThen } = compared;
  let { scoredThen: scored, personThen: person } = thing;
  const thenClock: Scene["clockOf"] = (position) => past.clocks[position] ?? world.clocks[position];
  let scene: Scene = {
    judged: judgedThen,
    clockOf: thenClock,
    statedOf: (position) => past.stated.get(position),
    follows: bitOf(KNOWN),
    acts: bitOf(KNOWN),
    ended: past.ended,
  };
  const units = (): Units => unitsOf(scoreInputs(world, scene, scored, person), model);
  const from = units();
  const stages: Stage[] = [];
  const busy = new Set(notes.map(({ cause }) => cause));
  const step = (cause: CauseKind, change: () => void): void => {
    change();
    if (busy.has(cause)) stages.push({ cause, units: units() });
  };
  step("LINKING", () => {
    scored = thing.scored;
  });
  step("SELF_ENGAGEMENT", () => {
    person = thing.person;
  });
  const caught = (position: number) => caughtUp(compared, position);
  step("CONNECTION", () => {
    scene = {
      ...scene,
      follows: scene.follows | bitOf(CONNECTED),
      acts: scene.acts | bitOf(CONNECTED),
      clockOf: (position) => (caught(position) ? world.clocks[position] : thenClock(position)),
      statedOf: (position) => (caught(position) ? world.stated : past.stated).get(position),
    };
  });
  step("OBSERVATION", () => {
    scene = { ...scene, follows: scene.follows | bitOf(LATE), acts: scene.acts | bitOf(LATE) };
  });
  step("WINDOW_ROLL_OFF", () => {
    scene = { ...scene, clockOf: now.clockOf };
  });
  step("ACTIVITY", () => {
    const before = scene.statedOf;
    const statedOf: Scene["statedOf"] = (position) => {
      const [then, current] = [before(position), world.stated.get(position)];
      return then || current ? withReceived(then ?? unstated, current ?? unstated) : undefined;
    };
    scene = { ...scene, acts: EVERYTHING, statedOf };
  });
  step("AUDIENCE", () => {
    scene = { ...scene, follows: EVERYTHING, ended: null, statedOf: now.statedOf };
  });
  step("SPAM_VERDICTS", () => {
    scene = { ...scene, judged: { ...judgedThen, quality: judged.quality } };
  });
  step("STANDING", () => {
    scene = { ...scene, judged };
  });
  return { from, stages };
}
