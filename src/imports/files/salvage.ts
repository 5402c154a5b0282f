/**
 * What can still be read of a zip without its directory, which stands at the end and is the first thing a cut download
 * loses. Walks the local headers from the start (PKWARE APPNOTE 4.3.7): an entry of known size is skipped over; one written
 * as a stream (flag bit 3, size unknown) is unpacked once to find its end. The last, cut entry is still given.
 */
import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { Readable } from "node:stream";
import { createInflateRaw } from "node:zlib";
import { validateFileName } from "yauzl";
import type { Found } from "./found.ts";
import { foundFile } from "./found-file.ts";
import { cutShort, unpack } from "./gzip.ts";
import { isLeftover, isMedia } from "./skip.ts";

const localHeader = 0x04034b50;
const headerBytes = 30;
const descriptorBytes = 24;
/** Size that stands for "in the ZIP64 field". */
const inZip64 = 0xffffffff;

interface Local {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  /** Where the data begin. */
  readonly start: number;
  /** Where the data end; past the end of the file when cut. Null: unknown until unpacked. */
  readonly end: number | null;
}

async function localAt(file: FileHandle, offset: number): Promise<Local | null> {
  const header = Buffer.alloc(headerBytes);
  const { bytesRead } = await file.read(header, 0, headerBytes, offset);
  if (bytesRead < headerBytes || header.readUInt32LE(0) !== localHeader) return null;
  const nameLength = header.readUInt16LE(26);
  const rest = Buffer.alloc(nameLength + header.readUInt16LE(28));
  if ((await file.read(rest, 0, rest.length, offset + headerBytes)).bytesRead < rest.length) return null;
  const flags = header.readUInt16LE(6);
  const packed = header.readUInt32LE(18);
  const start = offset + headerBytes + rest.length;
  const unknown = (flags & 8) !== 0 || packed === inZip64;
  const name = rest.toString("utf8", 0, nameLength);
  return { name, flags, method: header.readUInt16LE(8), start, end: unknown ? null : start + packed };
}

/** Where deflated data of unknown length end, or null when the file ends first. */
async function endOfDeflate(zipPath: string, start: number): Promise<number | null> {
  const inflate = createInflateRaw();
  const source = createReadStream(zipPath, { start });
  try {
    await new Promise<void>((resolve, reject) => {
      inflate.on("end", resolve).on("error", reject).resume();
      source.on("error", reject).pipe(inflate);
    });
    return start + inflate.bytesWritten;
  } catch {
    return null;
  } finally {
    source.destroy();
    inflate.destroy();
  }
}

/** The next local header at or soon after an offset: a data descriptor of 12 to 24 bytes may stand between. */
async function nextHeader(file: FileHandle, offset: number): Promise<number> {
  const bytes = Buffer.alloc(descriptorBytes + 4);
  const { bytesRead } = await file.read(bytes, 0, bytes.length, offset);
  const at = bytes.subarray(0, bytesRead).indexOf("PK\x03\x04", 0, "latin1");
  return at < 0 ? offset : offset + at;
}

async function* rawBytes(zipPath: string, local: Local, end: number | null): AsyncGenerator<Buffer> {
  const range =
    end === null ? { start: local.start } : { start: local.start, end: Math.max(local.start, end - 1) };
  const source = createReadStream(zipPath, range);
  let read = 0;
  if (local.method !== 0) {
    yield* unpack(source, local.name, "deflate-raw");
    return;
  }
  for await (const chunk of source as AsyncIterable<Buffer>) {
    read += chunk.length;
    yield chunk;
  }
  if (end !== null && read < end - local.start)
    throw cutShort(local.name, new Error("unexpected end of file"));
}

/** The readable files of a cut or damaged zip, then one BROKEN_ARCHIVE item for the zip. */
export async function* salvageZip(zipPath: string, archive: string): AsyncGenerator<Found> {
  let files = 0;
  const file = await open(zipPath);
  try {
    let offset = 0;
    for (;;) {
      const local = await localAt(file, offset);
      if (local === null) break;
      const end = local.end ?? (local.method === 8 ? await endOfDeflate(zipPath, local.start) : null);
      const readable = (local.flags & 1) === 0 && (local.method === 0 || local.method === 8);
      const safe = validateFileName(local.name) === null && !local.name.endsWith("/");
      if (readable && safe && !isLeftover(local.name) && !isMedia(local.name) && end !== local.start) {
        for await (const found of foundFile({
          path: local.name,
          archive,
          location: `${zipPath}/${local.name}`,
          input: zipPath,
          size: (end ?? local.start) - local.start,
          open: async () => Readable.from(rawBytes(zipPath, local, end)),
        })) {
          if (found.kind === "file") files++;
          yield found;
        }
      }
      if (end === null) break;
      offset = await nextHeader(file, end);
    }
  } finally {
    await file.close();
  }
  const kept =
    files === 0
      ? "nothing of it can be read"
      : `${files} of its files could still be read, the last perhaps in part`;
  yield {
    kind: "unread",
    path: zipPath,
    archive,
    code: "BROKEN_ARCHIVE",
    reason: `the zip is cut short or damaged; ${kept}. Download it again and import it again: nothing is doubled.`,
    count: 1,
  };
}
