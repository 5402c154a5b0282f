/** `gravitas audit`: who, by role, labelled, decided and erased what, and when. */
import { GravitasError } from "../../errors.ts";
import { auditPage } from "../../privacy/audit/audit-page.ts";
import type { Command } from "../command.ts";
import { withGraph } from "../with-graph.ts";

const usage = "audit [--limit 50] [--before 2026-11-01] [--json]";
const LIMIT = 50;

export const audit: Command = {
  usage,
  help: `Labels, decided contests and erasures, the newest first, each with the role of who did it. Erasures name nobody: their
receipt says how much was deleted.

  --limit 50            how many, 1 to 10,000
  --before 2026-11-01   only what came before this day (UTC)`,
  options: { limit: { type: "string" }, before: { type: "string" } },
  run(input) {
    const { values, console } = input;
    const limit = Number(values.limit ?? LIMIT);
    const before =
      values.before === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(`${values.before}T00:00:00Z`);
    if (!Number.isInteger(limit) || limit < 1 || limit > 10_000 || Number.isNaN(before)) {
      throw new GravitasError("BAD_OPTION", "gravitas audit: --limit is 1 to 10000, --before a day.", {
        hint: `Usage: gravitas ${usage}`,
      });
    }
    return withGraph(input, async ({ graph }) => {
      const rows = (await auditPage(graph, { before, limit })).map(({ at, ...row }) => ({
        at: new Date(at).toISOString(),
        ...row,
      }));
      if (values.json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
      else if (rows.length === 0) console.say("Nothing has been labelled, decided or erased.");
      for (const row of values.json ? [] : rows) {
        console.say(`${row.at}  ${row.by} ${row.did} ${row.what}: ${row.detail}`);
      }
      return 0;
    });
  },
};
