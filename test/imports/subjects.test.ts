/** Whose files are whose: Alice's and Bob's archives in one call, in folders, zips and parts of zips, and with `--as`. */
import { describe, expect, it } from "vitest";
import type { RecognisedFile } from "../../src/imports/recognise.ts";
import { findSubjects } from "../../src/imports/subjects.ts";
import type { AccountRef } from "../../src/networks/activity.ts";
import type { Importer } from "../../src/networks/importer.ts";
import type { NetworkId } from "../../src/words.ts";
import { fileOf } from "./scripted.ts";

const alice: AccountRef = { network: "twitter", nativeId: "1", handle: "alice" };
const bob: AccountRef = { network: "twitter", nativeId: "2", handle: "bob" };

const importer = (network: NetworkId | null, rest: Partial<Importer> = {}): Importer => ({
  id: `${network}-file`,
  title: `${network} file`,
  network,
  archive: `${network}`,
  needsSubject: true,
  recognise: () => true,
  async *read() {},
  ...rest,
});
/** A file at an absolute place; `who` says whose its archive is, made at `exportedAt`. */
function file(location: string, archive: string, who?: AccountRef, exportedAt?: number): RecognisedFile {
  return {
    file: { ...fileOf(location.split("/").at(-1) ?? "", "x"), location, archive },
    importer: importer(
      "twitter",
      who ? { id: "who", subject: async () => ({ account: who, exportedAt }) } : {},
    ),
  };
}
const owners = async (files: RecognisedFile[], as: AccountRef[] = []) =>
  Object.fromEntries(
    (await findSubjects(files, as)).files.map(({ file, subject }) => [
      file.location,
      subject?.handle ?? subject?.nativeId,
    ]),
  );

describe("whose archive it is", () => {
  it("parts of one export share the subject that one of them names", async () => {
    expect(
      await owners([
        file("/d/takeout-001.zip/Takeout/posts.json", "/d/takeout.zip"),
        file("/d/takeout-002.zip/Takeout/profile.json", "/d/takeout.zip", alice),
      ]),
    ).toEqual({
      "/d/takeout-001.zip/Takeout/posts.json": "alice",
      "/d/takeout-002.zip/Takeout/profile.json": "alice",
    });
  });

  it("two people's zips of one name do not mix; a third part belongs to nobody", async () => {
    const found = await findSubjects(
      [
        file("/d/twitter (1).zip/account.js", "/d/twitter.zip", alice),
        file("/d/twitter (1).zip/tweets.js", "/d/twitter.zip"),
        file("/d/twitter (2).zip/account.js", "/d/twitter.zip", bob),
        file("/d/twitter (2).zip/tweets.js", "/d/twitter.zip"),
        file("/d/twitter (3).zip/tweets.js", "/d/twitter.zip"),
      ],
      [],
    );
    expect(found.files.map(({ subject }) => subject?.handle)).toEqual(["alice", "alice", "bob", "bob"]);
    expect(found.unread).toMatchObject([
      { code: "SUBJECT_UNKNOWN", reason: expect.stringContaining("several people") },
    ]);
  });

  it("two people's unpacked archives in one folder do not mix", async () => {
    expect(
      await owners([
        file("/d/alice/data/account.js", "/d", alice),
        file("/d/alice/data/tweets.js", "/d"),
        file("/d/bob/data/account.js", "/d", bob),
        file("/d/bob/data/deep/tweets.js", "/d"),
      ]),
    ).toMatchObject({ "/d/alice/data/tweets.js": "alice", "/d/bob/data/deep/tweets.js": "bob" });
  });

  it("alice's archives of 2012 and 2026 in one folder keep their own export times", async () => {
    const { files } = await findSubjects(
      [
        file("/d/2012/manifest.js", "/d", alice, 2012),
        file("/d/2012/data/account.js", "/d", { network: "twitter", nativeId: "1" }),
        file("/d/2012/data/tweets.js", "/d"),
        file("/d/2026/manifest.js", "/d", alice, 2026),
        file("/d/2026/data/account.js", "/d", alice),
        file("/d/2026/data/tweets.js", "/d"),
      ],
      [],
    );
    expect(files.map(({ exportedAt }) => exportedAt)).toEqual([2012, 2012, 2012, 2026, 2026, 2026]);
  });

  it("--as names one account for each network, and only files that do not say", async () => {
    const nora: AccountRef = { network: "linkedin", handle: "nora-lind" };
    const shares = { file: fileOf("Shares.csv", "x"), importer: importer("linkedin") };
    const edges = { file: fileOf("edges.csv", "x"), importer: importer(null, { needsSubject: false }) };
    const { files } = await findSubjects(
      [file("/d/account.js", "/d", alice), file("/e/tweets.js", "/e"), shares, edges],
      [bob, nora],
    );
    expect(files.map(({ subject }) => subject?.handle)).toEqual(["alice", "bob", "nora-lind", undefined]);
  });

  it("the only --as is whose a file of no network is, unless nothing of it is kept", async () => {
    const edges = { file: fileOf("edges.csv", "x"), importer: importer(null) };
    const unused = {
      file: fileOf("ads.json", "x"),
      importer: importer(null, { keepsNothing: true, needsSubject: false }),
    };
    const { files } = await findSubjects([edges, unused], [alice]);
    expect(files.map(({ subject }) => subject)).toEqual([alice, null]);
  });

  it("a file nobody names an owner for says how to", async () => {
    const { unread } = await findSubjects(
      [{ file: fileOf("Shares.csv", "x"), importer: importer("linkedin") }],
      [alice],
    );
    expect(unread).toMatchObject([
      {
        code: "SUBJECT_UNKNOWN",
        reason: "not read: linkedin file does not say whose it is",
        hint: "Say it with --as, for example --as linkedin:@nora_l.",
      },
    ]);
  });
});
