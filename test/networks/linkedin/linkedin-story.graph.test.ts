/** Ada's LinkedIn export and Bob's: what he says that he did is what hers says that she received, or cannot know. */
import { expect, it } from "vitest";
import type { Graph } from "../../../src/graph/driver.ts";
import { importPaths } from "../../../src/imports/import-paths.ts";
import { cypher, emptyGraph } from "../../harness.ts";
import { exportOf } from "../export-of.ts";
import { fixtures } from "./fixtures.ts";

const link = "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7100";
const bobs = {
  "Invitations.csv": `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Bob Lind,Ada Berg,"12/30/23, 5:57 AM",,OUTGOING,https://www.linkedin.com/in/bob-lind,https://www.linkedin.com/in/ada-berg
`,
  "Connections.csv": `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Berg,https://www.linkedin.com/in/ada-berg,,,,01 Jan 2024
`,
  "Reactions.csv": `Date,Type,Link
2024-06-18 12:00:00,PRAISE,${link}
`,
  "Comments_99.csv": `Date,Link,Message
2024-06-18 12:05:00,${link},"So \\"true\\""
`,
  "Endorsement_Given_Info.csv": `Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status
2024/02/24 14:03:38 UTC,Graph Databases,Ada,Berg,www.linkedin.com/in/ada-berg,ACCEPTED
`,
};
const names = [
  "Invitations.csv",
  "Connections.csv",
  "Shares.csv",
  "Endorsement_Received_Info.csv",
  "Profile.csv",
  "Registration.csv",
  "messages.csv",
];
const adas = Object.fromEntries(names.map((name) => [name, fixtures[name] ?? ""]));
const [ada, bob] = ["linkedin:@ada-berg", "linkedin:@bob-lind"];

const story = async (graph: Graph) => ({
  follows: await cypher(
    graph,
    `MATCH (a)-[f:FOLLOWS]->(b) WHERE a.key = $bob OR b.key = $bob
     RETURN a.key AS who, b.key AS whom, f.since AS since, f.precision AS precision ORDER BY who`,
    { bob },
  ),
  acts: await cypher(
    graph,
    `MATCH (a:Account)-[r:LIKE|REPLY|ENDORSE]->(b:Account)
     RETURN type(r) AS act, a.key AS who, b.key AS whom, r.at AS at ORDER BY act`,
  ),
  ada: await cypher(
    graph,
    "MATCH (a {key: $ada}) RETURN a.name AS name, a.hasBio AS hasBio, a.createdAt AS createdAt",
    { ada },
  ),
});

it("bob and ada are connected, he likes and answers her post and vouches for her, told by both or by him alone", async () => {
  const graph = await emptyGraph();
  // A post for her connections only is left out unless she says otherwise.
  expect(await importPaths(graph, exportOf("/ada", adas))).toMatchObject({ skipped: 1, unread: [] });
  expect(await importPaths(graph, exportOf("/bob", bobs))).toMatchObject({ skipped: 0, unread: [] });

  const since = Date.UTC(2024, 0, 1);
  const expected = {
    follows: [
      { who: ada, whom: bob, since, precision: "day" },
      { who: bob, whom: ada, since, precision: "day" },
    ],
    acts: [
      { act: "ENDORSE", who: bob, whom: ada, at: Date.UTC(2024, 1, 24, 14, 3, 38) },
      { act: "LIKE", who: bob, whom: ada, at: Date.UTC(2024, 5, 18, 12) },
      { act: "REPLY", who: bob, whom: ada, at: Date.UTC(2024, 5, 18, 12, 5) },
    ],
    ada: [{ name: "Ada Berg", hasBio: true, createdAt: Date.UTC(2006, 10, 15, 13, 18) }],
  };
  expect(await story(graph)).toEqual(expected);
  const other = await emptyGraph();
  await importPaths(other, exportOf("/bob", bobs));
  await importPaths(other, exportOf("/ada", adas));
  await importPaths(other, exportOf("/bob", bobs));
  expect(await story(other)).toEqual(expected);
}, 60_000);
