/** The beginning of a file, and what its first bytes say of how it is packed. */
import type { Readable } from "node:stream";
import { utf16Of } from "../../networks/reading/text.ts";
import { headBytes } from "./found.ts";

export interface Head {
  readonly bytes: Buffer;
  /** What went wrong before the head was full; the bytes before it are kept. */
  readonly error: unknown;
}

/** Reads at most 64 KiB and closes the stream. */
export async function readHead(open: () => Promise<Readable>): Promise<Head> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    const stream = await open();
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= headBytes) break;
    }
  } catch (error) {
    return { bytes: Buffer.concat(chunks).subarray(0, headBytes), error };
  }
  return { bytes: Buffer.concat(chunks).subarray(0, headBytes), error: null };
}

/** RFC 1952, 2.3.1: a gzip member begins 1f 8b, method 8. */
export function isGzip(bytes: Buffer): boolean {
  return bytes.length > 2 && bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** PKWARE APPNOTE 4.3.7 and 4.3.16: a local file header, or the end record of an empty zip. */
export function isZip(bytes: Buffer): boolean {
  if (bytes.length < 4 || bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  return (bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6);
}

/** The head as text by its byte order mark, UTF-8 without one; invalid bytes become U+FFFD, the mark is dropped. */
export function headText(bytes: Buffer): string {
  return new TextDecoder(utf16Of(bytes) ?? "utf-8").decode(bytes);
}
