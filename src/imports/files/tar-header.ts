/** The header of a file in a tar: 512 bytes of text fields, the number of bytes in octal, a checksum over all of them. */

/** Headers and contents come in blocks of so many bytes. */
export const blockBytes = 512;

export interface TarHeader {
  readonly name: string;
  /** A file; `L` and `x`: the name of the next file, as GNU and as pax write long ones; anything else is passed over. */
  readonly type: "file" | "L" | "x" | "other";
  readonly size: number;
}

/** Text up to its first zero byte. */
export function textOf(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString("utf8", 0, end < 0 ? bytes.length : end);
}

/** A number in octal, or in binary where its first bit is set, as GNU writes those that are too large. */
function numberOf(bytes: Buffer): number {
  if (((bytes[0] ?? 0) & 0x80) === 0) return Number.parseInt(textOf(bytes).trim() || "0", 8);
  return bytes.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
}

const types: Readonly<Record<string, TarHeader["type"]>> = {
  "\0": "file",
  "0": "file",
  "7": "file",
  L: "L",
  x: "x",
};

/** The header in a block; `end` for the zeros after the last file, null for anything else. */
export function headerOf(block: Buffer): TarHeader | "end" | null {
  if (block.length < blockBytes) return null;
  if (block.every((byte) => byte === 0)) return "end";
  // The sum is made with spaces in its own place.
  const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  const size = numberOf(block.subarray(124, 136));
  if (sum !== numberOf(block.subarray(148, 156)) || !Number.isSafeInteger(size)) return null;
  const prefix = block.toString("latin1", 257, 262) === "ustar" ? textOf(block.subarray(345, 500)) : "";
  const name = textOf(block.subarray(0, 100));
  const type = types[String.fromCharCode(block[156] ?? 0)] ?? "other";
  // Old tars mark a folder by its name alone.
  return { name: withPrefix(prefix, name), type: name.endsWith("/") ? "other" : type, size };
}

function withPrefix(prefix: string, name: string): string {
  return (prefix === "" ? name : `${prefix}/${name}`).replace(/^(?:\.\/)+/, "");
}

/** The name in a pax header (`27 path=a/long/name\n`), or null where it has none. */
export function nameInPax(text: Buffer): string | null {
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(text.toString("utf8"))?.[1]?.replace(/^(?:\.\/)+/, "") ?? null;
}

/** True when the first bytes of a file are the header of a tar. */
export function isTar(bytes: Buffer): boolean {
  const header = headerOf(bytes.subarray(0, blockBytes));
  return header !== null && header !== "end" && header.name !== "";
}
