/** Reads a file into batches of facts, ready to write; never more than a batch of it is held. */
import { GravitasError } from "../errors.ts";
import type { Importer, InputFile, Item, ReadContext } from "../networks/importer.ts";
import { piecesOf } from "../networks/reading/pieces.ts";
import { type Facts, noFacts } from "./facts.ts";
import { type FactContext, factsOf } from "./facts-of.ts";
import type { Tally, TallyState } from "./file-tally.ts";
import type { Suppression } from "./suppression.ts";
import { shifted, timesOf } from "./times.ts";

export interface Batch {
  readonly facts: Facts;
  /** The file's tally after this batch. */
  readonly state: TallyState;
  /** Why the file ends here before its end, on the last batch. */
  readonly error: GravitasError | null;
}

export interface BatchOptions extends FactContext {
  /** The suppression list; looked at again before each batch, as people are erased while files are read. */
  readonly suppressed: Suppression | undefined;
  readonly read: ReadContext;
  /** Records of a batch; facts may be a few times as many. */
  readonly size: number;
  /** Milliseconds added to every time. */
  readonly shiftMs: number;
  /** Told of each record left out, also of those that `tally` already has. */
  readonly onSkip?: ((reason: string, place: number) => void) | undefined;
}

const MOST_FACTS_A_RECORD = 4;

/** Batches of what follows the items that `tally` already has; the last one may be empty. */
export async function* readBatches(
  importer: Importer,
  file: InputFile,
  tally: Tally,
  { read, size, shiftMs, onSkip, ...context }: BatchOptions,
): AsyncGenerator<Batch> {
  let skip = tally.state().done;
  let facts = noFacts();
  let records = 0;
  let error: GravitasError | null = null;
  const leaveOut = (reason: string, place: number): void => {
    tally.skip(reason, place);
    onSkip?.(reason, place);
  };
  const take = (item: Item): void => {
    tally.step();
    if ("unknownField" in item) tally.unknownField(item.unknownField);
    else if ("skipped" in item) leaveOut(item.skipped, item.place);
    else {
      const activity = shifted(item.activity, shiftMs);
      const outcome = factsOf(activity, context, facts);
      if ("refused" in outcome) leaveOut(outcome.refused, item.place);
      else tally.accept(outcome.kept, timesOf(activity));
    }
  };
  try {
    for await (const piece of piecesOf(importer.read(file, read))) {
      for (const item of piece) {
        if (skip > 0) {
          skip--;
          if (onSkip) tellAgain(item, shiftMs, context, onSkip);
          continue;
        }
        take(item);
        records++;
        if (records >= size || facts.acts.length >= size * MOST_FACTS_A_RECORD) {
          yield { facts, state: tally.state(), error: null };
          await context.suppressed?.refresh();
          facts = noFacts();
          records = 0;
        }
      }
    }
  } catch (cause) {
    if (!(cause instanceof GravitasError)) throw cause;
    error = cause;
  }
  // What the last batch taught is kept, too.
  await context.suppressed?.refresh();
  yield { facts, state: tally.state(), error };
}

/** Says of a record that an earlier attempt has counted whether it was left out. */
function tellAgain(
  item: Item,
  shiftMs: number,
  context: FactContext,
  onSkip: (reason: string, place: number) => void,
): void {
  if ("skipped" in item) onSkip(item.skipped, item.place);
  if (!("activity" in item)) return;
  const outcome = factsOf(shifted(item.activity, shiftMs), context, noFacts());
  if ("refused" in outcome) onSkip(outcome.refused, item.place);
}
