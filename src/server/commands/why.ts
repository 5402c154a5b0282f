/** `gravitas why`: what a score is made of and why it changed, adding up on the screen. */
import { GravitasError } from "../../errors.ts";
import { accountsByKey } from "../../graph/accounts/accounts-by-key.ts";
import type { Graph } from "../../graph/driver.ts";
import { usersBySlug } from "../../graph/users/users-by-slug.ts";
import { currentRun } from "../../runs/current-run.ts";
import { lastChange } from "../../runs/history/last-change.ts";
import { ofUser } from "../../runs/history/score-point.ts";
import { accountScores, userScores } from "../../runs/stored-scores.ts";
import type { Command } from "../command.ts";
import { type ScoredThing, scoredArgument } from "../scored-argument.ts";
import { changeLines, levelLines } from "../why-lines.ts";
import { withGraph } from "../with-graph.ts";

const usage = "why <slug | network:@handle | network:id> [--json]";

export const why: Command = {
  usage,
  help: "Shows what the score is made of, and why it last changed. The points of each list add up.",
  options: {},
  run: (input) =>
    withGraph(input, async ({ graph }) => {
      const thing = await scoredArgument(graph, input.rest, usage);
      const [current] = await currentRun(graph, {});
      const run = current?.run.number ?? 0;
      const [score] =
        "slug" in thing
          ? await userScores(graph, run, [thing.slug])
          : await accountScores(graph, run, [thing.key]);
      if (!score) throw nobody("slug" in thing ? thing.slug : thing.key, current === undefined);
      const change = await lastChange(graph, "slug" in thing ? ofUser(thing.slug) : thing.key, run);
      if (input.values.json) {
        process.stdout.write(`${JSON.stringify({ run, score: score.card, change }, null, 2)}\n`);
        return 0;
      }
      const lines = levelLines(await nameOf(graph, thing), score.card);
      if (change === null) lines.push("It has not changed since it was first scored.");
      else lines.push(...changeLines(change));
      for (const line of lines) input.console.say(line);
      return 0;
    }),
};

async function nameOf(graph: Graph, thing: ScoredThing): Promise<string> {
  if ("slug" in thing) return (await usersBySlug(graph, { slugs: [thing.slug] }))[0]?.user.name ?? thing.slug;
  const account = (await accountsByKey(graph, { keys: [thing.key] }))[0]?.account;
  return account?.handle ? `@${account.handle}` : thing.key;
}

function nobody(name: string, isUnscored: boolean): GravitasError {
  return new GravitasError("BAD_OPTION", `Nobody called ${name} has a score.`, {
    hint: isUnscored
      ? "Nothing has been scored yet: gravitas score."
      : "Users go by slug, accounts by network:@handle or network:id; one imported since the last run has none until gravitas score.",
  });
}
