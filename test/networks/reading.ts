/** Reads a text with an importer as if it were a file, for the tests of importers. */
import { Readable } from "node:stream";
import { headText } from "../../src/imports/files/head.ts";
import type { Activity } from "../../src/networks/activity.ts";
import type { Importer, InputFile, Item, ReadContext } from "../../src/networks/importer.ts";
import { recognise } from "../../src/networks/index.ts";

export function fileOf(content: string | Buffer, path = "file"): InputFile {
  const bytes = Buffer.from(content);
  const head = bytes.subarray(0, 64 * 1024);
  // Seven bytes at a time, so that every line, character and token is split somewhere; large ones as streams come.
  const step = bytes.length < 100_000 ? 7 : 64 * 1024 - 1;
  return {
    path,
    head,
    text: headText(head),
    open: async () =>
      Readable.from(
        (function* () {
          for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
        })(),
        { objectMode: true },
      ),
  };
}

/** Reads without subject and network; a pseudonym shows what it hides, so that tests can tell. */
export const nobody: ReadContext = {
  subject: null,
  network: null,
  pseudonym: (value) => `hidden-${value.length}`,
};

/** Undefined members out, so that expectations need not list them. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export async function read(
  importer: Importer,
  content: string | Buffer,
  context: Partial<ReadContext> = {},
): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of importer.read(fileOf(content), { ...nobody, ...context })) items.push(plain(item));
  return items;
}

/** Only the activities. */
export async function activities(
  importer: Importer,
  content: string | Buffer,
  context: Partial<ReadContext> = {},
): Promise<Activity[]> {
  return (await read(importer, content, context)).flatMap((item) =>
    "activity" in item ? [item.activity] : [],
  );
}

/** Only what was skipped, as `place: reason`. */
export async function skips(
  importer: Importer,
  content: string | Buffer,
  context: Partial<ReadContext> = {},
): Promise<string[]> {
  return (await read(importer, content, context)).flatMap((item) =>
    "skipped" in item ? [`${item.place}: ${item.skipped}`] : [],
  );
}

/** The id of the importer that takes a text, or null. */
export const takenBy = (content: string | Buffer): string | null => recognise(fileOf(content))?.id ?? null;
