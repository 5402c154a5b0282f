/**
 * Batched reads of one request: every distinct read with its arguments is one DataLoader, so all parents of a level are
 * answered by one Cypher call, and nothing is read twice.
 */
import DataLoader from "dataloader";

/** Reads many keys at once; a key that is missing from the map is answered with undefined. */
export type ReadMany<V> = (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>;

/** The most keys that one Cypher call is given. */
const LARGEST_BATCH = 1_000;

export class Batches {
  readonly #loaders = new Map<string, DataLoader<string, unknown>>();

  /**
   * What `readMany` finds for `key`, read together with the other keys asked for at this moment.
   * @param name of the read; the same name always means the same `readMany` and arguments of the same shape
   * @param args everything but the key that `readMany` depends on, as JSON
   */
  load<V>(name: string, args: unknown, key: string, readMany: ReadMany<V>): Promise<V | undefined> {
    return this.#loaderOf(name, args, readMany).load(key);
  }

  /** Takes what another read has brought along, so that it is not read again. */
  keep<V>(name: string, args: unknown, found: ReadonlyMap<string, V>, readMany: ReadMany<V>): void {
    const loader = this.#loaderOf(name, args, readMany);
    for (const [key, value] of found) loader.prime(key, value);
  }

  /** Forgets everything read, for the answer to a mutation that changed it. */
  clear(): void {
    this.#loaders.clear();
  }

  #loaderOf<V>(name: string, args: unknown, readMany: ReadMany<V>): DataLoader<string, V | undefined> {
    const id = `${name} ${JSON.stringify(args)}`;
    let loader = this.#loaders.get(id) as DataLoader<string, V | undefined> | undefined;
    if (loader === undefined) {
      loader = new DataLoader<string, V | undefined>(
        async (keys) => {
          const found = await readMany(keys);
          return keys.map((each) => found.get(each));
        },
        { maxBatchSize: LARGEST_BATCH },
      );
      this.#loaders.set(id, loader as DataLoader<string, unknown>);
    }
    return loader;
  }
}

/** Rows by their key, one each. */
export function byKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/** Rows by their key, in order. */
export function groupByKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
