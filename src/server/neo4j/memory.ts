/**
 * How much memory the started Neo4j gets: modest on an empty graph, growing with the store on disk, never more than 0.3 of the
 * machine for the heap, which also holds the projections of Graph Data Science, and half as much for the page cache: with the
 * program beside it a little over half the machine, so that a run over a million accounts stays under 14 GB of 24.
 */
import { readdirSync, statSync } from "node:fs";
import { totalmem } from "node:os";
import { join } from "node:path";

const megabyte = 2 ** 20;
const gigabyte = 2 ** 30;
const leastHeap = 512 * megabyte;
/** Heap of an empty graph: a twelfth of memory, up to this. */
const idleHeap = 2 * gigabyte;
const idleShare = 1 / 12;
/** A projection with scores and signals needs about twice the bytes of the store it reads. */
const heapPerStoreByte = 2;
/** Shares of memory that heap and page cache may grow to. */
const mostHeap = 0.3;
const mostPageCache = 0.15;

export interface Memory {
  /** Bytes, whole megabytes. */
  readonly heap: number;
  readonly pageCache: number;
}

const wholeMegabytes = (bytes: number): number => Math.floor(bytes / megabyte) * megabyte;
const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, Math.max(least, most)));

/** Sizes for a machine with `memory` bytes and a store of `store` bytes; what the user chose stands. */
export function sizeMemory(
  memory: number,
  store: number,
  chosen: { heap: number | null; pageCache: number | null } = { heap: null, pageCache: null },
): Memory {
  const idle = clamp(memory * idleShare, leastHeap, idleHeap);
  return {
    heap: wholeMegabytes(chosen.heap ?? clamp(heapPerStoreByte * store, idle, memory * mostHeap)),
    pageCache: wholeMegabytes(chosen.pageCache ?? clamp(store, idle / 2, memory * mostPageCache)),
  };
}

/** Bytes this process may count on: the machine's, or the container's limit where that is less. */
export function machineMemory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/** Bytes of all files below `folder`; 0 where there is none. */
export function storeSize(folder: string): number {
  let bytes = 0;
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) bytes += storeSize(path);
      else bytes += statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    }
  } catch {
    // Not there yet, or vanishing while we look: a size that only steers memory may miss it.
  }
  return bytes;
}

/** `2.0 GB`, `512 MB`. */
export function sizeText(bytes: number): string {
  const megabytes = Math.round(bytes / megabyte);
  return megabytes < 1_000 ? `${megabytes} MB` : `${(bytes / gigabyte).toFixed(1)} GB`;
}

/** As Java and neo4j.conf write it: `512m`. */
export const javaSize = (bytes: number): string => `${bytes / megabyte}m`;
