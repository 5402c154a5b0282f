/** `gravitas sources`: where data come from, until when each speaks, and which are silent for longer than expected. */
import { DAY_MS } from "../../durations.ts";
import { listSources, type Source } from "../../imports/list-sources.ts";
import { counted } from "../../wording.ts";
import type { Command } from "../command.ts";
import { withGraph } from "../with-graph.ts";

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

export const sources: Command = {
  usage: "sources [--json]",
  help: `A source is what one kind of file says about one account, or about a network. Its clock is the time of its export, else of its
newest event, else of its import. One that is silent for longer than expected is frozen: what it measured keeps its
strength as of its clock. gravitas import --source <id> reads one again.`,
  options: {},
  run: (input) =>
    withGraph(input, async ({ graph }) => {
      const now = Date.now();
      const found = await listSources(graph, now);
      if (input.values.json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
      else if (found.length === 0)
        input.console.say("There are no sources yet: gravitas import <path> adds them.");
      else for (const source of found) for (const line of linesOf(source, now)) input.console.say(line);
      return 0;
    }),
};

/** What each sort of clock is the time of. */
const clocks = { export: "its export", event: "its newest event", import: "its import" } as const;

function linesOf(source: Source, now: number): string[] {
  const { id, network, subject, handle, covers, clock, clockOf, status } = source;
  const who = handle === null ? subject : `@${handle} (${subject})`;
  const whose = subject === null ? (covers ? `all of ${network}` : network) : who;
  const expected = counted(Math.round((source.expectedIntervalMs ?? 30 * DAY_MS) / DAY_MS), "day");
  const silent = counted(Math.floor((now - (clock ?? source.lastImportAt)) / DAY_MS), "day");
  const speaks =
    clock === null || clockOf === null ? "nothing dated" : `as of ${day(clock)} (${clocks[clockOf]})`;
  const state = status === "CURRENT" ? "current" : `frozen: silent for ${silent}`;
  return [
    `${id}  ${whose}, ${speaks}, ${state}, expected every ${expected}`,
    `    imported ${counted(source.imports, "time")}, last on ${day(source.lastImportAt)}, from ${source.paths.join(", ") || "an unknown place"}`,
  ];
}
