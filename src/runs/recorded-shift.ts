/**
 * How far scores moved when this graph was first scored with a model: its first run scores everything with the version before
 * as well, and keeps the histogram of the differences, without names, for as long as runs are kept.
 */
import { z } from "zod";
import type { ScoreInputs } from "../scoring/inputs.ts";
import type { Model } from "../scoring/model.ts";
import { modelOf, models } from "../scoring/models/index.ts";
import { type Shift, ShiftSum } from "../scoring/shift.ts";
import { unitsOf, valueOfUnits } from "../scoring/units.ts";

const part = z.object({
  count: z.number(),
  mean: z.number(),
  histogram: z.array(
    z.object({ least: z.number().nullable(), most: z.number().nullable(), count: z.number() }),
  ),
});
const stored = z.object({ from: z.string(), accounts: part, users: part });
/** Version before, and what moved against it. */
export type RecordedShift = z.output<typeof stored>;

export interface ShiftRecorder {
  account(inputs: ScoreInputs, value: number): void;
  user(inputs: ScoreInputs, value: number): void;
  /** What the run keeps; null where there was nothing to record. */
  done(): string | null;
}

const nothing: ShiftRecorder = { account() {}, user() {}, done: () => null };

/**
 * What records the shift to `model` during a run.
 * @param past version that the run before scored with; null for the first run of a graph
 */
export function recordShift(model: Model, past: string | null): ShiftRecorder {
  const from = past === null ? models[models.indexOf(model) + 1] : modelOf(past);
  if (from === undefined || from === null || from === model) return nothing;
  const [accounts, users] = [new ShiftSum(), new ShiftSum()];
  const into = (sum: ShiftSum) => (inputs: ScoreInputs, value: number) =>
    sum.add({ name: "", from: valueOfUnits(unitsOf(inputs, from), from), to: value });
  const nameless = ({ count, mean, histogram }: Shift) => ({ count, mean, histogram });
  return {
    account: into(accounts),
    user: into(users),
    done: () =>
      JSON.stringify({
        from: from.version,
        accounts: nameless(accounts.done()),
        users: nameless(users.done()),
      }),
  };
}

export function unpackShift(packed: string): RecordedShift {
  return stored.parse(JSON.parse(packed));
}
