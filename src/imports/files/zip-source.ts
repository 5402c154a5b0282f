/**
 * A zip that can be opened again and again: on disk, or within another one. That is held in memory while it is read, since a
 * zip is read from its end.
 */
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from "yauzl";
import { cutShort } from "./gzip.ts";

const options = { lazyEntries: true, autoClose: false, decodeStrings: false } as const;

/** A zip on disk, or the bytes of one within it. */
export interface Zip {
  /** Where it lies; within another zip, that goes on as if it were a folder. */
  readonly path: string;
  /** The zip on disk. */
  readonly input: string;
  readonly isInner: boolean;
  open(): Promise<ZipFile>;
}

/** Bytes that are read again only once nobody holds them any more. */
function heldWhileUsed(read: () => Promise<Buffer>): () => Promise<Buffer> {
  let held: WeakRef<Buffer> | undefined;
  return async () => {
    const known = held?.deref() ?? (await read());
    held = new WeakRef(known);
    return known;
  };
}

/** The bytes of an entry; the zip is open only while they are read. */
export async function* entryBytes(of: Zip, entry: Entry, name: string): AsyncGenerator<Buffer> {
  let zip: ZipFile | null = null;
  try {
    zip = await of.open();
    yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
  } catch (error) {
    throw cutShort(name, error);
  } finally {
    zip?.close();
  }
}

/** The zip of a file. */
export const zipOnDisk = (path: string): Zip => ({
  path,
  input: path,
  isInner: false,
  open: () => openPromise(path, options),
});

/** The zip that an entry is. */
export function innerZip(outer: Zip, entry: Entry, name: string): Zip {
  const bytes = heldWhileUsed(async () => {
    const parts: Buffer[] = [];
    for await (const part of entryBytes(outer, entry, name)) parts.push(part);
    return Buffer.concat(parts);
  });
  const open = async () => fromBufferPromise(await bytes(), options);
  return { path: `${outer.path}/${name}`, input: outer.input, isInner: true, open };
}
