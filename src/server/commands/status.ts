/** `gravitas status`: what the graph of this folder holds and which scores are shown. */
import { graphOverview } from "../../graph/graph-overview.ts";
import { counted } from "../../wording.ts";
import type { Command } from "../command.ts";
import { withGraph } from "../with-graph.ts";

export const status: Command = {
  usage: "status [--json]",
  help: "Works whether or not a server is running on this folder.",
  options: {},
  run: (input) =>
    withGraph(input, async ({ graph }) => {
      const [overview] = await graphOverview(graph, {});
      if (overview === undefined) return 1;
      if (input.values.json) {
        process.stdout.write(`${JSON.stringify(overview, null, 2)}\n`);
        return 0;
      }
      const { console } = input;
      console.status(
        "Graph",
        [
          counted(overview.accounts, "account"),
          counted(overview.users, "person or brand", "people and brands"),
          counted(overview.follows, "follow"),
          counted(overview.interactions, "interaction"),
          counted(overview.posts, "post"),
        ].join(", "),
      );
      console.status("Imports", overview.imports === 0 ? "none" : counted(overview.imports, "import"));
      console.status(
        "Scores",
        overview.run === null || overview.publishedAt === null
          ? "none yet: gravitas score"
          : `run ${overview.run}, model ${overview.model}, published ${new Date(overview.publishedAt).toISOString()}`,
      );
      return 0;
    }),
};
