/** One part of everything held about accounts, streamed; the graph's own words and properties. */
import { z } from "zod";
import { defineQuery } from "../../graph/query.ts";

/** A relationship with its type and both ends. */
const edge =
  "r {.*, type: type(r), from: coalesce(startNode(r).key, startNode(r).slug), to: coalesce(endNode(r).key, endNode(r).slug)}";

/** What each part is made of, in the order in which they are told. */
const forms = {
  accounts: { __FIND__: "", __PART__: "x {.*}" },
  owners: {
    __FIND__: "MATCH (x)<-[r:OWNS|NOT_OWNS]-(u:User)",
    __PART__: "u {.slug, .name, relation: type(r), claims: r.claims}",
  },
  pastHandles: {
    __FIND__: "MATCH (x)-[r:KNOWN_AS]->(h:Alias)",
    __PART__: "h {.name, from: r.from, until: r.until}",
  },
  sameOwners: { __FIND__: "MATCH (x)-[r:SAME_OWNER]-()", __PART__: edge },
  sources: { __FIND__: "MATCH (s:Source {subject: x.key})", __PART__: "s {.*}" },
  reports: {
    __FIND__:
      "MATCH (:Source {subject: x.key})-[:IMPORTED]->(i:Import)-[:READ]->(f:ImportFile) WHERE f.subject = x.key",
    __PART__: "f {.*, import: i.number}",
  },
  follows: { __FIND__: "MATCH (x)-[r:FOLLOWS|UNFOLLOWED]-()", __PART__: edge },
  interactions: {
    __FIND__: "MATCH (x)-[r:LIKE|SHARE|QUOTE|REPLY|MENTION|LIST|ENDORSE|LINK|TAKEN_BACK]-()",
    __PART__: edge,
  },
  posts: {
    __FIND__: "MATCH (x)-[:POSTED]->(p)",
    __PART__: "p {.*, counts: [(p)-[:STATED]->(m:Metric) | m {.*}]}",
  },
  counts: { __FIND__: "MATCH (x)-[:STATED]->(m:Metric)", __PART__: "m {.*}" },
  groups: {
    __FIND__: "MATCH (x)-[:IN_GROUP]->(g:SpamGroup)",
    __PART__: "g {.kind, .size, .sentence, .run}",
  },
  labels: { __FIND__: "MATCH (x)-[:LABELLED]->(l:Label)", __PART__: "l {.*}" },
  contests: {
    __FIND__: "MATCH (x)-[:CONTESTED]->(c:Contest)",
    __PART__: "c {.*, decidedBy: head([(c)-[:DECIDED_BY]->(l) | l.id])}",
  },
  scores: { __FIND__: "MATCH (p:ScorePoint) WHERE p.of = x.key AND p.at >= 0", __PART__: "p {.*}" },
};
export const personParts: readonly string[] = Object.keys(forms);

export const personPart = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({ part: z.record(z.string(), z.unknown()) }),
  forms,
});
