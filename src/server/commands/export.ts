/** `gravitas export`: the leaderboard, or the followers of an account with how real each looks, as CSV. */
import { GravitasError } from "../../errors.ts";
import type { Graph } from "../../graph/driver.ts";
import { followerRows } from "../../graph/tables/follower-rows.ts";
import { leaderboardRows } from "../../graph/tables/leaderboard-rows.ts";
import { currentRun } from "../../runs/current-run.ts";
import { slotOf } from "../../runs/open-run.ts";
import type { Command, CommandInput } from "../command.ts";
import { type Cell, csvLine } from "../csv.ts";
import { networkOption } from "../network-option.ts";
import { scoredArgument } from "../scored-argument.ts";
import { withGraph } from "../with-graph.ts";
import { writeOut } from "../write-out.ts";

const usage =
  "export <leaderboard | followers <network:@handle | network:id>> [--network twitter] [--limit 10000] [--json]";
const LIMIT = 10_000;

export const exportTable: Command = {
  usage,
  help: `Writes a table to the standard output, as CSV that spreadsheets show and never run, or as JSON lines.

  leaderboard          ranked accounts, the highest score first; no spam, nobody frozen for long
  followers <account>  everybody who follows it, with quality and score by the current run: an audit of the audience

  --network twitter    only accounts of this network (leaderboard)
  --limit 10000        at most so many rows (leaderboard)
With --json each row is one JSON object on a line of its own.`,
  options: { network: { type: "string" }, limit: { type: "string" } },
  run(input) {
    const [what, ...rest] = input.rest;
    const isWhole =
      (what === "leaderboard" && rest.length === 0) || (what === "followers" && rest.length === 1);
    if (!isWhole) {
      throw new GravitasError("BAD_OPTION", "Say what to export: leaderboard, or followers of an account.", {
        hint: `Usage: gravitas ${usage}`,
      });
    }
    const asked = what === "leaderboard" ? leaderboardOptions(input) : null;
    return withGraph(input, async ({ graph }) => {
      const rows = asked === null ? followers(graph, rest) : leaderboard(graph, asked);
      let isFirst = true;
      for await (const row of rows) {
        const line = input.values.json ? `${JSON.stringify(row)}\n` : csvLine(Object.values(row));
        const head = isFirst && !input.values.json ? csvLine(Object.keys(row)) : "";
        isFirst = false;
        await writeOut(head + line);
      }
      return 0;
    });
  },
};

type Row = Readonly<Record<string, Cell>>;

function leaderboardOptions({ values }: CommandInput) {
  const network = networkOption("--network", values.network) ?? null;
  const limit = Number(values.limit ?? LIMIT);
  if (Number.isInteger(limit) && limit > 0) return { network, limit };
  throw new GravitasError("BAD_OPTION", `--limit: "${values.limit}" is not a number of rows.`, {
    hint: `Usage: gravitas ${usage}`,
  });
}

async function* leaderboard(graph: Graph, asked: ReturnType<typeof leaderboardOptions>): AsyncGenerator<Row> {
  const [current] = await currentRun(graph, {});
  if (current === undefined) return;
  const { number: run } = current.run;
  let rank = 0;
  for await (const row of leaderboardRows.stream(graph, { run, ...asked }, { slot: slotOf(run) })) {
    yield { rank: ++rank, ...row };
  }
}

async function* followers(graph: Graph, who: readonly string[]): AsyncGenerator<Row> {
  const thing = await scoredArgument(graph, who, usage);
  if ("slug" in thing) {
    throw new GravitasError("BAD_OPTION", `${who[0]} is a person: followers are those of an account.`, {
      hint: "Write it as network:@handle or network:id.",
    });
  }
  const run = (await currentRun(graph, {}))[0]?.run.number ?? 0;
  for await (const { since, ...row } of followerRows.stream(
    graph,
    { key: thing.key, run },
    { slot: slotOf(run) },
  )) {
    yield { ...row, since: since === null || since === 0 ? null : new Date(since).toISOString() };
  }
}
