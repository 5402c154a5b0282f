/**
 * Prints what the points and calibrations of profile signals are rounded from: `npx tsx bench/spam/fit.ts`. Medians over the
 * labelled sets of `DATA`, calibrations on sets held out; a minute or two.
 */
import { calibration, medianModel, profileSignals } from "./cards.ts";
import { profileSets } from "./datasets.ts";

const sets = profileSets();
const model = medianModel(sets);
for (const [card, ids] of Object.entries(profileSignals)) {
  console.log(`${card}, tenths by bin`);
  for (const id of ids) {
    const row = model.points[id];
    console.log(`  ${id.padEnd(16)} from ${row?.from.join(" ")}: ${row?.tenths[card as "shell"]?.join(" ")}`);
  }
}
const held = sets.map((set) => ({ set, model: medianModel(sets.filter((other) => other !== set)) }));
console.log("the line on held-out sets", JSON.stringify(calibration(held)));
