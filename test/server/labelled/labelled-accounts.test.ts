/** Tables as other people have them: X's column names, spreadsheet dates, words for labels; and what cannot be understood. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readLabelledAccounts } from "../../../src/server/labelled/labelled-accounts.ts";
import { readLabelledFollows } from "../../../src/server/labelled/labelled-follows.ts";

const folder = mkdtempSync(join(tmpdir(), "gravitas-labelled-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const file = (...lines: readonly string[]): string => {
  const path = join(folder, `${files++}.csv`);
  writeFileSync(path, lines.join("\n"));
  return path;
};
const accounts = (...lines: readonly string[]) => readLabelledAccounts(file(...lines), "twitter");

describe("a labelled table", () => {
  it("is read under X's own column names", async () => {
    const { labels, lines, clock, notes } = await accounts(
      "id_str,screen_name,friends_count,followers_count,statuses_count,favourites_count,listed_count,created_at,verified,description,lang,bot",
      '12,alice,200,"1,300",800,40,4,Sun Mar 21 12:53:22 +0000 2010,False,"Sews, and says so",en,human',
      "13,shill,500,1,0,0,0,13/03/2012 22:21,,,en,1",
    );
    expect([...labels]).toEqual([
      ["twitter:12", false],
      ["twitter:13", true],
    ]);
    expect(lines).toEqual([
      "network,native_id,handle,created_at,followers,following,posts,listed,likes_given,verified,protected,curated,default_image,has_bio,has_location,has_url",
      "twitter,12,alice,2010-03-21T12:53:22.000Z,1300,200,800,4,40,false,,,,true,,",
      "twitter,13,shill,2012-03-13T22:21:00.000Z,1,500,0,0,0,,,,,,,",
    ]);
    // Collected no sooner than its newest account was created.
    expect(clock).toBe(Date.UTC(2012, 2, 13, 22, 21));
    expect(notes).toContain("columns not used: lang");
  });

  it("reads days with slashes as the whole column writes them", async () => {
    const { lines } = await accounts("id,created_at,label", "1,3/4/2012,1", "2,3/13/2012 22:21,0");
    // The thirteenth can be no month, so the first row is of March, too.
    expect(lines.slice(1).map((line) => line.split(",")[3])).toEqual([
      "2012-03-04T00:00:00.000Z",
      "2012-03-13T22:21:00.000Z",
    ]);
  });

  it("gives each row an account of its own, whatever became of its id", async () => {
    const { labels, lines, notes } = await accounts(
      "id,followers,label",
      "8.41E+17,5,spam",
      "8.41E+17,6,genuine",
      "7,7,genuine",
      "7,8,spam",
      "9,many,maybe",
      "10,nan,genuine",
    );
    expect([...labels.keys()]).toEqual(["row-1", "row-2", "7", "row-4", "10"].map((id) => `twitter:${id}`));
    expect(lines[5]).toBe("twitter,9,,,,,,,,,,,,,,");
    expect(notes).toEqual([
      "columns read: native_id from id",
      "cells of followers not understood: 1",
      "cells of label not understood: 1",
      "rows that repeat an account, taken for accounts of their own: 1",
      "rows without a label: 1",
      expect.stringMatching(/^ages are as of \d{4}-\d\d-\d\d$/),
    ]);
  });

  it("takes an empty flag for no where the flag is only ever set, and ages as of the collection", async () => {
    const { lines } = await accounts(
      "id,default_profile_image,CreatedAt,CollectedAt,label",
      "1,1,2010-01-01 00:00:00,2010-01-11 00:00:00,1.0",
      "2,,2010-02-01 00:00:00,2010-03-01 00:00:00,0.0",
    );
    // Ten days old when collected, so ten days old on 1 March, too.
    expect(lines.slice(1)).toEqual([
      "twitter,1,,2010-02-19T00:00:00.000Z,,,,,,,,,true,,,",
      "twitter,2,,2010-02-01T00:00:00.000Z,,,,,,,,,false,,,",
    ]);
  });

  it("is refused without labels of both kinds", async () => {
    await expect(accounts("id,followers", "1,2")).rejects.toMatchObject({ code: "BAD_OPTION" });
    await expect(accounts("id,label", "1,spam", "2,spam")).rejects.toThrow(/both spam and genuine/);
  });
});

describe("follows beside it", () => {
  const known = { ids: new Set(["12", "13"]), idOf: new Map([["alice", "12"]]) };

  it("may name accounts by handle, and relations of which some are follows", async () => {
    const path = file(
      "source_id,relation,target_id",
      "@Alice,following,13",
      "13,followers,alice",
      "13,likes,12",
    );
    expect(await readLabelledFollows(path, known)).toEqual({
      lines: ["source,target,since", "12,13,", "12,13,"],
      newest: 0,
      notes: ["relations that are no follows: 1"],
    });
  });

  it("keep their times, and tell the newest", async () => {
    const path = file("follower,followed,timestamp", "12,13,2012-03-14", "13,12,1331683200");
    const { lines, newest } = await readLabelledFollows(path, known);
    expect(lines).toEqual(["source,target,since", "12,13,2012-03-14", "13,12,2012-03-14T00:00:00.000Z"]);
    expect(newest).toBe(Date.UTC(2012, 2, 14));
  });

  it("in our own words or without a header are imported as they are", async () => {
    const own = { ids: new Set<string>(), idOf: new Map<string, string>() };
    for (const path of [file("source,target", "1,2"), file("1 2", "2 3")])
      expect((await readLabelledFollows(path, own)).lines).toBeNull();
  });
});
