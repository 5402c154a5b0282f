/**
 * What another model would make of the scores that are shown: the graph as it is, under the verdicts and the standing of the
 * current run, scored with both models. Nothing is written; the next run takes the program's current model.
 */
import { GravitasError } from "../errors.ts";
import type { Graph } from "../graph/driver.ts";
import type { Model } from "../scoring/model.ts";
import { modelOf } from "../scoring/models/index.ts";
import { type Move, type Shift, shiftOf } from "../scoring/shift.ts";
import { unitsOf, valueOfUnits } from "../scoring/units.ts";
import { qualities } from "../words.ts";
import { currentRun } from "./current-run.ts";
import { slotOf } from "./open-run.ts";
import { readWorld } from "./read-world.ts";
import { present } from "./scene.ts";
import { scoreInputs } from "./score-inputs.ts";
import { personOf, type World } from "./world.ts";

export interface ModelShift {
  readonly run: number;
  /** Version that the current run scored with. */
  readonly from: string;
  readonly to: string;
  readonly accounts: Shift;
  readonly users: Shift;
}

/**
 * How far scores would move under `to`.
 * @param now milliseconds
 * @throws BAD_USER_INPUT before the first run, or where this program lacks the model of the current one
 */
export async function modelShift(graph: Graph, to: Model, now: number): Promise<ModelShift> {
  const [current] = await currentRun(graph, {});
  if (current === undefined) {
    throw new GravitasError("BAD_USER_INPUT", "Nothing has been scored yet, so nothing would shift.", {
      hint: "Start a run first: gravitas score.",
    });
  }
  const { number, model: version } = current.run;
  const from = modelOf(version);
  if (from === null) {
    throw new GravitasError(
      "BAD_USER_INPUT",
      `Run ${number} is of model ${version}, which this program lacks.`,
      {
        hint: "Score once with this program; its models can then be compared.",
      },
    );
  }
  // Reading is as for the run after it: what that would compare with is the current one.
  const { world, past } = await readWorld(graph, {
    slot: slotOf(number + 1),
    now,
    onAccount: async () => {},
  });
  const judged = verdictsIn(world, past);
  const scene = present(world, judged);
  const move = (name: string, scored: readonly number[], person: readonly number[]): Move => {
    const inputs = scoreInputs(world, scene, scored, person);
    const value = (model: Model) => valueOfUnits(unitsOf(inputs, model), model);
    return { name, from: value(from), to: value(to) };
  };
  function* accounts() {
    for (const [n, { key }] of world.accounts.entries()) yield move(key, [n], personOf(world, n));
  }
  function* users() {
    for (const { slug, accounts: owned } of world.users) yield move(slug, owned, owned);
  }
  return {
    run: number,
    from: from.version,
    to: to.version,
    accounts: shiftOf(accounts()),
    users: shiftOf(users()),
  };
}

/** Verdicts and standing of the current run; whoever came since is too little known to judge. */
function verdictsIn({ accounts }: World, past: Awaited<ReturnType<typeof readWorld>>["past"]) {
  const unknown = qualities.indexOf("INSUFFICIENT_EVIDENCE");
  const isKnown = (n: number) => past !== null && !Number.isNaN(past.score[n]);
  return {
    quality: Uint8Array.from(accounts, (_, n) =>
      isKnown(n) ? (past?.judged.quality[n] ?? unknown) : unknown,
    ),
    standing: Float64Array.from(accounts, (_, n) => (isKnown(n) ? (past?.judged.standing[n] ?? 0) : 0)),
  };
}
