/** A scoring run, and the root fields `currentRun` and `runs`. */
import { runCount } from "../../graph/run-count.ts";
import type { RunRow } from "../../runs/run-row.ts";
import { runsPage } from "../../runs/runs-page.ts";
import { modelOf } from "../../scoring/models/index.ts";
import { builder } from "../builder.ts";
import { connectionType, forwardArgs } from "../connection.ts";
import { cutPage, type List, readPage } from "../pagination.ts";
import { Model } from "./model.ts";

const RunStatus = builder.enumType("RunStatus", {
  description: "How far a run came.",
  values: {
    RUNNING: { description: "Under way; its values are not shown yet." },
    PUBLISHED: { description: "Finished; shown until a later run is published." },
    FAILED: { description: "Ended without publishing; the run before it stays current." },
  } as const,
});

export const Run = builder.objectRef<RunRow>("Run").implement({
  description: "One scoring of the whole graph with one model version, published at once.",
  fields: (t) => ({
    number: t.exposeInt("number", {
      description: "Its number; runs are numbered in the order they were opened.",
    }),
    status: t.expose("status", { type: RunStatus, description: "How far it came." }),
    model: t.field({
      type: Model,
      nullable: true,
      description: "The model it scored with; null where this program no longer knows that version.",
      resolve: (run) => modelOf(run.model),
    }),
    startedAt: t.expose("startedAt", { type: "DateTime", description: "When it was opened." }),
    publishedAt: t.expose("publishedAt", {
      type: "DateTime",
      nullable: true,
      description: "When its values became the ones shown; null where they never did.",
    }),
    finishedAt: t.expose("finishedAt", {
      type: "DateTime",
      nullable: true,
      description: "When it ended; null while it is under way.",
    }),
    accounts: t.exposeInt("accounts", {
      nullable: true,
      description: "Accounts scored; null until published.",
    }),
    users: t.exposeInt("users", { nullable: true, description: "Users scored; null until published." }),
    step: t.exposeString("step", { nullable: true, description: "What it does, or did last." }),
    done: t.exposeInt("done", { nullable: true, description: "Items of the step that are done." }),
    total: t.exposeInt("total", {
      nullable: true,
      description: "Items of the step in all; 0 where that is not known.",
    }),
    message: t.exposeString("message", { nullable: true, description: "Why it failed; null otherwise." }),
  }),
});

const byNumber: List = { name: "runs", direction: "DESC", by: "number" };
const RunConnection = connectionType<RunRow, RunRow>({
  name: "Run",
  of: "runs, newest first",
  node: Run,
  nodeOf: (run) => run,
  totalCount: async (_connection, { graph, call }) => (await runCount(graph, {}, call))[0]?.runs ?? 0,
});

builder.queryFields((t) => ({
  currentRun: t.field({
    type: Run,
    nullable: true,
    description: "The run whose values are shown; null before the first.",
    resolve: async (_root, _args, context) => (await context.reading()).run,
  }),
  runs: t.field({
    type: RunConnection,
    args: forwardArgs(t.arg),
    description: "All runs, newest first, also those that failed or are under way.",
    resolve: async (_root, args, { graph, call }) => {
      const page = readPage(args, byNumber);
      const before = Math.min(Number(page.from.value), Number.MAX_SAFE_INTEGER);
      const rows = await runsPage(graph, { before, limit: page.limit }, call);
      return cutPage(
        page,
        rows.map(({ run }) => run),
        (run) => ({ value: run.number, id: "" }),
      );
    },
  }),
}));
