/** Finding files in folders, zips and gz, whole, broken and harmful. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportOf } from "../../../src/imports/files/export-of.ts";
import { findInputs } from "../../../src/imports/files/find-inputs.ts";
import type { Found } from "../../../src/imports/files/found.ts";
import { makeZip } from "./make-zip.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gravitas-find-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function find(...paths: string[]): Promise<Found[]> {
  const found: Found[] = [];
  for await (const one of findInputs(paths)) found.push(one);
  return found;
}

/** The content of a found file; an error at the end comes after what could be read. */
async function contentOf(found: Found): Promise<{ text: string; error: unknown }> {
  const chunks: Buffer[] = [];
  try {
    if (found.kind === "file") for await (const chunk of await found.open()) chunks.push(chunk as Buffer);
    return { text: Buffer.concat(chunks).toString(), error: null };
  } catch (error) {
    return { text: Buffer.concat(chunks).toString(), error };
  }
}

const files = (found: Found[]): string[] =>
  found.filter(({ kind }) => kind === "file").map(({ path }) => path);
const unread = (found: Found[]): string[] =>
  found.flatMap((one) => (one.kind === "unread" ? [`${one.path}: ${one.reason}`] : []));

describe("finding files", () => {
  it("a folder: nested files, a zip and a gz in it; leftovers are passed over, media counted", async () => {
    put("a/follows.csv", "alice");
    put("b.csv.gz", gzipSync("bob"));
    put("c.zip", makeZip([{ name: "data/carol.js", content: "carol" }]));
    put("__MACOSX/._x.csv", "no");
    put(".DS_Store", "no");
    put("a/photo.JPG", "no");
    put("a/film.mp4", "no");
    const found = await find(folder);
    expect(files(found)).toEqual(["b.csv.gz", "data/carol.js", "a/follows.csv"]);
    expect(await Promise.all(found.slice(0, 3).map(contentOf))).toEqual([
      { text: "bob", error: null },
      { text: "carol", error: null },
      { text: "alice", error: null },
    ]);
    expect(found.at(-1)).toMatchObject({ kind: "unread", code: null, reason: "not read: media", count: 2 });
    // The zip is an archive of its own, the rest belongs to the folder.
    expect(found.slice(0, 3).map(({ archive }) => archive)).toEqual([folder, join(folder, "c.zip"), folder]);
  });

  it("files given singly share their folder, and can be opened again", async () => {
    const found = await find(put("follower.js", "alice"), put("account.js", "\uFEFFbob"));
    expect(found.map(({ archive }) => archive)).toEqual([folder, folder]);
    expect(found[1]).toMatchObject({ text: "bob", size: 6 });
    const [first] = found;
    if (first === undefined) return expect.fail();
    expect(await contentOf(first)).toEqual(await contentOf(first));
  });

  it("parts of one export share it, dates and people's zips do not", () => {
    expect(exportOf("/d/takeout-20240101T000000Z-001.zip")).toBe(
      exportOf("/d/takeout-20240101T000000Z-002.zip"),
    );
    expect(exportOf("/d/export (1).zip")).toBe(exportOf("/d/export (2).zip"));
    expect(exportOf("/d/data_part_1.zip")).toBe(exportOf("/d/data_part_12.zip"));
    expect(exportOf("/d/twitter-2026-11-01.zip")).not.toBe(exportOf("/d/twitter-2026-11-02.zip"));
    expect(exportOf("/d/alice.zip")).toBe("/d/alice.zip");
  });

  it("a gz inside a zip is unpacked", async () => {
    const found = await find(put("a.zip", makeZip([{ name: "f.csv.gz", content: gzipSync("bob") }])));
    expect(found.map(({ kind, path }) => [kind, path])).toEqual([["file", "f.csv.gz"]]);
    expect((await contentOf(found[0] as Found)).text).toBe("bob");
  });

  it("a zip inside a zip is an export of its own; one inside that is named", async () => {
    const innermost = makeZip([{ name: "x.csv", content: "x" }]);
    const ofAlice = makeZip([
      { name: "data/follows.csv", content: "alice" },
      { name: "more.zip", content: innermost },
      { name: "photo.jpg", content: "" },
    ]);
    const ofBob = [1, 2].map((part) => makeZip([{ name: `${part}.csv`, content: `bob ${part}` }]));
    const path = put(
      "both.zip",
      makeZip([
        { name: "alice.zip", content: ofAlice },
        { name: "bob-001.zip", content: ofBob[0] ?? "" },
        { name: "bob-002.zip", content: ofBob[1] ?? "" },
        { name: "broken.zip", content: ofAlice.subarray(0, 40) },
        { name: "none.zip", content: "no zip at all" },
      ]),
    );
    const found = await find(path);
    expect(found.map(({ kind, archive, path: name }) => [kind, archive.slice(path.length), name])).toEqual([
      ["file", "/alice.zip", "data/follows.csv"],
      ["unread", "/alice.zip", "more.zip"],
      ["unread", "/alice.zip", `${path}/alice.zip`],
      ["file", "/bob.zip", "1.csv"],
      ["file", "/bob.zip", "2.csv"],
      ["unread", "", "broken.zip"],
      ["file", "", "none.zip"],
    ]);
    const files = found.filter(({ kind }) => kind === "file");
    for (const file of files) expect(file).toMatchObject({ input: path });
    // Opened one after the other, more than once, in any order.
    const texts = await Promise.all([...files, ...files].map(async (file) => (await contentOf(file)).text));
    expect(texts.slice(0, 3)).toEqual(["alice", "bob 1", "bob 2"]);
    expect(texts.slice(4)).toEqual(texts.slice(0, 4));
    expect(unread(found)).toContain(
      "more.zip: not read: a zip inside an archive; unpack it and import it by itself",
    );
  });

  it("a spreadsheet's own format is named, though it is a zip", async () => {
    const sheet = makeZip([{ name: "xl/workbook.xml", content: "<workbook/>" }]);
    const reason =
      "not read: the own format of a spreadsheet program; save the sheet as CSV (UTF-8) and import that";
    expect(unread(await find(put("Connections.xlsx", sheet)))).toEqual([`Connections.xlsx: ${reason}`]);
    const zip = put("a.zip", makeZip([{ name: "Connections.XLSX", content: sheet }]));
    expect(unread(await find(zip))).toEqual([`Connections.XLSX: ${reason}`]);
  });

  it("a path that is not there stops before anything is read", async () => {
    await expect(find(put("a.csv", "x"), join(folder, "nowhere.csv"))).rejects.toMatchObject({
      code: "NO_SUCH_INPUT",
    });
  });

  it("an empty file is told, also in a gz", async () => {
    const found = await find(put("empty.csv", ""), put("empty.gz", gzipSync("")));
    expect(unread(found)).toEqual([
      "empty.csv: not read: the file is empty",
      "empty.gz: not read: the file is empty",
    ]);
  });

  it("links out of the folder are not followed, a link in a circle ends", async () => {
    put("in/a.csv", "alice");
    put("secret.csv", "secret");
    symlinkSync(join(folder, "secret.csv"), join(folder, "in/out.csv"));
    symlinkSync(join(folder, "in"), join(folder, "in/again"));
    const found = await find(join(folder, "in"));
    expect(files(found)).toEqual(["a.csv"]);
    expect(unread(found)).toEqual(["out.csv: not read: a link that leads out of the folder"]);
  });
});

describe("harmful zips", () => {
  it.each([
    ["a path upwards", { name: "../../etc/passwd", content: "x" }, "its name points outside the zip"],
    ["an absolute path", { name: "/etc/passwd", content: "x" }, "its name points outside the zip"],
    ["a drive", { name: "C:\\passwd", content: "x" }, "its name points outside the zip"],
    ["a link", { name: "link", content: "/etc/passwd", mode: 0o120777 }, "it is a link"],
    ["a password", { name: "locked.csv", content: "x", flags: 1 }, "it is encrypted"],
    [
      "a bomb",
      { name: "zeros.csv", content: Buffer.alloc(70_000_000) },
      "it unpacks to more than 200 times its size",
    ],
  ])("%s is refused, the rest is read", async (_title, entry, reason) => {
    const found = await find(put("a.zip", makeZip([entry, { name: "good.csv", content: "alice" }])));
    expect(files(found)).toEqual(["good.csv"]);
    expect(found[0]).toMatchObject({
      kind: "unread",
      code: "BROKEN_ARCHIVE",
      reason: expect.stringContaining(reason),
    });
  });

  it("a bomb that lies on its size fails while it is read", async () => {
    const bomb = { name: "zeros.csv", content: Buffer.alloc(70_000_000), claims: 1000 };
    const [found] = await find(put("a.zip", makeZip([bomb])));
    if (found === undefined) return expect.fail();
    const { text, error } = await contentOf(found);
    expect({ ...found, ...(error as object) }).toMatchObject({ code: "BROKEN_ARCHIVE" });
    expect(text.length).toBeLessThanOrEqual(1000);
  });

  it("a gz bomb stops at the limit", async () => {
    const [found] = await find(put("zeros.gz", gzipSync(Buffer.alloc(150_000_000))));
    if (found === undefined) return expect.fail();
    const { text, error } = await contentOf(found);
    expect(error).toMatchObject({ code: "BROKEN_ARCHIVE", message: expect.stringContaining("200 times") });
    expect(text.length).toBeLessThan(140_000_000);
  });
});

describe("files cut short", () => {
  const rows = (name: string): string =>
    Array.from({ length: 400 }, (_, index) => `${name},${(index * 7919) % 1009},${index}\n`).join("");

  it("a gz gives what could be read, then says that it is cut", async () => {
    const whole = gzipSync(rows("alice"));
    const [found] = await find(put("a.gz", whole.subarray(0, whole.length / 2)));
    if (found === undefined) return expect.fail();
    const { text, error } = await contentOf(found);
    expect(text.length).toBeGreaterThan(1000);
    expect(rows("alice").startsWith(text)).toBe(true);
    expect(error).toMatchObject({ code: "BROKEN_ARCHIVE", message: expect.stringContaining("cut short") });
  });

  it.each([0, 8])("a zip without its directory gives the files before the cut (flags %i)", async (flags) => {
    const whole = makeZip(
      ["alice", "bob", "carol"].map((name) => ({ name: `${name}.csv`, content: rows(name), flags })),
    );
    const found = await find(
      put("a.zip", whole.subarray(0, Math.floor(whole.length * 0.7))),
      put("good.csv", "x"),
    );
    expect(files(found)).toEqual(["alice.csv", "bob.csv", "carol.csv", "good.csv"]);
    expect(await contentOf(found[1] as Found)).toEqual({ text: rows("bob"), error: null });
    const carol = await contentOf(found[2] as Found);
    expect(carol.text.length).toBeGreaterThan(100);
    expect(rows("carol").startsWith(carol.text)).toBe(true);
    expect(carol.error).toMatchObject({ code: "BROKEN_ARCHIVE" });
    expect(found[3]).toMatchObject({
      kind: "unread",
      code: "BROKEN_ARCHIVE",
      reason: expect.stringContaining("3 of its files could still be read"),
    });
  });

  const valid = {
    zip: makeZip([
      { name: "alice.csv", content: rows("alice") },
      { name: "bob.csv", content: rows("bob"), flags: 8 },
    ]),
    gz: gzipSync(rows("alice")),
  };

  it.each(["zip", "gz"] as const)(
    "a %s cut at any byte, or with any byte changed, never crashes or hangs",
    async (kind) => {
      const whole = valid[kind];
      const reading = async (bytes: Buffer): Promise<void> => {
        for (const found of await find(put(`fuzz.${kind}`, bytes))) {
          const { text, error } = await contentOf(found);
          expect(text.length).toBeLessThanOrEqual(10 * rows("alice").length);
          if (error !== null) expect(error).toMatchObject({ code: "BROKEN_ARCHIVE" });
        }
      };
      await fc.assert(
        fc.asyncProperty(fc.nat(whole.length - 1), (length) => reading(whole.subarray(0, length))),
        { numRuns: 60 },
      );
      await fc.assert(
        fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
          const damaged = Buffer.from(whole);
          damaged[at] = byte;
          return reading(damaged);
        }),
        { numRuns: 60 },
      );
    },
  );
});
