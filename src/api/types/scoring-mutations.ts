/** The mutations that score: one person at once, or the whole graph in the background. */
import { GravitasError } from "../../errors.ts";
import { rescore } from "../../runs/rescore.ts";
import { running } from "../../runs/running.ts";
import { runsPage } from "../../runs/runs-page.ts";
import { startRun } from "../../runs/start-run.ts";
import { requireScope } from "../access/require-scope.ts";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { decodeId, type NodeName } from "../global-id.ts";
import { accountScore, userScore } from "../reads/scores.ts";
import { Score } from "../refs.ts";
import { ConflictError, ForbiddenError, InvalidInputError, NotFoundError } from "./errors.ts";
import { Run } from "./run.ts";

builder.mutationFields((t) => ({
  rescore: t.field({
    type: Score,
    description:
      "Brings the score and the spam verdict of a user or account up to date with what has been imported since the current run, with the other accounts of the same user; takes well under a second, for an account with tens of thousands of followers up to a few. The verdict is written first and can be read from then on. Percentiles and standing, groups and trust that come from the whole graph wait for the next run. Needs the scope `write:runs`.",
    args: { scored: t.arg.id({ required: true, description: "Id of the user or account." }) },
    errors: {
      types: [ForbiddenError, InvalidInputError, NotFoundError, ConflictError],
      union: { name: "ScoreResult", description: "The new score, or why there is none." },
    },
    resolve: async (_root, { scored }, context) => {
      requireScope(context, "write:runs");
      const { typename, id } = idOf(String(scored));
      const score = await rescored(context, typename, id);
      if (score !== null) return score;
      throw new NotFoundError(`No ${typename === "User" ? "user" : "account"} has this id.`);
    },
  }),
  startRun: t.field({
    type: Run,
    description:
      "Starts a scoring of the whole graph and returns at once; `currentRun` changes when it is published. Needs the scope `write:runs`.",
    errors: {
      types: [ForbiddenError, ConflictError],
      union: { name: "RunResult", description: "The run that was started, or why none was." },
    },
    resolve: async (_root, _args, context) => {
      requireScope(context, "write:runs");
      const { number, finished } = await start(context);
      finished.catch((error) => context.log.error({ run: number, err: error }, "run failed"));
      const [row] = await runsPage(context.graph, { before: number + 1, limit: 1 }, context.call);
      if (row === undefined) throw new Error(`Run ${number} was started and is not there.`);
      return row.run;
    },
  }),
}));

function idOf(scored: string): { typename: NodeName; id: string } {
  try {
    return decodeId(scored);
  } catch (error) {
    if (!(error instanceof GravitasError)) throw error;
  }
  throw new InvalidInputError([
    { path: "scored", message: "It must be the `id` of a user or account, as this API gave it out." },
  ]);
}

async function rescored(context: Context, typename: NodeName, id: string) {
  const { graph, now } = context;
  try {
    const done = await rescore(graph, typename === "User" ? { slug: id } : { key: id }, now());
    if (done === null) return null;
  } catch (error) {
    // Before the first run there is nothing to bring up to date.
    if (error instanceof GravitasError && error.code === "BAD_USER_INPUT") {
      throw new ConflictError(error.hint === undefined ? error.message : `${error.message} ${error.hint}`);
    }
    throw error;
  }
  context.forget();
  return typename === "User" ? userScore(context, id) : accountScore(context, id);
}

async function start({ graph, call, now }: Context) {
  try {
    return await startRun(graph, { now: now() });
  } catch (error) {
    if (!(error instanceof GravitasError) || error.code !== "RUN_IN_PROGRESS") throw error;
    const [other] = await running(graph, {}, call);
    throw new ConflictError(error.message, other?.number ?? null);
  }
}
