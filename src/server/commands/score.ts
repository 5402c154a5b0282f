/** `gravitas score`: scores the whole graph and publishes; readers see the old scores until it is done. */
import type { Command } from "../command.ts";
import { scoreGraph } from "../score-graph.ts";
import { withGraph } from "../with-graph.ts";

export const score: Command = {
  usage: "score [--json]",
  help: "Readers see the scores of the run before until the new ones are published, all at once. A run that is killed changes nothing.",
  options: {},
  run: (input) =>
    withGraph(input, async ({ graph }) => {
      const result = await scoreGraph(graph, input.console);
      if (input.values.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
      return 0;
    }),
};
