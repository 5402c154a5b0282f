/**
 * A scoring run as a story: open, read, measure, judge, rank, score, publish. Everything is written into the slot that no
 * reader looks at, so a run that is killed anywhere leaves the old scores in place; publication moves one pointer.
 */
import { GravitasError } from "../errors.ts";
import { BATCH_DEADLINE_MS, type Graph, patient } from "../graph/driver.ts";
import { model, modelOf } from "../scoring/models/index.ts";
import { measureGraph } from "../spam/measures/whole-graph.ts";
import { dropProjections } from "./drop-projections.ts";
import { failRun } from "./fail-run.ts";
import { createHistorian } from "./history/historian.ts";
import { dropUnpublished, tidyHistory } from "./history/tidy-history.ts";
import { createJudge, toMeasure } from "./judge.ts";
import { judgeAll, rankAll } from "./judge-all.ts";
import { type OpenRun, openRun, PROJECTION_PREFIX } from "./open-run.ts";
import { type OnProgress, Progress } from "./progress.ts";
import { project } from "./project.ts";
import { publishRun } from "./publish-run.ts";
import { readWorld } from "./read-world.ts";
import { recordShift } from "./recorded-shift.ts";
import { present } from "./scene.ts";
import { scoreAccounts } from "./score-accounts.ts";
import { scoreUsers } from "./score-users.ts";
import { storeGroups } from "./store-groups.ts";
import { writeTopics } from "./topics/write-topics.ts";
import { writeBands } from "./write-bands.ts";

export interface RunOptions {
  /** Milliseconds; what clocks are compared with. Default: now. */
  readonly now?: number | undefined;
  readonly onProgress?: OnProgress | undefined;
}

export interface RunResult {
  readonly number: number;
  readonly model: string;
  readonly accounts: number;
  readonly users: number;
  /** Milliseconds from opening to publication. */
  readonly tookMs: number;
}

/**
 * Scores the whole graph and publishes; returns when follow bands and topics are written too.
 * @throws RUN_IN_PROGRESS, and the outages of the graph
 */
export async function scoreRun(graph: Graph, options: RunOptions = {}): Promise<RunResult> {
  return continueRun(graph, await openRun(patient(graph), model.version, Date.now()), options);
}

/** The rest of a run that `openRun` opened. */
export async function continueRun(asked: Graph, run: OpenRun, options: RunOptions = {}): Promise<RunResult> {
  const graph = patient(asked);
  const { now = Date.now(), onProgress = () => undefined } = options;
  const startedAt = Date.now();
  const progress = new Progress(graph, run, onProgress);
  const projection = `${PROJECTION_PREFIX}${run.number}`;
  try {
    await progress.at("READ");
    // The server projects while the graph is read; an empty graph cannot be projected.
    const projected = project(graph, { name: projection }, { deadlineMs: BATCH_DEADLINE_MS });
    projected.catch(() => undefined);
    const onAccount = (n: number) => progress.at("READ", n);
    const read = await readWorld(graph, { slot: run.slot, now, onAccount });
    const { world, positionOf, past, prints } = read;
    await dropUnpublished(graph, past?.run.number ?? 0, run.number);
    const count = world.accounts.length;

    await progress.at("MEASURE");
    if (count > 0) await projected;
    const measured = await measureGraph(graph, projection, toMeasure(world, positionOf));

    await progress.at("JUDGE", 0, count);
    const judge = createJudge(world, measured);
    const verdicts = await judgeAll(world, judge, (done) => progress.at("JUDGE", done, count));

    await storeGroups(graph, run, world, measured.found.groups);

    await progress.at("STANDING");
    const standing = await rankAll(graph, projection, read, verdicts.quality);

    const judged = { ...verdicts, standing };
    const scene = present(world, judged);
    const told = { run, world, scene, past, subjects: read.subjects, model, at: Date.now() };
    const historian = createHistorian({
      ...told,
      modelThen: modelOf(past?.run.model ?? model.version) ?? model,
    });
    const shift = recordShift(model, past?.run.model ?? null);
    const scoring = { graph, run, model, now, world, judged, prints, scene, historian, shift };
    await progress.at("SCORE", 0, count);
    const onPage = (done: number) => progress.at("SCORE", done, count);
    const accountTable = await scoreAccounts(scoring, judge, measured.following, onPage);
    const userTable = await scoreUsers(scoring);

    await progress.at("PUBLISH", count, count);
    await progress.end();
    const [published] = await publishRun(graph, {
      number: run.number,
      owner: run.owner,
      now: Date.now(),
      accounts: count,
      users: world.users.length,
      accountTable,
      userTable,
      shift: shift.done(),
    });
    if (published === undefined) throw takenOver(run);
    const tookMs = Date.now() - startedAt;
    if (past) await tidyHistory(graph, past.run.number, run.number);
    await writeBands(graph, run, (done, total) => onProgress("BANDS", done, total));
    await writeTopics(graph, run);
    onProgress("DONE", count, count);
    return { number: run.number, model: model.version, accounts: count, users: world.users.length, tookMs };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const { number, owner } = run;
    await failRun(graph, { number, owner, now: Date.now(), message }).catch(() => undefined);
    throw error;
  } finally {
    await progress.end();
    await dropProjections(graph, { prefix: projection }).catch(() => undefined);
  }
}

function takenOver(run: OpenRun): GravitasError {
  return new GravitasError("RUN_IN_PROGRESS", `Run ${run.number} was taken for dead and given up.`, {
    hint: "Start a new run.",
  });
}
