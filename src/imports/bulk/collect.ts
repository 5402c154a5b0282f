/**
 * Reads files for a bulk load, as long as they hold nothing but follows between accounts named by one id or handle each;
 * what else there may be needs the graph to be resolved, so it is left to the usual way.
 */
import type { AccountRef } from "../../networks/activity.ts";
import type { NetworkId } from "../../words.ts";
import { createTally, type TallyState } from "../file-tally.ts";
import { accountKey } from "../identity.ts";
import { counting, faultOf } from "../import-file.ts";
import type { ImportReporter, UnreadFile } from "../import-report.ts";
import { type BatchOptions, readBatches } from "../read-batches.ts";
import { createFileSources, type FileSources } from "../sources.ts";
import type { OwnedFile } from "../subjects.ts";
import { createEdges, type Edges } from "./edges.ts";

export interface CollectedFile {
  readonly owned: OwnedFile;
  readonly state: TallyState;
  readonly sources: FileSources;
  readonly fault: UnreadFile | null;
  /** First row after those of this file. */
  readonly endRow: number;
}

export interface Collected {
  readonly edges: Edges;
  /** As files spell them, by key, where handles are all that is known. */
  readonly handles: ReadonlyMap<string, string>;
  readonly files: readonly CollectedFile[];
}

const BATCH = 20_000;

/** The follows of all files, or null where there is anything else. */
export async function collectFollows(
  files: readonly OwnedFile[],
  options: Omit<BatchOptions, "size" | "read"> & { network: NetworkId | null; covers: NetworkId | null },
  reporter: ImportReporter,
): Promise<Collected | null> {
  const { network, covers, ...reading } = options;
  const edges = createEdges();
  const handles = new Map<string, string>();
  const collected: CollectedFile[] = [];
  for (const owned of files) {
    const { importer } = owned;
    const kind = importer.archive ?? importer.id;
    const sources = createFileSources({
      kind,
      subject: null,
      exportedAt: null,
      covers,
      input: owned.file.input,
      includePrivate: false,
      now: options.now,
    });
    const tally = createTally();
    let fault: UnreadFile | null = null;
    const { file, progress } = counting(owned, () => tally.read, reporter);
    // A table of follows has nobody to hide.
    const read = { subject: null, network, pseudonym: (value: string) => value };
    for await (const { facts, error } of readBatches(importer, file, tally, {
      ...reading,
      read,
      size: BATCH,
    })) {
      const { follows, ...others } = facts;
      if (Object.values(others).some((list) => list.length > 0)) return null;
      sources.note(facts);
      for (const { from, to, at, precision, act } of follows) {
        if (!isPlain(from) || !isPlain(to) || act !== null) return null;
        edges.add(keyOf(from, handles), keyOf(to, handles), at, precision);
      }
      if (error) fault = faultOf(owned, error.code, error.message, error.hint);
      progress();
    }
    collected.push({ owned, state: tally.state(), sources, fault, endRow: edges.rows });
  }
  return { edges, handles, files: collected };
}

/** Named by one id or one handle, so that no two references need to be brought together. */
const isPlain = ({ nativeId, handle, name }: AccountRef): boolean =>
  name === undefined && (nativeId === undefined) !== (handle === undefined);

function keyOf(ref: AccountRef, handles: Map<string, string>): string {
  const key = accountKey(ref);
  if (ref.handle !== undefined) handles.set(key, ref.handle);
  return key;
}
