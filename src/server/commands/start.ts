/** `gravitas start`: from an empty folder to a served, scored graph, and back down again on Ctrl-C. */
import { randomBytes } from "node:crypto";
import { type Graph, interactive } from "../../graph/driver.ts";
import { graphOverview } from "../../graph/graph-overview.ts";
import type { Command } from "../command.ts";
import type { Console } from "../console.ts";
import { claimServing } from "../neo4j/home.ts";
import { openLog } from "../open-log.ts";
import { retentionOption } from "../retention-option.ts";
import { everyOption, scheduleRuns } from "../schedule.ts";
import { scoreGraph } from "../score-graph.ts";
import { seedGraph } from "../seeding/seed-graph.ts";
import { suppressionBookOf } from "../suppression-file.ts";
import { version } from "../version.ts";
import { type OpenGraph, withGraph } from "../with-graph.ts";

/** How long after the last run the next is planned, unless told. */
const EVERY = "24h";

export const start: Command = {
  usage: "start [--empty] [--every 24h|off] [--retention 400]",
  help: `Starts Neo4j (or uses NEO4J_URI), loads the seed world into an empty graph, scores it, and serves GraphQL and GraphiQL
on http://HOST:PORT. Ctrl-C stops everything.

  --empty          leave an empty graph empty
  --every 24h      score again this long after the last run: minutes, hours or days (90m, 24h, 7d), or off
  --retention 400  days for which interactions are held (default: GRAVITAS_RETENTION_DAYS); older ones are dropped after each planned run`,
  options: { empty: { type: "boolean" }, every: { type: "string" }, retention: { type: "string" } },
  async run(input) {
    const { config, console } = input;
    const everyMs = everyOption(String(input.values.every ?? EVERY));
    const retention = retentionOption(input);
    const prepare = (graph: Graph) => fillAndScore(graph, console, input.values.empty === true);
    console.say(`Gravitas ${version}`);
    const claim = claimServing(config.home);
    try {
      // Loaded while Neo4j starts: GraphQL's packages take a second.
      const loading = Promise.all([import("../../api/server.ts"), import("../../api/listen.ts")]);
      const serve = async ({ graph, stopped }: OpenGraph): Promise<void> => {
        const prepared = prepare(graph);
        prepared.catch(() => undefined);
        if ((await Promise.race([prepared, stopped])) !== undefined) return;
        const [{ createApi }, { listen }] = await loading;
        const adminToken = randomBytes(24).toString("base64url");
        const log = openLog(config);
        const schedule = await scheduleRuns(graph, everyMs, log, retention);
        const api = createApi({
          graph: interactive(graph),
          adminToken,
          book: suppressionBookOf(config.home),
          log,
          policy: config.policy,
          nextRunAt: schedule.nextRunAt,
        });
        const server = await listen(api, { host: config.host, port: config.port });
        const url = `http://${config.host === "127.0.0.1" ? "localhost" : config.host}:${server.port}`;
        console.status("API", `${url}/graphql   GraphiQL with ${api.operations} ready queries`);
        console.status(
          "Admin",
          `Authorization: Bearer ${adminToken}   for mutations, until this process ends`,
        );
        console.status("Next", "npx gravitas import ~/Downloads/twitter-2026-11-01.zip");
        console.say("Ctrl-C stops everything.");
        await stopped;
        schedule.stop();
        await server.close();
      };
      await withGraph(input, serve, { endsItself: true });
    } finally {
      claim.release();
    }
    return 0;
  },
};

/** Seeds and scores a graph that needs it, and says what is there. */
async function fillAndScore(graph: Graph, console: Console, staysEmpty: boolean): Promise<void> {
  const [before] = await graphOverview(graph, {});
  const needsSeeds = before?.accounts === 0 ? !staysEmpty : before?.seeding;
  if (needsSeeds) await seedGraph(graph, console, Date.now());
  const [after] = await graphOverview(graph, {});
  if (after === undefined || after.accounts === 0) {
    console.status("Graph", "empty");
  } else if (after.run === null) {
    await scoreGraph(graph, console);
  } else {
    const published = new Date(after.publishedAt ?? 0).toISOString();
    console.status(`Run ${after.run}`, `model ${after.model} · published ${published}`);
  }
}
