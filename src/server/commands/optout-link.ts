/** `gravitas optout-link`: a link by which a person opts out without logging in. */
import { DAY_MS } from "../../durations.ts";
import { GravitasError } from "../../errors.ts";
import { issueOptOutLink } from "../../privacy/opt-out/opt-out-link.ts";
import type { Command } from "../command.ts";
import { nobodyCalled, scoredArgument } from "../scored-argument.ts";
import { suppressionBookOf } from "../suppression-file.ts";
import { withGraph } from "../with-graph.ts";

const usage = "optout-link <slug | network:@handle | network:id> [--days 30] [--url https://…] [--json]";
const DAYS = "30";

export const optoutLink: Command = {
  usage,
  help: `Prints a link to send to that person. Whoever opens it and presses the button deletes everything held about them, as
gravitas erase does. It works once. Make sure that whoever asks for it is who they say they are.

  --days 30              how long it works, 1 to 365 days
  --url <address>        where this server is reached from outside; default http://localhost:PORT`,
  options: { days: { type: "string" }, url: { type: "string" } },
  run(input) {
    const { values, rest, config, console } = input;
    const days = Number(values.days ?? DAYS);
    if (!Number.isInteger(days) || days < 1 || days > 365) {
      throw new GravitasError(
        "BAD_OPTION",
        `--days: "${values.days}" is not a number of days from 1 to 365.`,
        {
          hint: `Usage: gravitas ${usage}`,
        },
      );
    }
    const base = String(values.url ?? `http://localhost:${config.port}`).replace(/\/+$/, "");
    if (!/^https?:\/\/[^\s#?]+$/.test(base)) {
      throw new GravitasError("BAD_OPTION", `--url: "${values.url}" is not the address of a web server.`, {
        hint: "Write it as https://scores.example.org",
      });
    }
    return withGraph(input, async ({ graph }) => {
      const thing = await scoredArgument(graph, rest, usage);
      const now = Date.now();
      const times = { now, expiresAt: now + days * DAY_MS };
      const link = await issueOptOutLink(graph, thing, suppressionBookOf(config.home), times);
      if (link === null) throw nobodyCalled(rest);
      const url = `${base}/optout#${link.token}`;
      const until = new Date(link.expiresAt).toISOString();
      if (values.json)
        process.stdout.write(`${JSON.stringify({ url, token: link.token, expiresAt: until })}\n`);
      else {
        console.status("Link", url);
        console.say(
          `  It works once, until ${until.slice(0, 10)}. Without a browser: the mutation optOut with the part after the #.`,
        );
      }
      return 0;
    });
  },
};
