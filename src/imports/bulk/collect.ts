/**
 * Reads files for a bulk load: follows are held as numbers, acts and posts are written for the import tool at once. What needs
 * the graph to be understood (counts, profiles, accounts of several names, deletions, second statements of one act) is the rest,
 * which follows the load the usual way; where that is much, the whole import is left to the usual way.
 */
import type { NetworkId } from "../../words.ts";
import { counting } from "../counting.ts";
import { type Facts, noFacts } from "../facts.ts";
import { createTally, type TallyState } from "../file-tally.ts";
import { faultOf } from "../import-file.ts";
import type { ImportReporter, UnreadFile } from "../import-report.ts";
import { type BatchOptions, readBatches } from "../read-batches.ts";
import { clockOf, createFileSources, type FileSources } from "../sources.ts";
import type { OwnedFile } from "../subjects.ts";
import { type Accounts, createAccounts, isPlain } from "./accounts.ts";
import { createActTaker } from "./act-taker.ts";
import type { CsvFiles } from "./csv-files.ts";
import { createEdges, type Edges } from "./edges.ts";

export interface CollectedFile {
  readonly owned: OwnedFile;
  readonly state: TallyState;
  readonly sources: FileSources;
  readonly fault: UnreadFile | null;
  /** Rows of follows, and the first row after those of this file. */
  readonly follows: number;
  readonly endRow: number;
  /** What is written the usual way after the load. */
  readonly rest: Facts;
}

export interface Collected {
  readonly accounts: Accounts;
  readonly edges: Edges;
  /** Acts written for the tool. */
  readonly acts: number;
  readonly files: readonly CollectedFile[];
}

export interface CollectOptions extends Omit<BatchOptions, "size" | "read"> {
  readonly network: NetworkId | null;
  readonly covers: NetworkId | null;
  readonly pseudonym: (value: string) => string;
  /** Follows and acts from which the tool pays. */
  readonly least: number;
}

/** As in the usual way: the clock of undated acts goes from batch to batch. */
const BATCH = 10_000;
/** Facts left for the usual way, in memory until then. */
const MOST_REST = 100_000;
/** How much denser the rest of a file may be than what was read of it. */
const DENSER = 1.1;

/** What all files hold, or null where too much of it is not for the tool, or they do not hold enough. */
export async function collect(
  files: readonly OwnedFile[],
  options: CollectOptions,
  csv: CsvFiles,
  reporter: ImportReporter,
): Promise<Collected | null> {
  const { network, covers, pseudonym, least, ...reading } = options;
  const edges = createEdges();
  const accounts = createAccounts();
  const { numberOf } = accounts;
  const taker = createActTaker(accounts, csv);
  const collected: CollectedFile[] = [];
  let left = 0;
  let unopened = files.reduce((sum, { file }) => sum + mostRows(file.size), 0);
  for (const owned of files) {
    const { importer } = owned;
    const sources = createFileSources({
      kind: importer.archive ?? importer.id,
      subject: null,
      exportedAt: null,
      covers,
      input: owned.file.input,
      includePrivate: reading.includePrivate ?? false,
      now: options.now,
    });
    const tally = createTally();
    const rest = noFacts();
    const startRow = edges.rows;
    const before = edges.rows + taker.taken;
    unopened -= mostRows(owned.file.size);
    let fault: UnreadFile | null = null;
    const { file, progress, ratio } = counting(owned, () => tally.read, reporter);
    const read = { subject: null, network, pseudonym };
    for await (const { facts, error } of readBatches(importer, file, tally, {
      ...reading,
      read,
      size: BATCH,
    })) {
      sources.note(facts);
      const saidAt = clockOf(sources.rows()) ?? options.undatedAt;
      left += addRest(rest, facts);
      for (const follow of facts.follows) {
        const { from, to, at, precision, act } = follow;
        if (act === null && isPlain(from) && isPlain(to))
          edges.add(numberOf(from), numberOf(to), at, precision);
        else left += rest.follows.push(follow) > 0 ? 1 : 0;
      }
      for (const post of facts.posts) if (!taker.takePost(post)) left += rest.posts.push(post) > 0 ? 1 : 0;
      for (const act of facts.acts) {
        if (!taker.takeAct(act, sources.of(act.from.network), saidAt))
          left += rest.acts.push(act) > 0 ? 1 : 0;
      }
      const rows = edges.rows + taker.taken - before;
      const whole = ratio();
      const tooFew = whole !== null && before + rows * whole * DENSER + unopened < least;
      if (tooFew || left > MOST_REST) return null;
      if (error) fault = faultOf(owned, error.code, error.message, error.hint);
      await csv.drained();
      progress();
    }
    const follows = edges.rows - startRow;
    collected.push({ owned, state: tally.state(), sources, fault, follows, endRow: edges.rows, rest });
  }
  return { accounts, edges, acts: taker.taken, files: collected };
}

/** Bytes that a row takes at least, packed as it may be. */
const BYTES_A_ROW = 3;
/** Rows that a file of so many bytes may hold. */
export const mostRows = (bytes: number): number => bytes / BYTES_A_ROW;

/** Moves what the tool takes none of; returns how many facts that are. */
function addRest(rest: Facts, { follows: _follows, acts: _acts, posts: _posts, ...others }: Facts): number {
  let moved = 0;
  for (const [name, list] of Object.entries(others)) {
    (rest[name as keyof Facts] as unknown[]).push(...list);
    moved += list.length;
  }
  return moved;
}
