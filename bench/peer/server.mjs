/**
 * The peer: @neo4j/graphql on the graph that Gravitas serves, through the same Yoga and the same driver, with the same indexes.
 * `node server.mjs <uri> <user> <password> <slot>`; prints the port it listens on.
 */
import { createServer } from "node:http";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createYoga } from "graphql-yoga";
import neo4j from "neo4j-driver";

const [uri, user, password, slot] = process.argv.slice(2);

const typeDefs = `
  extend schema @query(read: true, aggregate: false) @mutation(operations: []) @subscription(events: [])

  type Account
    @node
    @limit(default: 20, max: 100)
    @fulltext(indexes: [{ indexName: "names", queryName: "searchAccounts", fields: ["handle", "name"] }]) {
    key: String!
    network: String!
    handle: String
    name: String
    score: Float @alias(property: "score${slot}")
    ranked: Float @alias(property: "ranked${slot}")
    quality: String @alias(property: "quality${slot}")
    followers: [Account!]! @relationship(type: "FOLLOWS", direction: IN, properties: "Follows")
    following: [Account!]! @relationship(type: "FOLLOWS", direction: OUT, properties: "Follows")
  }

  type Follows @relationshipProperties {
    since: Float!
    precision: String
    band: String
  }
`;

const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
const schema = await new Neo4jGraphQL({
  typeDefs,
  driver,
  features: { excludeDeprecatedFields: { attributeFilters: true, aggregationFilters: true } },
}).getSchema();
const yoga = createYoga({
  schema,
  graphqlEndpoint: "/graphql",
  graphiql: false,
  landingPage: false,
  logging: false,
  maskedErrors: false,
  context: () => ({ executionContext: driver, sessionConfig: { database: "neo4j" } }),
});
const server = createServer(yoga);
server.listen(0, "127.0.0.1", () => console.log(`port ${server.address().port}`));
process.once("SIGTERM", () => server.close(() => driver.close().then(() => process.exit(0))));
