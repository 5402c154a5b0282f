/** Ada Berg's LinkedIn export, file by file, in the shapes of 2015 to 2026. */
import { describe, expect, it } from "vitest";
import { importers } from "../../../src/networks/index.ts";
import { linkedinTime } from "../../../src/networks/linkedin/linkedin-time.ts";
import { activities, fileOf, nobody, read, skips } from "../reading.ts";
import { fixtures } from "./fixtures.ts";

const ada = { network: "linkedin", handle: "ada-berg" } as const;
const bob = { network: "linkedin", handle: "bob-lind", name: "Bob Lind" };
const bobByName = { network: "linkedin", name: "Bob Lind" };
const text = (name: string): string => fixtures[name] ?? expect.fail(`no fixture ${name}`);
const importerOf = (name: string, content = text(name)) =>
  importers.find((one) => one.recognise(fileOf(content, name))) ?? expect.fail(`nobody takes ${name}`);
const acts = (name: string, content = text(name)) =>
  activities(importerOf(name, content), content, { subject: ada });
const day = (year: number, month: number, date: number) => ({
  at: Date.UTC(year, month - 1, date),
  precision: "day",
  of: "event",
});
const second = (...parts: [number, number, number, number, number, number?]) => {
  const [year, month, ...rest] = parts;
  return { at: Date.UTC(year, month - 1, ...rest), precision: "second", of: "event" };
};
const post = (id: string) => ({ network: "linkedin", post: id });

describe("LinkedIn: recognised", () => {
  it.each([
    ["Connections.csv", "linkedin-connections"],
    ["connections-2020.csv", "linkedin-connections"],
    ["connections-resaved.csv", "linkedin-connections"],
    ["Kontakte.csv", "linkedin-connections"],
    ["Relations.csv", "linkedin-connections"],
    ["Contactos.csv", "linkedin-connections"],
    ["Collegamenti.csv", "linkedin-connections"],
    ["Reactions_17529409.csv", "linkedin-reactions"],
    ["Comments_17529409.csv", "linkedin-comments"],
    ["Shares.csv", "linkedin-shares"],
    ["InstantReposts_17529409.csv", "linkedin-reposts"],
    ["Invitations.csv", "linkedin-invitations"],
    ["Endorsement_Received_Info.csv", "linkedin-endorsements-received"],
    ["Endorsement_Given_Info.csv", "linkedin-endorsements-given"],
    ["Recommendations_Received.csv", "linkedin-recommendations"],
    ["Recommendations_Given.csv", "linkedin-recommendations"],
    ["Company Follows.csv", "linkedin-company-follows"],
    ["Member_Follows_17529409.csv", "linkedin-member-follows"],
    ["Profile.csv", "linkedin-profile"],
    ["Registration.csv", "linkedin-registration"],
    ["Votes_17529409.csv", "linkedin-unused"],
    ["messages.csv", "linkedin-unused"],
    ["ImportedContacts.csv", "linkedin-unused"],
    ["LearningCoachMessages.csv", "linkedin-unused"],
  ])("%s by %s", (name, id) => expect(importerOf(name).id).toBe(id));

  // Every other file of a complete export of 2026, and of one of 2018, by its first line.
  it.each([
    ["Ad_Targeting.csv", "Member Age,Buyer Groups,Company Names,Company Names,Company Follower of"],
    ["Ads Clicked.csv", "Ad clicked Date,Ad Title/Id"],
    ["Causes You Care About.csv", "Supported Cause"],
    ["Education.csv", "School Name,Start Date,End Date,Notes,Degree Name,Activities"],
    ["Email Addresses.csv", "Email Address,Confirmed,Primary,Updated On"],
    ["Events.csv", "Event Name,Event Time,Status,External Url"],
    ["Hashtag_Follows.csv", "HashTag,CreatedTime,LastModifiedTime,State"],
    ["Honors.csv", "Title,Description,Issued On"],
    ["Inferences_about_you.csv", "Category,Type of inference,Description,Inference"],
    ["Job Applicant Saved Screening Question Responses.csv", "Question,Answer"],
    [
      "Jobs/Job Applications.csv",
      "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers",
    ],
    [
      "Jobs/Job Seeker Preferences.csv",
      "Locations,Industries,Company Employee Count,Preferred Job Types,Job Titles",
    ],
    ["Jobs/Saved Jobs.csv", "Saved Date,Job Url,Job Title,Company Name"],
    ["LAN Ads Engagement.csv", "Action,Date,Ad Title/Id,Page/App"],
    ["Languages.csv", "Name,Proficiency"],
    ["Learning.csv", "Content Title,Content Description,Content Type,Notes taken on videos (if taken),"],
    ["Logins.csv", "Login Date,IP Address,User Agent,Login Type"],
    [
      "messages.csv",
      '"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER","ATTACHMENTS","IS MESSAGE DRAFT"',
    ],
    ["Messages-2018.csv", "From,To,Date,Subject,Content,Direction,Folder"],
    ["PhoneNumbers.csv", "Extension,Number,Type"],
    ["Positions.csv", "Company Name,Title,Description,Location,Started On,Finished On"],
    ["Private_identity_asset.csv", "Private Identity Asset Name,Private Identity Asset Raw Text"],
    ["Profile Summary.csv", "Profile Summary"],
    ["Projects.csv", "Title,Description,Url,Started On,Finished On"],
    ["Publications.csv", "Name,Published On,Description,Publisher,Url"],
    [
      "Receipts_v2.csv",
      "First Name,Last Name,Billing Country,Postal Code,Transaction Made At,Payment Method Type,Invoice Number,Description,Tax Amount",
    ],
    ["Rich_Media.csv", "Date/Time,Media Description,Media Link"],
    ["SavedJobAlerts.csv", "ALERT_PARAMETERS,QUERY_CONTEXT,SAVED_SEARCH_ID"],
    ["Saved_Items_1.csv", "savedItem,CreatedTime"],
    ["SearchQueries.csv", "Time,Search Query"],
    ["Security Challenges.csv", "Challenge Date,IP Address,User Agent,Country,Challenge Type"],
    ["Services Marketplace/Providers.csv", "Creation Time,Marketplace Type,ProFinder Service Category"],
    ["Skills.csv", "Name"],
    [
      "Verifications/Verifications.csv",
      "First name,Middle name,Last name,Verification type,Organization name,Email address",
    ],
    ["Volunteering.csv", "Company Name,Role,Cause,Started On,Finished On,Description"],
    ["Whatsapp Phone Numbers.csv", "Number,Extension,Is_WhatsApp_Number"],
  ])("%s is left alone", (name, header) => {
    expect(importerOf(name, `${header}\r\n`).id).toBe("linkedin-unused");
  });

  it("an article is left alone, another page of HTML is nobody's", () => {
    const html = (address: string) =>
      `<html><head><title>T</title></head><body><h1><a href="${address}">T</a></h1></body></html>`;
    const article = html("https://www.linkedin.com/pulse/t-1");
    expect(importerOf("Articles/t.html", article).id).toBe("linkedin-unused");
    expect(importers.find((one) => one.recognise(fileOf(html("https://example.org/"))))).toBeUndefined();
  });

  it("columns that anybody may use are LinkedIn's only where a link says so", () => {
    for (const header of ["Date,Type,Link", "Date,Link", "Date,Link,Message"]) {
      const foreign = `${header}\n2024-01-01 10:00:00,a,https://example.org/7\n`;
      expect(importers.find((one) => one.recognise(fileOf(foreign)))?.network).not.toBe("linkedin");
    }
  });

  it("a file of another person's table with a name column is not", () => {
    expect(importers.find((one) => one.recognise(fileOf("Name\nAda\n", "people.csv")))?.id).not.toBe(
      "linkedin-unused",
    );
    expect(importers.find((one) => one.recognise(fileOf("Name\nAda\n", "Skills.csv")))?.id).toBe(
      "linkedin-unused",
    );
  });
});

describe("LinkedIn: whose it is", () => {
  it("the invitations name ada, as inviter and as invitee", async () => {
    const account = { ...ada, name: "Ada Berg" };
    for (const content of [text("Invitations.csv"), text("Invitations.csv").replace(/^Dan.*\n/m, "")])
      expect(await importerOf("Invitations.csv").subject?.(fileOf(content))).toEqual({ account });
    expect(await acts("Invitations.csv")).toEqual(Array(2).fill({ type: "NotKept", what: "invitations" }));
  });

  it("without them --as is asked for", async () => {
    const [name, content] = ["Connections.csv", text("Connections.csv")];
    await expect(read(importerOf(name), content)).rejects.toMatchObject({ code: "SUBJECT_UNKNOWN" });
    expect(await importerOf("Profile.csv").subject?.(fileOf(text("Profile.csv")))).toBeNull();
  });

  it("the profile says what there is, not what it says; nothing private is kept", async () => {
    const account = { ...ada, name: "Ada Berg" };
    const has = { hasBio: true, hasLocation: true, hasUrl: true };
    expect(await acts("Profile.csv")).toEqual([{ type: "Profile", account, ...has }]);
    expect(await acts("Registration.csv")).toEqual([
      { type: "Profile", account: ada, createdAt: Date.UTC(2006, 10, 15, 13, 18) },
    ]);
    for (const name of Object.keys(fixtures))
      expect(JSON.stringify(await acts(name))).not.toMatch(
        /example\.org|Hidden|192\.0|secret|private words|Acme".*Engineer/,
      );
  });
});

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

describe("LinkedIn: times", () => {
  it.each([
    ["01 Jan 2024", day(2024, 1, 1)],
    ["18-Jun-24", day(2024, 6, 18)],
    ["2021-06-16 11:04:59", second(2021, 6, 16, 11, 4, 59)],
    ["Wed Jun 16 06:56:05 UTC 2021", second(2021, 6, 16, 6, 56, 5)],
    ["2024/02/24 14:03:38 UTC", second(2024, 2, 24, 14, 3, 38)],
    ["2024/02/24", day(2024, 2, 24)],
    ["6/14/24, 5:57 AM", second(2024, 6, 14, 5, 57)],
    ["6/14/24, 12:07 AM", second(2024, 6, 14, 0, 7)],
    ["6/14/24, 12:07\u202fPM", second(2024, 6, 14, 12, 7)],
    ["1/14/2020 12:13", second(2020, 1, 14, 12, 13)],
    ["14/01/2020 12:13", second(2020, 1, 14, 12, 13)],
    ["Jun 16, 2021", day(2021, 6, 16)],
    ["", undefined],
    ["0", undefined],
    ["31 Feb 2024", null],
    ["Followed", null],
    ["2026", null],
    ["6/14/24, 25:00", null],
  ])("%s", (cell, when) => expect(linkedinTime(cell)).toEqual(when));
});

describe("LinkedIn: damaged rows", () => {
  it("a bad date and a link to nothing cost their rows, each with its line", async () => {
    const content = `Date,Type,Link
yesterday,LIKE,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A1
2024-06-16 11:04:59,LIKE,https://www.linkedin.com/help
2024-06-16 11:04:59,LIKE
2024-06-16 11:04:59,LIKE,https://www.linkedin.com/pulse/on-graphs-ada?trk=x
2024-06-16 11:04:59,LIKE,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A2`;
    const importer = importerOf("Reactions.csv", content);
    expect(await skips(importer, content, { subject: ada })).toEqual([
      '2: "date" is "yesterday", which is no time',
      '3: "Link" names no post',
    ]);
    const when = second(2024, 6, 16, 11, 4, 59);
    expect(await activities(importer, content, { subject: ada })).toEqual([
      { type: "NotKept", what: "reactions to what is gone" },
      { type: "Like", actor: ada, object: post("pulse/on-graphs-ada"), when },
      { type: "Like", actor: ada, object: post("urn:li:activity:2"), when },
    ]);
  });

  it("a column that LinkedIn adds is reported, and the rest read", async () => {
    const content = text("connections-2020.csv")
      .replace("Position", "Position,Mood")
      .replace("Engineer", "Engineer,good");
    const items = await read(importerOf("connections-2020.csv", content), content, { subject: ada });
    expect(items[0]).toEqual({ unknownField: "mood" });
    expect(items).toHaveLength(3);
  });
});
