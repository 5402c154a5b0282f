/** Files in tars, plain and packed, whole, cut and harmful. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportOf } from "../../../src/imports/files/export-of.ts";
import { findInputs } from "../../../src/imports/files/find-inputs.ts";
import { makeTar } from "./make-tar.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gravitas-tar-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is found in a tar of this name: content by path, and why the rest is not read. */
async function find(name: string, bytes: Buffer) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const read: Record<string, string> = {};
  const unread: string[] = [];
  for await (const found of findInputs([path])) {
    if (found.kind === "unread") {
      unread.push(found.reason);
      continue;
    }
    expect(found).toMatchObject({ input: path, location: `${path}/${found.path}` });
    // Opened twice, as an import asks first whose it is.
    const texts = [];
    for (const _ of [1, 2]) {
      let text = "";
      try {
        for await (const chunk of await found.open()) text += String(chunk);
      } catch (error) {
        text += `!${(error as { code?: string }).code}`;
      }
      texts.push(text);
    }
    expect(texts[1]).toBe(texts[0]);
    read[found.path] = texts[0] ?? "";
  }
  return { read, unread };
}

const large = "nora follows bob\n".repeat(600_000);
const long = `${"a".repeat(90)}/${"b".repeat(90)}/actor.json`;
const entries = [
  { name: "./data/", content: "", type: "5" },
  { name: "./data/follows.csv", content: "alice" },
  { name: "data/link.csv", content: "", type: "2" },
  { name: "data/._follows.csv", content: "no" },
  { name: "data/photo.jpg", content: "no" },
  { name: "outbox.json", content: large },
  { name: "likes.json", content: "bob", prefix: "deep/down" },
  { name: "././@LongLink", content: `${long}\0`, type: "L" },
  { name: "a", content: "carol" },
  { name: "pax", content: `${long.length + 10} path=${long}x\n`, type: "x" },
  { name: "a", content: "dave" },
];
const all = {
  "data/follows.csv": "alice",
  "outbox.json": large,
  "deep/down/likes.json": "bob",
  [long]: "carol",
  [`${long}x`]: "dave",
};

describe("tars", () => {
  it.each([
    ["archive.tar", makeTar(entries)],
    ["archive.tar.gz", gzipSync(makeTar(entries))],
    ["export.tgz", gzipSync(makeTar(entries).subarray(0, -1024))],
  ])(
    "%s: every file, large ones and long names too; links and folders are passed over",
    async (name, bytes) => {
      expect(await find(name, bytes)).toEqual({ read: all, unread: ["not read: media"] });
    },
  );

  it("a name that leads outside is named and left", async () => {
    const bytes = makeTar([
      { name: "../../etc/x.csv", content: "no" },
      { name: "a.csv", content: "alice" },
    ]);
    expect(await find("a.tar", bytes)).toEqual({
      read: { "a.csv": "alice" },
      unread: ["not read: its name points outside the tar"],
    });
  });

  it.each([
    ["a.tar", (bytes: Buffer) => bytes],
    ["a.tgz", (bytes: Buffer) => gzipSync(bytes)],
  ])("%s cut short gives what stands before the cut", async (name, pack) => {
    const whole = makeTar([
      { name: "a.csv", content: "alice" },
      { name: "b.csv", content: "bob".repeat(400) },
    ]);
    const { read, unread } = await find(name, pack(whole.subarray(0, 3 * 512 + 300)));
    expect(read).toEqual({ "a.csv": "alice", "b.csv": `${"bob".repeat(100)}!BROKEN_ARCHIVE` });
    expect(unread).toEqual([expect.stringContaining("cut short or damaged")]);
  });

  it("parts of one export share it, whatever they are packed with", () => {
    expect(exportOf("/d/takeout-20240101T000000Z-001.tgz")).toBe("/d/takeout-20240101T000000Z.tgz");
    expect(exportOf("/d/archive-20200301.tar.gz")).toBe("/d/archive-20200301.tar.gz");
  });
});
