/** A process of its own that uses the managed Neo4j of GRAVITAS_HOME until it is killed; prints the address when ready. */
import { readConfig } from "../../../src/server/config.ts";
import { silent } from "../../../src/server/console.ts";
import { acquireNeo4j } from "../../../src/server/neo4j/managed.ts";

const { uri } = await acquireNeo4j(readConfig(process.env), silent);
process.stdout.write(`${uri}\n`);
setInterval(() => {}, 60_000);
