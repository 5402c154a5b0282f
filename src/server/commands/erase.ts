/** `gravitas erase`: deletes an account or person with everything derived, and keeps them away. */
import { GravitasError } from "../../errors.ts";
import { erase as eraseThing } from "../../privacy/erase.ts";
import { lift } from "../../privacy/lift.ts";
import type { Command } from "../command.ts";
import { receiptLine } from "../receipt-line.ts";
import { scoreGraph } from "../score-graph.ts";
import { scoredArgument } from "../scored-argument.ts";
import { suppressionBookOf } from "../suppression-file.ts";
import { withGraph } from "../with-graph.ts";

const usage = "erase <slug | network:@handle | network:id> [--lift] [--no-score] [--json]";

export const erase: Command = {
  usage,
  help: `Deletes a person with all their accounts, or one account, and everything derived: follows, interactions, posts, scores with their
history, evidence, labels, contests, their sources and reports. It cannot be taken back. They stay away when the same data
are imported again; reports count what was left out. What this means for others and for back-ups: docs/privacy.md.

  --lift       the opposite: lets them come back with the next import that mentions them;
               once for each name (slug, network:id, network:@handle)
  --no-score   do not score afterwards: what others' scores took from them stays until the next run`,
  options: { lift: { type: "boolean" }, "no-score": { type: "boolean" } },
  run: (input) =>
    withGraph(input, async ({ graph }) => {
      const { values, rest, config, console } = input;
      const thing = await scoredArgument(graph, rest, usage);
      const book = suppressionBookOf(config.home);
      if (values.lift) {
        const isListed = await lift(graph, thing, book);
        if (values.json) process.stdout.write(`${JSON.stringify({ lifted: isListed })}\n`);
        else console.say(isListed ? `${rest[0]} may come back.` : `${rest[0]} was not kept away.`);
        return 0;
      }
      const receipt = await eraseThing(graph, thing, book, { why: "ERASED", by: "admin", now: Date.now() });
      if (receipt === null) {
        throw new GravitasError("BAD_OPTION", `Nobody called ${rest[0]} is here; nothing was erased.`, {
          hint: "People go by slug, accounts by network:@handle or network:id; search in the API finds them.",
        });
      }
      console.say(receiptLine(receipt));
      if (!values["no-score"]) await scoreGraph(graph, console);
      if (values.json) process.stdout.write(`${JSON.stringify(receipt, null, 2)}\n`);
      return 0;
    }),
};
