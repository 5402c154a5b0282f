/** Ada Berg's LinkedIn export: which file is which in the shapes of 2015 to 2026, whose it is, times and damaged rows. */
import { describe, expect, it } from "vitest";
import { importers } from "../../../src/networks/index.ts";
import { linkedinTime } from "../../../src/networks/linkedin/linkedin-time.ts";
import { activities, fileOf, read, skips } from "../reading.ts";
import { acts, ada, day, importerOf, post, second, text } from "./export.ts";
import { fixtures } from "./fixtures.ts";

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
