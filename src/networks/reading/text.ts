/**
 * Bytes of a text file as UTF-8 without byte order mark, whatever it was saved in: UTF-8, or UTF-16 told by its mark (as
 * spreadsheets save "Unicode text").
 */
import type { InputFile } from "../importer.ts";

type Utf16 = "utf-16le" | "utf-16be";

/** The encoding by the byte order mark; an XML declaration tells it without one (XML 1.0, appendix F). */
export function utf16Of(bytes: Buffer): Utf16 | null {
  const start = bytes.subarray(0, 4).toString("hex");
  if (start.startsWith("fffe") || start === "3c003f00") return "utf-16le";
  if (start.startsWith("feff") || start === "003c003f") return "utf-16be";
  return null;
}

/** True for the mark EF BB BF. */
function hasMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** The file's bytes in UTF-8, chunk by chunk; invalid bytes are left as they are, for the reader to report by row. */
export async function* utf8Bytes(file: InputFile): AsyncGenerator<Buffer> {
  const source = (await file.open()) as AsyncIterable<Buffer>;
  const utf16 = utf16Of(file.head);
  if (utf16 !== null) {
    const decoder = new TextDecoder(utf16);
    for await (const chunk of source) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    yield Buffer.from(decoder.decode());
    return;
  }
  let toStrip = hasMark(file.head) ? 3 : 0;
  for await (const chunk of source) {
    const strip = Math.min(toStrip, chunk.length);
    toStrip -= strip;
    if (chunk.length > strip) yield strip === 0 ? chunk : chunk.subarray(strip);
  }
}
