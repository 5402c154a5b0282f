/** `gravitas split`: separates two identities that became one account by mistake, or because a handle changed hands. */
import { GravitasError } from "../../errors.ts";
import { accountKey } from "../../imports/identity.ts";
import { splitAccount } from "../../imports/split-account.ts";
import { accountOption } from "../account-option.ts";
import type { Command } from "../command.ts";
import { scoreGraph } from "../score-graph.ts";
import { withGraph } from "../with-graph.ts";

export const split: Command = {
  usage: "split <network:id> <@handle> [--from 2024-05-01] [--no-score] [--json]",
  help: `Says that a handle is not that account's: what files said with the handle alone goes to an account of its own, or to whoever
else has the handle. The decision stands, however often the same files are imported again.

  --from <day>       the handle changed hands on this day (UTC): what was said before stays with the account;
                     without it the handle was never the account's
  --no-score         do not score afterwards`,
  options: { from: { type: "string" }, "no-score": { type: "boolean" } },
  run(input) {
    const { values, rest, console } = input;
    const [name, handle = "", ...more] = rest;
    if (name === undefined || !/^@./.test(handle) || more.length > 0) {
      throw new GravitasError("BAD_OPTION", "gravitas split: say which account and which handle.", {
        hint: `Usage: gravitas ${split.usage}`,
      });
    }
    const account = accountOption(name);
    if (account?.nativeId === undefined) {
      throw new GravitasError(
        "BAD_OPTION",
        `gravitas split: ${name} is a handle, not an account with an id.`,
        {
          hint: "Write the network and the id, such as twitter:48120: gravitas sources and the API show it as its key.",
        },
      );
    }
    const key = accountKey(account);
    const from = dayOption(values.from);
    return withGraph(input, async ({ graph }) => {
      await splitAccount(graph, key, handle.slice(1), from, Date.now());
      const since = from === 0 ? "" : ` since ${new Date(from).toISOString().slice(0, 10)}`;
      console.say(`${handle} and ${key} are two accounts${since}.`);
      if (!values["no-score"]) await scoreGraph(graph, console);
      if (values.json)
        process.stdout.write(`${JSON.stringify({ key, handle: handle.slice(1), from }, null, 2)}\n`);
      return 0;
    });
  },
};

/** Milliseconds of a day's beginning, 0 where none is given. */
function dayOption(value: string | boolean | undefined): number {
  if (typeof value !== "string") return 0;
  const at = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (at > 0) return at;
  throw new GravitasError("BAD_OPTION", `--from: "${value}" is not a day.`, {
    hint: "Write it as year, month and day: --from 2024-05-01",
  });
}
