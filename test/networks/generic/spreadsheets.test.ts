/** Tables that went through a spreadsheet: what it rewrote is refused with the reason, never read as something else. */
import { describe, expect, it } from "vitest";
import { followsCsv } from "../../../src/networks/generic/follows-csv.ts";
import { interactionsCsv } from "../../../src/networks/generic/interactions-csv.ts";
import { activities, skips, takenBy } from "../reading.ts";

const header = "network,actor,target,kind,at,post";
const act = (at: string, post = ""): string => `${header}\ntwitter,10,20,like,${at},${post}\n`;

describe("times", () => {
  it.each([["3/21/2021 12:53"], ["21.03.2021"], ["21-Mar-21"], ["44276.537"], ["44276"]])(
    "%s may be this day or that: refused",
    async (at) => {
      expect(await skips(interactionsCsv, act(at))).toEqual([`2: "at" is "${at}"`]);
      expect(await activities(interactionsCsv, act(at))).toEqual([]);
    },
  );

  it("2021-03-21 12:53 is still a time", async () => {
    const [like] = await activities(interactionsCsv, act("2021-03-21 12:53"));
    expect(like).toMatchObject({ when: { at: Date.UTC(2021, 2, 21, 12, 53), precision: "second" } });
  });
});

describe("ids", () => {
  it.each([["1.37362E+18"], ["1,37362E+18"], ["9E+15"]])("%s is a rounded id: refused", async (id) => {
    const reason = `is "${id}": a spreadsheet has rounded the id; take the table as it was before`;
    const follows = `network;source;target\ntwitter;${id};20\n`;
    expect(await skips(followsCsv, follows)).toEqual([`2: "source" ${reason}`]);
    const likes = `${header.replaceAll(",", ";")}\ntwitter;10;20;like;;${id}\n`;
    expect(await skips(interactionsCsv, likes)).toEqual([`2: "post" ${reason}`]);
  });
});

describe("separators", () => {
  const alice = { type: "Follow", actor: { network: "twitter", nativeId: "10" } };

  it.each([[";"], ["\t"], ["|"], [","]])("%j, with byte order mark and Windows line ends", async (mark) => {
    const text = ["network,source,target", "twitter,10,20", ""].join("\r\n").replaceAll(",", mark);
    expect(takenBy(`\ufeff${text}`)).toBe("follows-csv");
    expect(await activities(followsCsv, `\ufeff${text}`)).toMatchObject([alice]);
  });

  it("the line that tells Excel the separator is no header", async () => {
    const text = "sep=;\r\nnetwork;source;target\r\ntwitter;10;20\r\n";
    expect(takenBy(text)).toBe("follows-csv");
    expect(await activities(followsCsv, text)).toMatchObject([alice]);
    expect(await skips(followsCsv, text)).toEqual([]);
  });

  it("whole rows in quotation marks, as some programs save them, are refused by row", async () => {
    const text = 'network,source,target\n"twitter,10,20"\n';
    expect(await activities(followsCsv, text)).toEqual([]);
    expect(await skips(followsCsv, text)).toHaveLength(1);
  });
});
