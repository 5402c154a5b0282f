/**
 * Small LinkedIn exports of Ada Berg (`/in/ada-berg`), made after the shapes of 2015 to 2026. Everybody in them is invented.
 */
const feed = "https://www.linkedin.com/feed/update/";

export const fixtures: Record<string, string> = {
  "Connections.csv": `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. ""Why?"" is told elsewhere."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Bob,Lind,https://www.linkedin.com/in/Bob-Lind,bob@example.org,Acme,Engineer,01 Jan 2024
"Cara, Dr.",Moreau,https://www.linkedin.com/in/j%C3%BCrgen-c,,"Widgets, Inc.",,14 Feb 2024
,,,,,,03 Mar 2024
`,
  "connections-2020.csv": `First Name,Last Name,Email Address,Company,Position,Connected On
Bob,Lind,,Acme,Engineer,1 Jan 2020
`,
  "connections-resaved.csv":
    'Notes:;;;;;;\r\n"When exporting your connection data, …";;;;;;\r\n;;;;;;\r\nFirst Name;Last Name;Email Address;Company;Position;Connected On;URL\r\n;;;;;;\r\nBob;Lind;;Acme;Engineer;18-Jun-24;https://www.linkedin.com/in/bob-lind\r\n',
  "Kontakte.csv": `Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am
Bob,Lind,https://www.linkedin.com/in/bob-lind,bob@example.org,Acme,Entwickler,03 Apr 2022
`,
  "Relations.csv": `Notes :
"Certaines adresses e-mail peuvent manquer, car…"

Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion
Bob,Lind,https://www.linkedin.com/in/bob-lind,,Acme,,12 août 2023
`,
  "Contactos.csv": `Nombre,Apellido,URL,Correo electrónico,Empresa,Cargo,Conectado el
Bob,Lind,https://www.linkedin.com/in/bob-lind,,Acme,,1 ene. 2023
`,
  "Collegamenti.csv": `Nome,Cognome,URL,Indirizzo email,Azienda,Posizione,Data di collegamento
Bob,Lind,https://www.linkedin.com/in/bob-lind,,Acme,,2 luglio 2023
`,
  "Reactions_17529409.csv": `Date,Type,Link
2024-06-16 11:04:59,LIKE,${feed}urn%3Ali%3Aactivity%3A7001
2024-06-16 11:05:00,PRAISE,${feed}urn:li:activity:7001?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A7001%2C7002%29
2024-06-16 11:06:00,EMPATHY,${feed}urn%3Ali%3AugcPost%3A7003
`,
  "Comments_17529409.csv": `Date,Link,Message
2024-06-17 10:00:00,${feed}urn%3Ali%3Aactivity%3A7001,"She said \\"well done\\", twice.

And \\"again\\""
2024-06-17 11:00:00,${feed}urn%3Ali%3AugcPost%3A7003,short
2024-06-17 12:00:00,${feed}urn%3Ali%3Aactivity%3A7001?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A7001%2C7002%29&replyUrn=urn%3Ali%3Acomment%3A%28activity%3A7001%2C7009%29,"Ends with a backslash \\"
2024-06-17 13:00:00,${feed}urn%3Ali%3Aactivity%3A7004,"Last \\"one\\"."
`,
  "Shares.csv": `Date,ShareLink,ShareCommentary,SharedURL,MediaUrl,Visibility
2024-06-18 09:00:00,${feed}urn%3Ali%3Ashare%3A7100,"Look: ""quoted""
""
""Second line with #GraphScience and #graphs, not mail@x#y",,,MEMBER_NETWORK
2024-06-18 10:00:00,${feed}urn%3Ali%3Ashare%3A7101,,${feed}urn%3Ali%3Aactivity%3A7001,,MEMBER_NETWORK
2024-06-18 11:00:00,${feed}urn%3Ali%3Ashare%3A7102,I agree,https://www.linkedin.com/posts/bob-lind_news-activity-7000000000000000005-aBcD,,CONNECTIONS
`,
  "InstantReposts_17529409.csv": `Date,Link
2024-06-19 09:00:00,${feed}urn%3Ali%3Ashare%3A7200
`,
  "Invitations.csv": `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Dan Ek,Ada Berg,"6/14/24, 5:57 AM",private words,INCOMING,https://www.linkedin.com/in/dan-ek,https://www.linkedin.com/in/ada-berg
Ada Berg,Eve Fox,"6/15/24, 5:57 AM",,OUTGOING,https://www.linkedin.com/in/ada-berg,https://www.linkedin.com/in/eve-fox
`,
  "Endorsement_Received_Info.csv": `Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status
2024/02/24 14:03:38 UTC,Graph Databases,Bob,Lind,www.linkedin.com/in/bob-lind,ACCEPTED
2024/02/25 14:03:38 UTC,Juggling,Dan,Ek,www.linkedin.com/in/dan-ek,PENDING
`,
  "Endorsement_Given_Info.csv": `Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status
2024/02/26 14:03:38 UTC,C++,Bob,Lind,www.linkedin.com/in/bob-lind,ACCEPTED
`,
  "Recommendations_Received.csv": `First Name,Last Name,Company,Job Title,Text,Creation Date,Status
Bob,Lind,Acme,Engineer,"Ada is ""great"".","06/01/25, 12:00 PM",VISIBLE
`,
  "Recommendations_Given.csv": `First Name,Last Name,Company,Job Title,Text,Creation Date,Status
Eve,Fox,Fox Ltd,Owner,"Eve ships.","12/05/24, 09:00 AM",HIDDEN
`,
  "Company Follows.csv": `Organization,Followed On
Acme,Wed Jun 16 06:56:05 UTC 2021
`,
  "Member_Follows_17529409.csv": `Date,Status,FullName
2023-04-01 10:00:00,Active,Gus Hall
2023-04-02 10:00:00,Inactive,Ida Jonsson
`,
  "Profile.csv": `First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
Ada,Berg,,1 Hidden Street,Jan 2,Engineer,"Two
lines",Software,12345,"Berlin, Germany",,[COMPANY:https://example.org],
`,
  "Registration.csv": `Registered At,Registration Ip,Subscription Types
"11/15/06, 1:18 PM",192.0.2.7,
`,
  "Votes_17529409.csv": `Date,Link,OptionText
2024-06-20 09:00:00,${feed}urn%3Ali%3AugcPost%3A7300,Yes
`,
  "messages.csv": `"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER"
"c1","","Bob Lind","https://www.linkedin.com/in/bob-lind","Ada Berg","https://www.linkedin.com/in/ada-berg","2026-09-30 09:01:02 UTC","","secret","INBOX"
`,
  "ImportedContacts.csv": `FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt
Kim,Lane,,,kim@example.org,+15550100,"6/14/24, 5:57 AM"
`,
  "LearningCoachMessages.csv": "No conversations found\n",
  "api-connections.json": JSON.stringify(
    {
      _total: 3,
      values: [
        { id: "kR0lnX1ll8", firstName: "Bob", lastName: "Lind", headline: "Engineer" },
        { id: "private", firstName: "private", lastName: "private", headline: "Hidden" },
        { firstName: "Cara", lastName: "M.", headline: "" },
      ],
    },
    null,
    2,
  ),
  "api-companies.json": JSON.stringify(
    { _total: 1, values: [{ id: 552563, name: "Acme", universalName: "Acme-Inc", numFollowers: 20 }] },
    null,
    2,
  ),
  "api-updates.json": JSON.stringify(
    {
      _total: 4,
      values: [
        {
          updateType: "SHAR",
          updateKey: "UNIU-1-2",
          timestamp: 1321280958000,
          likes: { _total: 1, values: [{ person: { id: "cara1", firstName: "Cara", lastName: "Moreau" } }] },
          updateComments: {
            _total: 1,
            values: [{ id: "55", timestamp: 1321280959000, comment: "text", person: { id: "dan1" } }],
          },
          updateContent: {
            person: { id: "bob1", currentShare: { id: "s1", visibility: { code: "anyone" } } },
          },
        },
        {
          updateType: "VIRL",
          updateKey: "UNIU-3-4",
          timestamp: 1321280960000,
          updateContent: {
            person: { id: "eve1" },
            updateAction: {
              action: { code: "LIKE" },
              originalUpdate: {
                updateKey: "UNIU-1-2",
                updateType: "SHAR",
                updateContent: { person: { id: "bob1" } },
              },
            },
          },
        },
        {
          updateType: "CONN",
          updateKey: "CONN-5",
          timestamp: 1321280961000,
          updateContent: { person: { id: "bob1", connections: { values: [{ id: "dan1" }] } } },
        },
        {
          updateType: "PREC",
          updateKey: "PREC-6",
          timestamp: 1321280962000,
          updateContent: {
            person: { id: "bob1", recommendationsReceived: { values: [{ recommender: { id: "eve1" } }] } },
          },
        },
        { updateType: "JGRP", updateKey: "JGRP-7", updateContent: { person: { id: "bob1" } } },
      ],
    },
    null,
    2,
  ),
  "api-group-posts.json": JSON.stringify(
    {
      _total: 2,
      values: [
        {
          id: "g-7-S-70",
          creationTimestamp: 1326384086000,
          creator: { firstName: "Bob", lastName: "L." },
          likes: { _total: 1, values: [{ person: { id: "eve1" } }] },
        },
        {
          id: "g-7-S-70-71",
          creationTimestamp: 1326384087000,
          creator: { firstName: "Eve", lastName: "F." },
          text: "text",
        },
      ],
    },
    null,
    2,
  ),
  "api-profile.json": JSON.stringify(
    {
      id: "kR0lnX1ll8",
      firstName: "Bob",
      lastName: "Lind",
      headline: "Engineer",
      numConnections: 212,
      numConnectionsCapped: false,
      publicProfileUrl: "https://www.linkedin.com/in/Bob-Lind",
      primaryTwitterAccount: { providerAccountId: "48003", providerAccountName: "Bob_L" },
      twitterAccounts: {
        _total: 2,
        values: [
          { providerAccountId: "48003", providerAccountName: "Bob_L" },
          { providerAccountName: "nobody_knows" },
        ],
      },
    },
    null,
    2,
  ),
  "api-statistics.json": '{ "_total": 2, "values": [189, 50803] }',
  "api-connections.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<connections total="2" count="2" start="0">
  <person>
    <id>kR0lnX1ll8</id>
    <first-name>Bob</first-name>
    <last-name>Lind</last-name>
    <headline>Engineer &amp; more</headline>
  </person>
  <person><id>private</id><first-name>private</first-name><last-name>private</last-name></person>
</connections>`,
  "api-updates.xml": `<?xml version="1.0" encoding="UTF-8"?>
<updates total="1">
  <update>
    <timestamp>1321280958000</timestamp>
    <update-key>UNIU-1-2</update-key>
    <update-type>SHAR</update-type>
    <update-content><person><id>bob1</id></person></update-content>
    <update-comments total="1">
      <update-comment><id>55</id><timestamp>1321280959000</timestamp><person><id>dan1</id></person></update-comment>
    </update-comments>
    <likes total="1"><like><person><id>eve1</id></person></like></likes>
  </update>
</updates>`,
};
