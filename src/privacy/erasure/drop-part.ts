/** Deletes a portion of one kind of thing that belongs to the erased; called until nothing is left, in the order of `parts`. */
import { z } from "zod";
import { defineQuery, integer } from "../../graph/query.ts";

export const dropPart = defineQuery({
  url: import.meta.url,
  mode: "write",
  params: z.object({ id: z.string(), limit: integer() }),
  row: z.object({ dropped: z.number() }),
  forms: {
    ACTS_ON_POSTS: {
      __FIND__: "MATCH (x)-[:POSTED]->(p)<-[r]-() WHERE NOT type(r) = 'POSTED'",
      __WHAT__: "DISTINCT r",
      __DROP__: "DELETE r",
    },
    COUNTS_OF_POSTS: {
      __FIND__: "MATCH (x)-[:POSTED]->()-[:STATED]->(m:Metric)",
      __WHAT__: "DISTINCT m",
      __DROP__: "DETACH DELETE m",
    },
    POSTS: { __FIND__: "MATCH (x)-[:POSTED]->(p)", __WHAT__: "DISTINCT p", __DROP__: "DETACH DELETE p" },
    COUNTS: {
      __FIND__: "MATCH (x)-[:STATED]->(m:Metric)",
      __WHAT__: "DISTINCT m",
      __DROP__: "DETACH DELETE m",
    },
    DECISIONS: {
      __FIND__: "MATCH (x)-[:LABELLED|CONTESTED]->(n)",
      __WHAT__: "DISTINCT n",
      __DROP__: "DETACH DELETE n",
    },
    ALIASES: {
      __FIND__: "MATCH (x)-[:KNOWN_AS]->(n) WHERE COUNT { (n)<-[:KNOWN_AS]-() } = 1",
      __WHAT__: "DISTINCT n",
      __DROP__: "DETACH DELETE n",
    },
    MEMBERS_OF_GROUPS: {
      __FIND__: "MATCH (x)<-[:CAME_TO]-(g:SpamGroup)<-[r:IN_GROUP]-() WHERE g.target = x.key",
      __WHAT__: "DISTINCT r",
      __DROP__: "DELETE r",
    },
    GROUPS: {
      __FIND__: "MATCH (x)<-[:CAME_TO]-(g:SpamGroup) WHERE g.target = x.key",
      __WHAT__: "DISTINCT g",
      __DROP__: "DETACH DELETE g",
    },
    POINTS: {
      __FIND__: "MATCH (p:ScorePoint) WHERE p.of = coalesce(x.key, 'user/' + x.slug) AND p.at >= 0",
      __WHAT__: "DISTINCT p",
      __DROP__: "DETACH DELETE p",
    },
    REPORTS: {
      __FIND__:
        "MATCH (:Source {subject: x.key})-[:IMPORTED]->(:Import)-[:READ]->(f:ImportFile) WHERE f.subject = x.key",
      __WHAT__: "DISTINCT f",
      __DROP__: "DETACH DELETE f",
    },
    EDGES: {
      __FIND__: "MATCH (x)-[r]-() WHERE NOT type(r) = 'ERASES'",
      __WHAT__: "DISTINCT r",
      __DROP__: "DELETE r",
    },
  },
});
