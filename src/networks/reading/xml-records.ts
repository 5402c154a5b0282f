/**
 * Records of an XML file of any size: the elements of given names, one at a time, each as a small tree. What is not
 * well-formed is read as well as it can be and reported once with its line; what came before is always given.
 */
import type { InputFile } from "../importer.ts";
import { utf8Bytes } from "./text.ts";
import { type Wanted, type XmlRecord, XmlTreeBuilder } from "./xml-builder.ts";
import { XmlScanner } from "./xml-scanner.ts";

/** The decoder for what the XML declaration says; UTF-16 was told by its mark already. */
function decoderOf(file: InputFile): TextDecoder {
  const label = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(file.text)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(/^utf-?16/i.test(label) ? "utf-8" : label, { ignoreBOM: true });
  } catch {
    return new TextDecoder("utf-8", { ignoreBOM: true });
  }
}

/** Every wanted element of the file. One that begins inside another of its name ends that (it was never closed). */
export async function* xmlRecords(file: InputFile, wanted: readonly Wanted[]): AsyncGenerator<XmlRecord> {
  const builder = new XmlTreeBuilder(wanted);
  const scanner = new XmlScanner(builder);
  const decoder = decoderOf(file);
  for await (const bytes of utf8Bytes(file)) {
    const piece = decoder.decode(bytes, { stream: true });
    scanner.write(piece);
    builder.endPiece(piece);
    yield* builder.taken();
    if (scanner.isStopped) return;
  }
  scanner.write(decoder.decode(), true);
  builder.end();
  yield* builder.taken();
}
