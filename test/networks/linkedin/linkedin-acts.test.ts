/** What Ada Berg's LinkedIn export says: connections and follows, what she did, who vouches for whom. */
import { describe, expect, it } from "vitest";
import { importers } from "../../../src/networks/index.ts";
import { fileOf, nobody, read, skips } from "../reading.ts";
import { acts, ada, bob, bobByName, day, importerOf, post, second, text } from "./export.ts";

describe("LinkedIn: connections and follows", () => {
  it("ada and bob are connected: each follows the other, since a day", async () => {
    const cara = { network: "linkedin", handle: "jürgen-c", name: "Cara, Dr. Moreau" };
    const both = (one: object, other: object, when: object) => [
      { type: "Follow", actor: one, object: other, when },
      { type: "Follow", actor: other, object: one, when },
    ];
    expect(await acts("Connections.csv")).toEqual([
      ...both(ada, bob, day(2024, 1, 1)),
      ...both(ada, cara, day(2024, 2, 14)),
      { type: "NotKept", what: "hidden connections" },
    ]);
    expect(await acts("connections-2020.csv")).toEqual(both(ada, bobByName, day(2020, 1, 1)));
    expect(await acts("connections-resaved.csv")).toEqual(both(ada, bob, day(2024, 6, 18)));
  });

  it.each([
    ["Kontakte.csv", day(2022, 4, 3)],
    ["Relations.csv", day(2023, 8, 12)],
    ["Contactos.csv", day(2023, 1, 1)],
    ["Collegamenti.csv", day(2023, 7, 2)],
  ])("%s with a translated header says the same", async (name, when) => {
    expect(await acts(name)).toEqual([
      { type: "Follow", actor: ada, object: bob, when },
      { type: "Follow", actor: bob, object: ada, when },
    ]);
    const items = await read(importerOf(name), text(name), { subject: ada });
    expect(items.filter((item) => "unknownField" in item)).toEqual([]);
  });

  it("a table of people in another language is no list of connections without the day of connecting", () => {
    const people =
      "Vorname,Nachname,URL,Verbunden seit\nBob,Lind,https://www.linkedin.com/in/bob-lind,2022\n";
    expect(importers.find((one) => one.recognise(fileOf(people, "Kontakte.csv")))).toBeUndefined();
  });

  it("companies are pages; a follow that ended is taken back", async () => {
    const acme = { network: "linkedin", name: "Acme" };
    expect(await acts("Company Follows.csv")).toEqual([
      { type: "Follow", actor: ada, object: acme, when: second(2021, 6, 16, 6, 56, 5) },
      { type: "Profile", account: acme, kind: "page" },
    ]);
    const follows = (name: string) => ({ type: "Follow", actor: ada, object: { network: "linkedin", name } });
    expect(await acts("Member_Follows_17529409.csv")).toEqual([
      { ...follows("Gus Hall"), when: second(2023, 4, 1, 10, 0) },
      { type: "Undo", actor: ada, object: follows("Ida Jonsson"), when: second(2023, 4, 2, 10, 0) },
    ]);
  });
});

describe("LinkedIn: what ada did", () => {
  it("reactions to posts and to a comment", async () => {
    const likes = [
      ["urn:li:activity:7001", second(2024, 6, 16, 11, 4, 59)],
      ["urn:li:comment:(activity:7001,7002)", second(2024, 6, 16, 11, 5, 0)],
      ["urn:li:ugcPost:7003", second(2024, 6, 16, 11, 6, 0)],
    ] as const;
    expect(await acts("Reactions_17529409.csv")).toEqual(
      likes.map(([id, when]) => ({ type: "Like", actor: ada, object: post(id), when })),
    );
  });

  it('comments whose quotes have backslashes, over several lines and with a backslash before the last "', async () => {
    const reply = { type: "Create", actor: ada };
    const when = (hour: number) => second(2024, 6, 17, hour, 0);
    expect(await acts("Comments_17529409.csv")).toEqual([
      { ...reply, inReplyTo: post("urn:li:activity:7001"), when: when(10) },
      { ...reply, inReplyTo: post("urn:li:ugcPost:7003"), when: when(11) },
      {
        ...reply,
        object: post("urn:li:comment:(activity:7001,7009)"),
        inReplyTo: post("urn:li:comment:(activity:7001,7002)"),
        when: when(12),
      },
      { ...reply, inReplyTo: post("urn:li:activity:7004"), when: when(13) },
    ]);
  });

  it("the first quotation mark may stand far behind the beginning of the file", async () => {
    const row = (message: string, n: number) =>
      `2024-06-17 10:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A${n},${message}`;
    const plain = Array.from({ length: 1_500 }, (_, index) => row("plain words", index));
    const content = [
      "Date,Link,Message",
      ...plain,
      row('"Late \\"quotes\\",\nand a line"', 9001),
      row("end", 9002),
    ].join("\n");
    expect(content.length).toBeGreaterThan(64 * 1024);
    const found = await acts("Comments_17529409.csv", content);
    expect(found.slice(-2)).toMatchObject([
      { inReplyTo: post("urn:li:activity:9001") },
      { inReplyTo: post("urn:li:activity:9002") },
    ]);
    expect(found).toHaveLength(1_502);
  });

  it("comments with doubled quotes are read as well", async () => {
    const doubled = text("Comments_17529409.csv")
      .replaceAll('\\"', '""')
      .replace('backslash ""', 'backslash"');
    expect(await acts("Comments_17529409.csv", doubled)).toEqual(await acts("Comments_17529409.csv"));
  });

  it("a post with its hashtags, a share without words, a share with words for connections only", async () => {
    const shared = { actor: ada };
    expect(await acts("Shares.csv")).toEqual([
      {
        ...shared,
        type: "Create",
        object: post("urn:li:share:7100"),
        when: second(2024, 6, 18, 9, 0),
        hashtags: ["GraphScience", "graphs"],
      },
      { ...shared, type: "Announce", object: post("urn:li:activity:7001"), when: second(2024, 6, 18, 10, 0) },
      {
        ...shared,
        type: "Create",
        object: post("urn:li:share:7102"),
        quote: post("urn:li:activity:7000000000000000005"),
        when: second(2024, 6, 18, 11, 0),
        isPrivate: true,
      },
    ]);
    expect(await acts("InstantReposts_17529409.csv")).toEqual([
      { type: "Announce", actor: ada, object: post("urn:li:share:7200"), when: second(2024, 6, 19, 9, 0) },
    ]);
  });
});

describe("LinkedIn: who vouches for whom", () => {
  it("bob endorses ada for graph databases; a pending endorsement does not count", async () => {
    const when = second(2024, 2, 24, 14, 3, 38);
    expect(await acts("Endorsement_Received_Info.csv")).toEqual([
      { type: "Endorse", actor: bob, object: ada, topic: "Graph Databases", when },
      { type: "NotKept", what: "endorsements not accepted" },
    ]);
    expect(await acts("Endorsement_Given_Info.csv")).toEqual([
      { type: "Endorse", actor: ada, object: bob, topic: "C++", when: second(2024, 2, 26, 14, 3, 38) },
    ]);
  });

  it("recommendations are told by the file's name alone", async () => {
    const eve = { network: "linkedin", name: "Eve Fox" };
    const readAs = async (name: string, content = text(name)) => {
      const items = [];
      for await (const item of importerOf(name).read(fileOf(content, `export/${name}`), {
        ...nobody,
        subject: ada,
      }))
        items.push(JSON.parse(JSON.stringify(item)));
      return items;
    };
    expect(await readAs("Recommendations_Received.csv")).toEqual([
      {
        activity: { type: "Endorse", actor: bobByName, object: ada, when: second(2025, 6, 1, 12, 0) },
        place: 2,
      },
    ]);
    expect(await readAs("Recommendations_Given.csv")).toEqual([
      {
        activity: {
          type: "Endorse",
          actor: ada,
          object: eve,
          when: second(2024, 12, 5, 9, 0),
          isPrivate: true,
        },
        place: 2,
      },
    ]);
    const renamed = text("Recommendations_Given.csv");
    expect(await skips(importerOf("Recommendations_Given.csv"), renamed, { subject: ada })).toHaveLength(1);
  });
});
