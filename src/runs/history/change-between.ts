/** The change between two points of history: the ledgers of all points on the way, as one. */
import type { CauseKind } from "../../scoring/causes.ts";
import { type LedgerLine, mergeLines } from "../../scoring/ledger.ts";
import type { Note } from "../ledger/moves.ts";
import type { StoredPoint } from "./points-page.ts";
import { unpackLedger } from "./stored-ledger.ts";

export interface ChangeBetween {
  readonly from: StoredPoint;
  readonly to: StoredPoint;
  /** Points of all lines sum to `to.value - from.value`. */
  readonly lines: readonly LedgerLine[];
  readonly notes: readonly Note[];
}

/**
 * @param points in the order of time, at least one; the first is where the change starts, the last where it ends
 */
export function changeBetween(points: readonly [StoredPoint, ...StoredPoint[]]): ChangeBetween {
  const [from, ...rest] = points;
  const lines: LedgerLine[] = [];
  const notes: Note[] = [];
  let value = from.value;
  for (const point of rest) {
    if (point.ledger === null) {
      lines.push(drift(point.value - value));
    } else {
      const ledger = unpackLedger(point.ledger);
      // Between two points there may be runs whose small movements nobody wrote down.
      if (Math.abs(ledger.from.value - value) > 1e-9) lines.push(drift(ledger.from.value - value));
      lines.push(...ledger.lines);
      notes.push(...ledger.notes);
    }
    value = point.value;
  }
  const merged = mergeLines(lines).filter(({ points: moved }) => moved !== 0);
  return { from, to: rest.at(-1) ?? from, lines: merged, notes: mergeNotes(notes) };
}

const drift = (points: number): LedgerLine => ({ cause: "DRIFT", network: null, factor: null, points });

function mergeNotes(notes: readonly Note[]): Note[] {
  const merged = new Map<string, Note>();
  for (const note of notes) {
    const id = `${note.cause} ${note.network}`;
    const known = merged.get(id);
    merged.set(
      id,
      known ? { ...known, count: known.count + note.count, left: known.left + note.left } : note,
    );
  }
  return [...merged.values()];
}

/** The facts behind a cause on a network, or on all of them. */
export function noteOf(notes: readonly Note[], cause: CauseKind, network: string | null): Note {
  const own = notes.filter((note) => note.cause === cause && (network === null || note.network === network));
  return {
    cause,
    network: network ?? "",
    count: own.reduce((sum, note) => sum + note.count, 0),
    left: own.reduce((sum, note) => sum + note.left, 0),
  };
}
