/** The subscription `runProgress`: a run as it goes on. */
import { GravitasError } from "../../errors.ts";
import { type RunStep, runSteps } from "../../runs/progress.ts";
import type { RunRow } from "../../runs/run-row.ts";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { END, streamOf } from "../live/stream.ts";
import { runOf } from "../reads/history.ts";
import { Run } from "./run.ts";

/** What a run does at each step, for people. */
const sentences: Readonly<Record<RunStep, string>> = {
  OPEN: "begins",
  READ: "reads the graph",
  MEASURE: "measures who looks real",
  JUDGE: "judges accounts",
  STANDING: "ranks who is followed by whom",
  SCORE: "scores",
  PUBLISH: "publishes",
  BANDS: "marks followers by their quality",
  DONE: "is done",
};

const RunStepEnum = builder.enumType("RunStep", {
  description: "The steps of a run, in order.",
  values: Object.fromEntries(
    runSteps.map((step) => [step, { description: `The run ${sentences[step]}.` }]),
  ) as Record<RunStep, { description: string }>,
});

const RunProgress = builder.objectRef<RunRow>("RunProgress").implement({
  description: "Where a run is.",
  fields: (t) => ({
    run: t.field({ type: Run, description: "The run.", resolve: (run) => run }),
    step: t.field({
      type: RunStepEnum,
      nullable: true,
      description: "What it does, or did last.",
      resolve: ({ step }) => runSteps.find((known) => known === step) ?? null,
    }),
    share: t.float({
      nullable: true,
      description: "Share of the step that is done, 0..1; null where its size is not known.",
      resolve: ({ step, done, total }) =>
        step === "DONE" ? 1 : total ? Math.min(1, (done ?? 0) / total) : null,
    }),
    sentence: t.string({ description: "The same in plain words.", resolve: sentenceOf }),
  }),
});

function sentenceOf({ number, status, step, done, total, message }: RunRow): string {
  if (status === "FAILED") return `Run ${number} failed: ${message ?? "nobody knows why."}`;
  const known = runSteps.find((each) => each === step) ?? "OPEN";
  const count = total ? `: ${(done ?? 0).toLocaleString("en")} of ${total.toLocaleString("en")}` : "";
  const published = status === "PUBLISHED" && known !== "DONE" ? " is published and" : "";
  return `Run ${number}${published} ${sentences[known]}${known === "DONE" ? "" : count}.`;
}

const isOver = ({ status, step }: RunRow): boolean =>
  status === "FAILED" || (status === "PUBLISHED" && step === "DONE");

const signOf = ({ number, status, step, done, total }: RunRow): string =>
  [number, status, step, done, total].join(" ");

builder.subscriptionField("runProgress", (t) =>
  t.field({
    type: RunProgress,
    description:
      "A run as it goes on: first how it stands, then each change that is seen, within about half a second. With `run`, that run until it is over; without, the newest run and those after it, without end.",
    args: { run: t.arg.id({ description: "Number of a run." }) },
    subscribe: async (_root, { run }, context) =>
      progressOf(context, run == null ? null : await numbered(context, String(run))),
    resolve: (run) => run,
  }),
);

async function numbered(context: Context, run: string): Promise<RunRow> {
  const found = /^\d{1,15}$/.test(run) ? await runOf(context, Number(run)) : null;
  if (found !== null) return found.run;
  throw new GravitasError("BAD_USER_INPUT", `\`run\` is "${run.slice(0, 20)}"; there is no such run.`, {
    hint: "Take the `number` of a run, as `runs` lists them.",
  });
}

/** One run to its end; or, without one, the newest run and those after it. */
function progressOf({ live }: Context, one: RunRow | null): AsyncIterable<RunRow> {
  let told = "";
  let latest = one;
  const isDue = (): boolean => latest !== null && signOf(latest) !== told;
  return streamOf(
    (wake) => {
      if (isDue()) wake();
      return live.runs.watch((runs) => {
        latest = (one === null ? runs[0] : runs.find(({ number }) => number === one.number)) ?? latest;
        if (isDue()) wake();
      });
    },
    async () => {
      if (latest === null || !isDue()) return one !== null && latest !== null && isOver(latest) ? END : null;
      told = signOf(latest);
      return latest;
    },
  );
}
