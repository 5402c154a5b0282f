/**
 * The files of a tar, packed with gzip or not, as Mastodon's archives were until 2023 and Takeout's are by choice (`.tgz`). A tar
 * has no directory: headers of 512 bytes stand before each file (POSIX.1-2017 ustar and pax, GNU's long names), so it is walked
 * once. Small files are kept meanwhile; larger ones are read from the start of the tar again when they are opened.
 */
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { validateFileName } from "yauzl";
import type { Found, Unread } from "./found.ts";
import { headBytes } from "./found.ts";
import { foundFile } from "./found-file.ts";
import { cutShort, unpack } from "./gzip.ts";
import { isLeftover, isMedia } from "./skip.ts";
import { blockBytes, headerOf, nameInPax, textOf } from "./tar-header.ts";

/** Bytes of one file, and of all, that are kept rather than read again. */
const keptBytes = 8 * 1024 * 1024;
const allKeptBytes = 64 * 1024 * 1024;
/** A name longer than this is none. */
const longestName = 64 * 1024;

/** A stream that is asked for so many bytes at a time. */
class Source {
  /** Bytes passed so far. */
  at = 0;
  private left: Buffer = Buffer.alloc(0);
  private readonly chunks: AsyncIterator<Buffer>;
  constructor(chunks: AsyncIterable<Buffer>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }
  /** Up to `most` bytes as they come; null at the end. */
  async some(most: number): Promise<Buffer | null> {
    while (this.left.length === 0) {
      const next = await this.chunks.next();
      if (next.done) return null;
      this.left = next.value;
    }
    const part = this.left.subarray(0, most);
    this.left = this.left.subarray(part.length);
    this.at += part.length;
    return part;
  }
  /** The next bytes in parts, fewer where the stream ends first. */
  async *next(size: number): AsyncGenerator<Buffer> {
    for (let wanted = size; wanted > 0; ) {
      const part = await this.some(wanted);
      if (part === null) return;
      wanted -= part.length;
      yield part;
    }
  }
  /** The same in one piece. */
  async whole(size: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for await (const part of this.next(size)) parts.push(part);
    return Buffer.concat(parts);
  }
  async close(): Promise<void> {
    await this.chunks.return?.();
  }
}

function sourceOf(path: string, isPacked: boolean): Source {
  const stream = createReadStream(path);
  return new Source(isPacked ? unpack(stream, path) : (stream as AsyncIterable<Buffer>));
}

const ended = (name: string) => cutShort(name, new Error("unexpected end of file"));

/** Bytes that lie somewhere in a tar. */
async function* bytesAt(
  path: string,
  isPacked: boolean,
  name: string,
  from: number,
  size: number,
): AsyncGenerator<Buffer> {
  const source = sourceOf(path, isPacked);
  try {
    for await (const _ of source.next(from));
    let got = 0;
    for await (const part of source.next(size)) {
      got += part.length;
      yield part;
    }
    if (got < size) throw ended(name);
  } finally {
    await source.close();
  }
}

async function* kept(bytes: Buffer, size: number, name: string): AsyncGenerator<Buffer> {
  yield bytes;
  if (bytes.length < size) throw ended(name);
}

/** Every file of a tar; `archive` names the export it is a part of. Never throws for what is wrong with the tar itself. */
export async function* findInTar(path: string, archive: string, isPacked: boolean): AsyncGenerator<Found> {
  const unread = (of: string, reason: string, count = 1): Unread => ({
    kind: "unread",
    path: of,
    archive,
    code: "BROKEN_ARCHIVE",
    reason,
    count,
  });
  const source = sourceOf(path, isPacked);
  let media = 0;
  let room = allKeptBytes;
  let longName: string | null = null;
  let isWhole = false;
  try {
    for (;;) {
      const block = await source.whole(blockBytes);
      const header = headerOf(block);
      // Blocks of zeros end a tar, though some writers leave them out; anything else that is no header is damage.
      if (header === null || header === "end") {
        isWhole = header === "end" || block.length === 0;
        break;
      }
      const { type, size } = header;
      const start = source.at;
      const name = longName ?? header.name;
      longName = null;
      if ((type === "L" || type === "x") && size <= longestName) {
        const text = await source.whole(size);
        longName = type === "L" ? textOf(text) : nameInPax(text);
      } else if (type === "file" && !isLeftover(name)) {
        if (isMedia(name)) media++;
        else if (validateFileName(name) !== null)
          yield unread(name.slice(0, 200), "not read: its name points outside the tar");
        else {
          const isKept = size <= Math.min(keptBytes, room);
          const bytes = await source.whole(isKept ? size : Math.min(size, headBytes));
          if (isKept) room -= size;
          const content = () =>
            isKept ? kept(bytes, size, name) : bytesAt(path, isPacked, name, start, size);
          yield* foundFile({
            path: name,
            archive,
            location: `${path}/${name}`,
            input: path,
            size,
            head: bytes.subarray(0, headBytes),
            open: async () => Readable.from(content()),
          });
        }
      }
      const padded = start + Math.ceil(size / blockBytes) * blockBytes;
      for await (const _ of source.next(padded - source.at));
      if (source.at < padded) break;
    }
  } catch {
    // A gz that is cut or damaged: what came before has been given.
  } finally {
    await source.close();
  }
  if (!isWhole)
    yield unread(
      path,
      "the tar is cut short or damaged; what stands before the damage is read. Download it again and import it again: nothing is doubled.",
    );
  if (media > 0) yield { ...unread(archive, "not read: media", media), code: null };
}
