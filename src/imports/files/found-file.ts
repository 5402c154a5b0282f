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

/** How a file begins when a gz is unpacked, and how it is opened so. */
interface Beginning {
  readonly head: Head;
  readonly isPacked: boolean;
  open(): Promise<Readable>;
}

export async function beginningOf({
  path,
  head: known,
  open,
}: Pick<Openable, "path" | "head" | "open">): Promise<Beginning> {
  const head = known ? { bytes: known, error: null } : await readHead(open);
  if (!isGzip(head.bytes)) return { head, isPacked: false, open };
  const inside = async () => Readable.from(unpack(await open(), path));
  return { head: await readHead(inside), isPacked: true, open: inside };
}

/** One found file, or one unread with its reason. A file cut short is still found if anything of it can be read. */
export async function* foundFile(file: Openable, begun?: Beginning): AsyncGenerator<Found> {
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
  const { head, open } = begun ?? (await beginningOf(file));
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
