/** `gravitas export-person`: everything held about somebody, as JSON on the standard output. */
import { accountsByKey } from "../../graph/accounts/accounts-by-key.ts";
import { usersBySlug } from "../../graph/users/users-by-slug.ts";
import { exportPerson as piecesOf } from "../../privacy/export/export-person.ts";
import type { Command } from "../command.ts";
import { nobodyCalled, scoredArgument } from "../scored-argument.ts";
import { withGraph } from "../with-graph.ts";
import { writeOut } from "../write-out.ts";

const usage = "export-person <slug | network:@handle | network:id> [--json]";

export const exportPerson: Command = {
  usage,
  help: `Writes everything held about a person with all their accounts, or about one account, as JSON: where it came from, follows,
interactions, posts, counts, every score with its parts and run, verdicts, labels, contests. For instance:
  gravitas export-person nora-lindqvist > nora.json`,
  options: {},
  run: (input) =>
    withGraph(input, async ({ graph }) => {
      const thing = await scoredArgument(graph, input.rest, usage);
      const found =
        "slug" in thing
          ? await usersBySlug(graph, { slugs: [thing.slug] })
          : await accountsByKey(graph, { keys: [thing.key] });
      if (found.length === 0) throw nobodyCalled(input.rest);
      for await (const piece of piecesOf(graph, thing, Date.now())) await writeOut(piece);
      return 0;
    }),
};
