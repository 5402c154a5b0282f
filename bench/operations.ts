/**
 * Every ready operation on the seed world over HTTP: its cost, the Cypher queries it takes, p50 and p95. `npx tsx bench/operations.ts
 * [rounds]`. Then score and contributions of 100 accounts in one query.
 */
import { rmSync } from "node:fs";
import { pino } from "pino";
import { listen } from "../src/api/listen.ts";
import { readOperations } from "../src/api/operations.ts";
import { createApi } from "../src/api/server.ts";
import { migrate } from "../src/graph/migrate.ts";
import { scoreRun } from "../src/runs/score-run.ts";
import { silent } from "../src/server/console.ts";
import { seedGraph } from "../src/server/seeding/seed-graph.ts";
import { firstEvent } from "../test/api/events.ts";
import { median, newHome, post, quantile } from "./measure.ts";
import { openHome } from "./run/made-graph.ts";

const [rounds = "50"] = process.argv.slice(2);
/** Calls that are not counted: a cold server plans and compiles. */
const WARM = 60;

const HUNDRED =
  "{ accounts(where: { ranked: true }, orderBy: { field: SCORE, direction: DESC }, first: 100) { nodes { key score { value contributions { network kind points } } } } }";

const home = newHome();
const { graph, close } = await openHome(home);
await migrate(graph);
await seedGraph(graph, silent, Date.now());
await scoreRun(graph, { now: Date.now() });
let queries = 0;
graph.onQuery = () => void queries++;
const api = createApi({ graph, log: pino({ level: "silent" }) });
const server = await listen(api, { host: "127.0.0.1", port: 0 });
const url = `http://127.0.0.1:${server.port}/graphql`;

interface Told {
  readonly extensions?: { readonly cost?: { readonly requested: number } };
  readonly errors?: readonly { readonly message: string }[];
}

async function ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<Told> {
  if (query.includes("\nsubscription ")) {
    return firstEvent(
      { fetch: (_url: string, init: RequestInit) => fetch(url, init) } as unknown as typeof api,
      query,
      variables,
    );
  }
  return post(url, query, variables);
}

async function row(name: string, query: string, variables: Readonly<Record<string, unknown>> = {}) {
  let told: Told = {};
  for (let n = 0; n < WARM; n++) told = await ask(query, variables);
  if (told.errors !== undefined) throw new Error(`${name}: ${told.errors[0]?.message}`);
  const before = queries;
  const times: number[] = [];
  for (let n = 0; n < Number(rounds); n++) {
    const begun = performance.now();
    await ask(query, variables);
    times.push(performance.now() - begun);
  }
  const calls = ((queries - before) / Number(rounds)).toFixed(1).replace(".0", "");
  const cost = told.extensions?.cost?.requested ?? "";
  console.log(
    `| ${name} | ${cost} | ${calls} | ${median(times).toFixed(1)} | ${quantile(times, 0.95).toFixed(1)} |`,
  );
}

console.log("| operation | cost | Cypher queries | p50, ms | p95, ms |\n|---|---|---|---|---|");
for (const { name, query, variables } of readOperations()) await row(name, query, variables);
await row("100 accounts: score and contributions", HUNDRED);

await server.close();
await close();
rmSync(home, { recursive: true, force: true });
