/** The bytes of one JSON record while it is cut out of a file: over the limit they are counted and not held. */
import { maxRecord } from "./json-builder.ts";

/** Brackets open at once; whoever walks a value may recurse that deep. */
const maxDepth = 500;
/** What a value takes in memory besides its text, in bytes: a million small ones are as large as a giant one. */
const perValue = 16;

/** A record as text; `envelope` marks the top-level value itself, whose streamed lists read `null`. */
export type Piece =
  | { readonly text: string; readonly envelope: boolean }
  | { readonly tooLarge: string; readonly envelope: boolean };

/** One value, which may go over several chunks. */
export class HeldRecord {
  private pieces: Buffer[] = [];
  private bytes = 0;
  /** Brackets open at once, and values but one in all its lists and objects, as the splitter counts them. */
  deepest = 0;
  values = 0;
  scalar = false;

  add(chunk: Buffer, from: number, to: number): void {
    if (to <= from) return;
    this.bytes += to - from;
    if (this.bytes > maxRecord) this.pieces = [];
    else this.pieces.push(chunk.subarray(from, to));
  }

  take(envelope: boolean): Piece {
    const { pieces, deepest, scalar } = this;
    const bytes = this.bytes + perValue * this.values;
    this.pieces = [];
    this.bytes = 0;
    this.deepest = 0;
    this.values = 0;
    this.scalar = false;
    if (bytes > maxRecord)
      return { tooLarge: `the ${scalar ? "value" : "record"} is longer than 1 MiB`, envelope };
    if (deepest > maxDepth)
      return { tooLarge: `the record is nested deeper than ${maxDepth} levels`, envelope };
    const [first] = pieces;
    const whole = pieces.length === 1 && first ? first : Buffer.concat(pieces);
    return { text: whole.toString("utf8"), envelope };
  }
}
