/** Flickr wraps its JSON in a call, `jsonFlickrApi({…})`, unless asked not to; the call is taken off. */
import { Readable } from "node:stream";
import type { FileSample, InputFile } from "../importer.ts";
import { utf8Bytes } from "../reading/text.ts";

const opening = /^\s*(?:\/\*\*\/)?\s*jsonFlickr\w*\(\s*(?=\{)/;
/** What may follow the JSON: the closing bracket. */
const closing = /\s*\)\s*;?\s*$/;
/** Bytes held back, for the closing bracket and white space around it. */
const tail = 64;

/** True when the file is such a call. */
export const isCall = (sample: FileSample): boolean => opening.test(sample.text);

/** The beginning without the call. */
function withoutCall(text: string): string {
  return text.replace(opening, "").replace(closing, "");
}

async function* inside(file: InputFile): AsyncGenerator<Buffer> {
  let held: Buffer | null = null;
  let begun = false;
  for await (const chunk of utf8Bytes(file)) {
    let bytes: Buffer = held === null ? chunk : Buffer.concat([held, chunk]);
    held = bytes;
    if (!begun) {
      const start = bytes.indexOf("(");
      if (start < 0) continue;
      begun = true;
      bytes = bytes.subarray(start + 1);
    }
    const from = Math.max(0, bytes.length - tail);
    held = bytes.subarray(from);
    if (from > 0) yield bytes.subarray(0, from);
  }
  if (held !== null) yield Buffer.from(held.toString("latin1").replace(closing, ""), "latin1");
}

/** The file without the call. */
export function fileWithoutCall(file: InputFile): InputFile {
  if (!isCall(file)) return file;
  const text = withoutCall(file.text);
  return { path: file.path, text, head: Buffer.from(text), open: async () => Readable.from(inside(file)) };
}
