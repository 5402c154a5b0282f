/** The shift report of a model in lines: how many scores would move how far, and the largest moves. */
import type { ModelShift } from "../runs/model-shift.ts";
import type { Shift, ShiftBin } from "../scoring/shift.ts";
import { counted } from "../wording.ts";

/** Width of the longest bar, characters. */
const WIDTH = 40;

const signed = (points: number): string => `${points < 0 ? "-" : "+"}${Math.abs(points)}`;

function nameOf({ least, most }: ShiftBin): string {
  if (least === null) return `${signed(most ?? 0)} or less`;
  if (most === null) return `${signed(least)} or more`;
  return `${signed(least)} to ${signed(most)}`;
}

function histogram({ count, histogram: bins }: Shift): string[] {
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  return bins.map((bin) => {
    const share = count === 0 ? 0 : (100 * bin.count) / count;
    const bar = "#".repeat(Math.ceil((WIDTH * bin.count) / most));
    return `${nameOf(bin).padStart(14)}  ${String(bin.count).padStart(9)}  ${share.toFixed(1).padStart(5)} %  ${bar}`.trimEnd();
  });
}

function part(shift: Shift, one: string, many: string): string[] {
  const mean = `${shift.mean < 0 ? "-" : "+"}${Math.abs(shift.mean).toFixed(2)}`;
  const lines = [`${counted(shift.count, one, many)}, ${mean} points on average:`, ...histogram(shift)];
  if (shift.largest.length === 0) return lines;
  const moves = shift.largest.map(
    ({ name, from, to }) =>
      `${`${to < from ? "-" : "+"}${Math.abs(to - from).toFixed(1)}`.padStart(14)}  ${name}: ${from.toFixed(1)} to ${to.toFixed(1)}`,
  );
  return [...lines, "The largest moves:", ...moves];
}

/** Everything the report says. */
export function shiftLines({ run, from, to, accounts, users }: ModelShift): string[] {
  return [
    `From model ${from}, which run ${run} scored with, to model ${to}; points that scores would move by. Nothing was changed.`,
    ...part(users, "person or brand", "people and brands"),
    ...part(accounts, "account", "accounts"),
  ];
}
