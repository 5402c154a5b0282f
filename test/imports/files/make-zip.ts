/** Writes zips by hand (PKWARE APPNOTE 6.3), so that tests can make ones no tool would: unsafe names, links, lies on size. */
import { crc32, deflateRawSync } from "node:zlib";

export interface ZipEntry {
  readonly name: string;
  readonly content: string | Buffer;
  /** Unix mode in the external attributes; 0o120777 is a link. */
  readonly mode?: number;
  /** General purpose flags: 1 encrypted, 8 sizes follow the data. */
  readonly flags?: number;
  /** What the directory claims as unpacked size. */
  readonly claims?: number;
}

function local(entry: ZipEntry, packed: Buffer, plain: Buffer): Buffer {
  const name = Buffer.from(entry.name);
  const streamed = ((entry.flags ?? 0) & 8) !== 0;
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE((entry.flags ?? 0) | 0x800, 6);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(streamed ? 0 : crc32(plain), 14);
  header.writeUInt32LE(streamed ? 0 : packed.length, 18);
  header.writeUInt32LE(streamed ? 0 : plain.length, 22);
  header.writeUInt16LE(name.length, 26);
  const descriptor = Buffer.alloc(streamed ? 16 : 0);
  if (streamed) {
    descriptor.writeUInt32LE(0x08074b50, 0);
    descriptor.writeUInt32LE(crc32(plain), 4);
    descriptor.writeUInt32LE(packed.length, 8);
    descriptor.writeUInt32LE(plain.length, 12);
  }
  return Buffer.concat([header, name, packed, descriptor]);
}

function central(entry: ZipEntry, packed: Buffer, plain: Buffer, offset: number): Buffer {
  const name = Buffer.from(entry.name);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE((3 << 8) | 20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE((entry.flags ?? 0) | 0x800, 8);
  header.writeUInt16LE(8, 10);
  header.writeUInt32LE(crc32(plain), 16);
  header.writeUInt32LE(packed.length, 20);
  header.writeUInt32LE(entry.claims ?? plain.length, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name]);
}

/** A zip of deflated entries. */
export function makeZip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const plain = Buffer.from(entry.content);
    const packed = deflateRawSync(plain);
    directory.push(central(entry, packed, plain, offset));
    locals.push(local(entry, packed, plain));
    offset += locals.at(-1)?.length ?? 0;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, index, end]);
}
