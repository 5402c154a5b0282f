/**
 * What an archive may unpack to. A zip bomb is told by its ratio: deflate reaches 1032:1 on zeros, text of exports packs
 * 3:1 to 40:1 (Fifield, "A better zip bomb", WOOT 2019). Below `freeBytes` any ratio passes, as nothing can be hurt by it.
 */
import { GravitasError } from "../../errors.ts";

/** Largest unpacked size in relation to the packed one. */
export const maxRatio = 200;
/** Bytes that may come out at any ratio. */
export const freeBytes = 64 * 1024 * 1024;
/** Bytes that one file or all read entries of one zip may unpack to. */
const maxUnpackedBytes = 64 * 1024 * 1024 * 1024;

/** Whether so many bytes out of so many are more than an honest file holds. */
export function isBomb(unpacked: number, packed: number): boolean {
  return unpacked > maxUnpackedBytes || (unpacked > freeBytes && unpacked > packed * maxRatio);
}

/** The error for a file that unpacks to far more than it should. */
export function bombError(path: string): GravitasError {
  return new GravitasError(
    "BROKEN_ARCHIVE",
    `${path} unpacks to more than ${maxRatio} times its size, as only harmful archives do. It is not read further.`,
    { hint: "If you trust the file, unpack it yourself and import the folder." },
  );
}
