/**
 * Small worlds for the pipeline without any network's file format: a file is JSON lines of what an importer would have
 * yielded, read by an importer of the tests' own. Everything behind the importer is the real thing.
 */
import { Readable } from "node:stream";
import type { FoundFile } from "../../src/imports/files/found.ts";
import type { ImportOptions } from "../../src/imports/import-options.ts";
import type { AccountRef, Activity, Follow, Like } from "../../src/networks/activity.ts";
import type { Importer, Item } from "../../src/networks/importer.ts";

export const now = Date.UTC(2026, 10, 20, 12);
export const day = 86_400_000;

const mark = '{"gravitas":"test"';

export const scripted: Importer = {
  id: "scripted",
  title: "Scripted test file",
  network: "twitter",
  archive: null,
  cannotKnow: "It knows nothing but what the test says.",
  recognise: ({ text }) => text.startsWith(mark),
  async *read(file) {
    let rest = "";
    for await (const chunk of await file.open()) {
      const lines = (rest + String(chunk)).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) if (!line.startsWith(mark)) yield JSON.parse(line) as Item;
    }
  },
};

/** The same, for archives of somebody. */
export const scriptedArchive: Importer = {
  ...scripted,
  id: "scripted-followers",
  archive: "scripted-archive",
  needsSubject: true,
};

/** A file of activities, numbered from 1 as they stand; items go in as they are. */
export function textOf(things: readonly (Activity | Item)[]): string {
  const items = things.map((thing, index) =>
    "type" in thing ? { activity: thing, place: index + 1 } : thing,
  );
  return `${[`${mark}}`, ...items.map((item) => JSON.stringify(item))].join("\n")}\n`;
}

export function fileOf(path: string, text: string | Buffer): FoundFile {
  const bytes = Buffer.from(text);
  const head = bytes.subarray(0, 65_536);
  return {
    kind: "file",
    path,
    archive: "/test",
    location: `/test/${path}`,
    input: "/test",
    size: bytes.length,
    head,
    text: head.toString(),
    open: async () => Readable.from([bytes]),
  };
}

/** Options of an import of these files. */
export function importOf(
  files: Readonly<Record<string, readonly (Activity | Item)[]>>,
  options: Partial<ImportOptions> = {},
): ImportOptions {
  return {
    paths: Object.keys(files),
    now,
    importers: [scripted],
    async *find() {
      for (const [path, things] of Object.entries(files)) yield fileOf(path, textOf(things));
    },
    ...options,
  };
}

/** `12` is a native id, `@alice` a handle, `12@alice` both; all on X. */
export function account(text: string): AccountRef {
  const [nativeId, handle] = text.split("@");
  return { network: "twitter", ...(nativeId ? { nativeId } : {}), ...(handle ? { handle } : {}) };
}

export const follow = (
  actor: string,
  object: string,
  at?: number,
  precision: "second" | "day" = "second",
): Follow => ({
  type: "Follow",
  actor: account(actor),
  object: account(object),
  when: at === undefined ? undefined : { at, precision, of: "event" },
});

/** Somebody likes a post; its owner may not be known. */
export const like = (actor: string, post: string, owner?: string, at = now - day): Like => ({
  type: "Like",
  actor: account(actor),
  object: { network: "twitter", post, owner: owner === undefined ? undefined : account(owner) },
  when: { at, precision: "second", of: "event" },
});
