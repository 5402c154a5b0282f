/** The mutation `ingest`: activities that a program pushes, and what became of them. */
import { GravitasError } from "../../errors.ts";
import { type Ingested, ingest, type Skipped } from "../../imports/ingest/ingest.ts";
import { MOST_RESCORED, rescoreTouched, type Touched } from "../../runs/rescore-touched.ts";
import { requireScope } from "../access/require-scope.ts";
import { builder } from "../builder.ts";
import { findAccount, findUser } from "../reads/accounts.ts";
import { Scored } from "../refs.ts";
import { ActivityInput } from "./activity-input.ts";
import { ForbiddenError } from "./errors.ts";
import { KeptCount } from "./import.ts";

/** The most activities of one call (docs/api.md). */
const MOST_ACTIVITIES = 1_000;
/** Part of a request's time that rescoring may take: under a second of five. */
const RESCORE_SHARE = 0.2;

const SkippedActivity = builder.objectRef<Skipped>("SkippedActivity").implement({
  description: "An activity that was left out.",
  fields: (t) => ({
    index: t.exposeInt("index", { description: "Its place in `activities`, from 0." }),
    reason: t.exposeString("reason", { description: "Why, in plain words." }),
  }),
});

const IngestReport = builder.objectRef<Ingested & Touched>("IngestReport").implement({
  description: "What became of the activities of one call: accepted and skipped are all of them.",
  fields: (t) => ({
    import: t.exposeInt("import", {
      description:
        "Number of the import they are kept under; `imports` lists it, `gravitas import --undo` takes it back.",
    }),
    accepted: t.exposeInt("accepted", { description: "Activities taken, those known before among them." }),
    skipped: t.field({
      type: [SkippedActivity],
      description: "Activities left out, in the order they were given; at most 1,000.",
      resolve: ({ skipped }) => [...skipped],
    }),
    added: t.exposeInt("added", {
      description: "Follows and acts that were new; an activity can be several (a post mentions three).",
    }),
    known: t.exposeInt("known", { description: "Follows and acts that the graph had already." }),
    kept: t.field({
      type: [KeptCount],
      description: "How many of each sort.",
      resolve: ({ kept }) => Object.entries(kept).map(([what, count]) => ({ what, count })),
    }),
    rescored: t.field({
      type: [Scored],
      description: `Users, and accounts that nobody owns, whose scores are up to date with it; at most ${MOST_RESCORED}.`,
      resolve: async ({ rescored }, _args, context) => {
        const found = await Promise.all(
          rescored.map(({ slug, keys }) =>
            slug === null ? findAccount(context, keys[0] ?? "") : findUser(context, slug),
          ),
        );
        return found.filter((scored) => scored !== null);
      },
    }),
    waiting: t.exposeInt("waiting", {
      description:
        "Users and accounts touched by it whose scores were not done within the second: of accounts with a very large audience they follow in a moment, of others they wait for the next run, as do percentiles, standing, and what it means for third people. Verdicts come before any score.",
    }),
  }),
});

builder.mutationField("ingest", (t) =>
  t.field({
    type: IngestReport,
    description:
      "Takes up to 1,000 activities, as an import of its own; sending them again changes nothing. The people they concern most are rescored at once. Needs the scope `write:graph`.",
    args: {
      activities: t.arg({
        type: [ActivityInput],
        required: true,
        description: "The activities, 1 to 1,000; in any order.",
      }),
    },
    errors: {
      types: [ForbiddenError],
      union: { name: "IngestResult", description: "What became of the activities, or why none was taken." },
    },
    resolve: async (_root, { activities }, context) => {
      requireScope(context, "write:graph");
      checkSize(activities.length);
      const { graph, now, book } = context;
      const ingested = await ingest(graph, activities, { now: now(), suppressionSecret: book.secret });
      const withinMs = (context.call.deadlineMs ?? graph.deadlineMs) * RESCORE_SHARE;
      const touched = await rescoreTouched(graph, ingested.touched, now(), withinMs);
      context.forget();
      return { ...ingested, ...touched };
    },
  }),
);

function checkSize(size: number): void {
  if (size > 0 && size <= MOST_ACTIVITIES) return;
  throw new GravitasError(
    "BAD_USER_INPUT",
    `\`activities\` has ${size} members; it must have from 1 to 1,000.`,
    { hint: "Send them in several calls." },
  );
}
