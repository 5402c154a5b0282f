/** The examples in the documentation are read by the importers they document. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { activitystreams } from "../../src/networks/activitystreams/activitystreams.ts";
import { accountsCsv } from "../../src/networks/generic/accounts-csv.ts";
import { networkIds } from "../../src/words.ts";
import { activities, read, skips, takenBy } from "./reading.ts";

const text = readFileSync(new URL("../../docs/networks/generic.md", import.meta.url), "utf8");
const block = (start: string): string => {
  const from = text.indexOf(start);
  return text.slice(from, text.indexOf("```", from));
};

describe("docs/networks/generic.md", () => {
  it("the activities, one a line, are all read: each type once", async () => {
    const lines = block('{"type":"Follow"');
    expect(takenBy(lines)).toBe("activitystreams");
    expect(await skips(activitystreams, lines)).toEqual([]);
    expect((await activities(activitystreams, lines)).map(({ type }) => type)).toEqual([
      "Follow",
      "Like",
      "Announce",
      "Create",
      "Create",
      "Add",
      "Endorse",
      "Undo",
      "Undo",
      "Undo",
      "Block",
      "NotKept",
      "Profile",
      "Profile",
      "Metric",
      "Own",
    ]);
  });

  it("the accounts table is read, with no column unknown", async () => {
    const table = block("network,native_id,handle");
    expect(takenBy(table)).toBe("accounts-csv");
    expect(await read(accountsCsv, table)).toMatchObject([
      { activity: { type: "Profile", curated: true } },
      { activity: { type: "Metric", counts: { likesReceived: 1870.5 }, windowDays: 90 } },
    ]);
  });

  it("names every network id", () => {
    for (const id of networkIds) expect(text).toMatch(new RegExp(`[\`\\s]${id}[\`\\s]`));
  });
});
