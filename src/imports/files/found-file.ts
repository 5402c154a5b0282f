/** Turns something that can be opened into a found file: unpacks gz, reads the head, tells empty and broken files. */
import { Readable } from "node:stream";
import { GravitasError } from "../../errors.ts";
import type { Found, Unread } from "./found.ts";
import { unpack } from "./gzip.ts";
import { type Head, headText, isGzip, isZip, readHead } from "./head.ts";
import { isSpreadsheet, ofSpreadsheet } from "./skip.ts";

interface Openable {
  readonly path: string;
  readonly archive: string;
  readonly location: string;
  readonly input: string;
  readonly size: number;
  /** The first bytes, where they are known already. */
  readonly head?: Buffer;
  open(): Promise<Readable>;
}

/** One found file, or one unread with its reason. A file cut short is still found if anything of it can be read. */
export async function* foundFile(file: Openable): AsyncGenerator<Found> {
  const unread = (code: Unread["code"], reason: string): Unread => ({
    kind: "unread",
    path: file.path,
    archive: file.archive,
    code,
    reason,
    count: 1,
  });
  if (isSpreadsheet(file.path)) {
    yield unread("NOT_RECOGNISED", ofSpreadsheet);
    return;
  }
  let open = file.open;
  let head: Head = file.head ? { bytes: file.head, error: null } : await readHead(open);
  if (isGzip(head.bytes)) {
    open = async () => Readable.from(unpack(await file.open(), file.path));
    head = await readHead(open);
  }
  if (head.bytes.length === 0) {
    if (head.error === null) yield unread("NOT_RECOGNISED", "not read: the file is empty");
    else if (head.error instanceof GravitasError)
      yield unread(head.error.code, `not read: ${head.error.message}`);
    else yield unread("NO_SUCH_INPUT", `not read: ${String(head.error)}`);
    return;
  }
  if (isZip(head.bytes)) {
    yield unread("NOT_RECOGNISED", "not read: a zip inside an archive; unpack it and import it by itself");
    return;
  }
  yield {
    kind: "file",
    path: file.path,
    archive: file.archive,
    location: file.location,
    input: file.input,
    size: file.size,
    head: head.bytes,
    text: headText(head.bytes),
    open,
  };
}
