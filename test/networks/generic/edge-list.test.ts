/** Edge lists: alice (12) follows bob (13) and carol (14). */
import { describe, expect, it } from "vitest";
import { edgeList } from "../../../src/networks/generic/edge-list.ts";
import { activities, read, skips, takenBy } from "../reading.ts";

const network = { network: "twitter" } as const;
const alice = { network: "twitter", nativeId: "12" };
const bob = { network: "twitter", nativeId: "13" };
const carol = { network: "twitter", nativeId: "14" };

describe("edge list", () => {
  it.each([
    ["SNAP with comments and tabs", "# Directed graph\n# FromNodeId\tToNodeId\n12\t13\n12\t14\n"],
    ["spaces", "12 13\n12 14\n"],
    ["commas, no final newline", "12,13\n12,14"],
    ["semicolons and carriage returns", "12;13\r\n12;14\r\n"],
    ["pipes", "12|13\n12|14\n"],
    ["a header in any case", "Source,Target,Weight\n12,13,1\n12,14,0.5\n"],
    ["target before source", "target\tsource\n13\t12\n14\t12\n"],
    ["names of ids", "follower_id,followee_id\n12,13\n12,14\n"],
    ["SNAP's names as a header", "FromNodeId,ToNodeId\n12,13\n12,14\n"],
    ["a byte order mark", "\uFEFFsource;target\n12;13\n12;14\n"],
    ["KONECT", "% asym unweighted\n% 2 3 3\n12 13\n12 14\n"],
    [
      "Matrix Market, with the size of the matrix",
      "%%MatrixMarket matrix coordinate pattern general\n% of follows\n14 14 2\n12 13\n12 14\n",
    ],
    ["weights without header", "12 13 1\n12 14 2\n"],
  ])("alice follows bob and carol: %s", async (_title, text) => {
    expect(takenBy(text)).toBe("edge-list");
    expect(await activities(edgeList, text, network)).toEqual([
      { type: "Follow", actor: alice, object: bob },
      { type: "Follow", actor: alice, object: carol },
    ]);
  });

  it.each([
    ["SNAP", "# Undirected graph: ../../data/output/youtube.ungraph.txt\n# FromNodeId\tToNodeId\n12\t13\n"],
    ["KONECT", "% sym unweighted\n12 13\n"],
    ["Matrix Market", "%%MatrixMarket matrix coordinate pattern symmetric\n14 14 1\n12 13\n"],
    ["MUSAE, of SNAP", "id_1,id_2\n12,13\n"],
    ["Gephi", "Source,Target,Type,Id,Label,Weight\n12,13,Undirected,0,,1\n"],
  ])("an edge without direction is two follows: %s", async (_title, text) => {
    expect(takenBy(text)).toBe("edge-list");
    expect(await activities(edgeList, text, network)).toEqual([
      { type: "Follow", actor: alice, object: bob },
      { type: "Follow", actor: bob, object: alice },
    ]);
  });

  it("UTF-16, as spreadsheets save it", async () => {
    const text = Buffer.from("\uFEFFsource\ttarget\n12\t13\n", "utf16le");
    expect(await activities(edgeList, text, network)).toEqual([
      { type: "Follow", actor: alice, object: bob },
    ]);
  });

  it("the time of a follow is read", async () => {
    const [follow] = await activities(edgeList, "source,target,time\n12,13,1600000000\n", network);
    expect(follow).toMatchObject({ when: { at: 1_600_000_000_000, precision: "second", of: "event" } });
  });

  it("ids beyond 2^53 keep every digit", async () => {
    const [follow] = await activities(edgeList, "9007199254740993 18446744073709551615\n", network);
    expect(follow).toMatchObject({
      actor: { nativeId: "9007199254740993" },
      object: { nativeId: "18446744073709551615" },
    });
  });

  it("a self-follow, a broken row, invalid UTF-8 and a giant id cost their row, with its number", async () => {
    const text = Buffer.concat([
      Buffer.from("12 13\n12 15\n12 12\n13\n"),
      Buffer.from([0x31, 0xff, 0x20, 0x32, 0x0a]),
      Buffer.from(`12 ${"9".repeat(10_000_000)}\n12 ${"9".repeat(600)}\n12 14\n`),
    ]);
    expect(await skips(edgeList, text, network)).toEqual([
      "3: the account follows itself",
      '4: the row has no two ids: "13"',
      "5: the line is not valid UTF-8",
      "6: the line is longer than 1 MiB",
      '7: "target" is longer than 512 characters',
    ]);
    expect(await activities(edgeList, text, network)).toHaveLength(3);
  });

  it("duplicate rows pass, for the pipeline to count", async () => {
    expect(await read(edgeList, "12 13\n12 13\n", network)).toHaveLength(2);
  });

  it("a negative time costs its row", async () => {
    expect(await skips(edgeList, "source,target,time\n12,13,-5\n12,14,\n", network)).toEqual([
      '2: "time" is "-5"',
    ]);
  });

  it("needs --network", async () => {
    await expect(read(edgeList, "12 13\n")).rejects.toMatchObject({ code: "NETWORK_UNKNOWN" });
  });

  it("lists of acts, prose and other tables are not taken for follows", () => {
    expect(takenBy("223789 213163 1341100972 MT\n223789 213163 1341100972 RE\n")).toBeNull();
    expect(takenBy("Dear Alice,\nthank you for the photos.\n")).toBeNull();
    expect(takenBy("% bip unweighted\n12 13\n12 14\n")).toBeNull();
    expect(takenBy("%%MatrixMarket matrix array real general\n2 2\n1\n0\n0\n1\n")).toBeNull();
    expect(takenBy("source,target,colour\n12,13,red\n")).toBeNull();
    expect(takenBy("")).toBeNull();
  });
});
