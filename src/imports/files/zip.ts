/**
 * The entries of a zip, by its central directory (PKWARE APPNOTE 6.3; yauzl gives random access and ZIP64). Only entries
 * asked for are unpacked; unsafe ones are named and left unread. A zip without its directory (cut short) goes to
 * `salvage.ts`. Files can be opened at any time later: each `open` opens the zip anew and closes it after. A zip within is
 * read, too, as an export of its own (people pack several exports into one), unless it is large or itself within one.
 */
import { Readable } from "node:stream";
import { type Entry, getFileNameLowLevel, validateFileName, type ZipFile } from "yauzl";
import { GravitasError } from "../../errors.ts";
import { exportOf } from "./export-of.ts";
import type { Found, Unread } from "./found.ts";
import { foundFile } from "./found-file.ts";
import { isBomb, maxRatio } from "./limits.ts";
import { salvageZip } from "./salvage.ts";
import { isLeftover, isMedia } from "./skip.ts";
import { entryBytes, innerZip, type Zip, zipOnDisk } from "./zip-source.ts";

/** Unix file type of a symbolic link, in the upper half of a zip's external attributes. */
const linkType = 0o120000;
/** A zip within a zip is held whole while it is read; larger ones are left to be unpacked by hand. */
const maxInnerBytes = 64 * 1024 * 1024;

function nameOf(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
}

/** Why an entry must not be read, or null. */
function danger(entry: Entry, name: string): string | null {
  const invalid = validateFileName(name);
  if (invalid !== null) return "its name points outside the zip";
  if (((entry.externalFileAttributes >>> 16) & 0o170000) === linkType) return "it is a link";
  if (entry.isEncrypted()) return "it is encrypted; unpack the zip with its password and import the folder";
  if (!entry.canDecodeFileData()) return `it is packed with method ${entry.compressionMethod}, not deflate`;
  if (isBomb(entry.uncompressedSize, entry.compressedSize))
    return `it unpacks to more than ${maxRatio} times its size, as only harmful archives do`;
  return null;
}

/** Every file of a zip; `archive` names the export it is a part of. Never throws for what is wrong with the zip itself. */
export async function* findInZip(zipPath: string, archive: string): AsyncGenerator<Found> {
  const zip = zipOnDisk(zipPath);
  const opened = await zip.open().catch(() => null);
  if (opened === null) yield* salvageZip(zipPath, archive);
  else yield* filesOf(zip, opened, archive);
}

/** The files of an opened zip, which is closed after; `packed` is how large it is on disk. */
async function* filesOf(
  of: Zip,
  zip: ZipFile,
  archive: string,
  packed = zip.fileSize,
): AsyncGenerator<Found> {
  const unread = (path: string, reason: string, count = 1): Unread => ({
    kind: "unread",
    path,
    archive,
    code: "BROKEN_ARCHIVE",
    reason,
    count,
  });
  let media = 0;
  let total = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (name.endsWith("/") || isLeftover(name)) continue;
      if (isMedia(name)) {
        media++;
        continue;
      }
      const reason = danger(entry, name);
      if (reason !== null) {
        yield unread(name.slice(0, 200), `not read: ${reason}`);
        continue;
      }
      total += entry.uncompressedSize;
      if (isBomb(total, packed)) {
        yield unread(
          of.path,
          `read no further: all in all it unpacks to more than ${maxRatio} times its size`,
        );
        break;
      }
      if (/\.zip$/i.test(name) && !of.isInner && entry.uncompressedSize <= maxInnerBytes) {
        const inner = innerZip(of, entry, name);
        const opened = await inner.open().catch(() => null);
        if (opened !== null) {
          yield* filesOf(inner, opened, exportOf(inner.path), entry.compressedSize);
          continue;
        }
      }
      yield* foundFile({
        path: name,
        archive,
        location: `${of.path}/${name}`,
        input: of.input,
        size: entry.uncompressedSize,
        open: async () => Readable.from(entryBytes(of, entry, name)),
      });
    }
  } catch (error) {
    if (error instanceof GravitasError) throw error;
    yield unread(of.path, "its directory is damaged; the files listed before the damage were read");
  } finally {
    zip.close();
  }
  if (media > 0) yield { ...unread(archive, "not read: media", media), code: null };
}
