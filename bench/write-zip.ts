/** A zip of one entry of any size below 4 GB, written as it is made (PKWARE APPNOTE 6.3, 4.3 and 4.4). */
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { crc32, createDeflateRaw } from "node:zlib";

/** Texts as some hundred kilobytes at once. */
export function* blocks(texts: Iterable<string>): Generator<Buffer> {
  let some: string[] = [];
  let length = 0;
  for (const text of texts) {
    some.push(text);
    length += text.length;
    if (length < 256 * 1024) continue;
    yield Buffer.from(some.join(""));
    some = [];
    length = 0;
  }
  yield Buffer.from(some.join(""));
}

/** Numbers of so many bytes each, the lowest byte first. */
function numbers(bytes: 2 | 4, ...all: readonly number[]): Buffer {
  const buffer = Buffer.alloc(all.length * bytes);
  for (const [index, one] of all.entries()) buffer.writeUIntLE(one, index * bytes, bytes);
  return buffer;
}

/** Version 2.0, sizes behind the data (bit 3), deflated, 1 January 2020. */
const common = numbers(2, 20, 8, 8, 0, 0x5021);

export async function writeZip(path: string, name: string, texts: Iterable<string>): Promise<void> {
  const out = createWriteStream(path);
  const names = Buffer.from(name);
  const begin = Buffer.concat([
    numbers(4, 0x04034b50),
    common,
    numbers(4, 0, 0, 0),
    numbers(2, names.length, 0),
    names,
  ]);
  out.write(begin);
  const packer = createDeflateRaw({ level: 1 });
  let sum = 0;
  let size = 0;
  let packed = 0;
  packer.on("data", (chunk: Buffer) => {
    packed += chunk.length;
    out.write(chunk);
  });
  for (const block of blocks(texts)) {
    sum = crc32(block, sum);
    size += block.length;
    if (!packer.write(block)) await once(packer, "drain");
  }
  packer.end();
  await once(packer, "end");
  const made = numbers(4, sum, packed, size);
  const entry = Buffer.concat([
    numbers(4, 0x02014b50),
    numbers(2, 20),
    common,
    made,
    numbers(2, names.length, 0, 0, 0, 0),
    numbers(4, 0, 0),
    names,
  ]);
  const behind = Buffer.concat([numbers(4, 0x08074b50), made]);
  const end = [
    numbers(4, 0x06054b50),
    numbers(2, 0, 0, 1, 1),
    numbers(4, entry.length, begin.length + packed + behind.length),
  ];
  out.end(Buffer.concat([behind, entry, ...end, numbers(2, 0)]));
  await once(out, "finish");
}
