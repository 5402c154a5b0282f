/**
 * How soon new data show: a follow and a like are ingested, then the account they concern is judged (its verdict is written and can be
 * read from then on) and scored. Accounts from all over a scored world, and the ten with the most followers.
 */
import { loadavg } from "node:os";
import { DAY_MS } from "../../src/durations.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { ingest } from "../../src/imports/ingest/ingest.ts";
import { judgeAnew } from "../../src/runs/judge-anew.ts";
import { scoreAnew } from "../../src/runs/rescore.ts";
import { rescoreTouched } from "../../src/runs/rescore-touched.ts";
import { quantile } from "../measure.ts";
import { WORLD_END } from "./world-files.ts";

const NOW = WORLD_END + DAY_MS;
const SPREAD = 60;
/** Rounds that are not counted: the server compiles what it runs. */
const WARM = 10;
/** Milliseconds that an ingest may take for rescoring (`api/types/ingest.ts`). */
const WITHIN = 1_000;

/** Milliseconds at the middle, at the 95th percentile and at most. */
const spread = (times: readonly number[]): string =>
  `p50 ${quantile(times, 0.5).toFixed(0)}, p95 ${quantile(times, 0.95).toFixed(0)}, most ${Math.max(...times).toFixed(0)} ms`;

let news = 0;

/** A follow and a like from somebody whom the world does not know. */
async function somethingNew(graph: Graph, key: string): Promise<readonly string[]> {
  const actor = `twitter:9${String(++news).padStart(12, "0")}`;
  const told = { actor, object: { account: key }, published: WORLD_END };
  const activities = [
    { type: "Follow" as const, ...told },
    { type: "Like" as const, id: `new${news}`, ...told },
  ];
  return (await ingest(graph, activities, { now: NOW, suppressionSecret: "bench" })).touched;
}

async function timeOf(graph: Graph, key: string): Promise<{ verdict: number; all: number }> {
  await somethingNew(graph, key);
  const begun = performance.now();
  const judged = await judgeAnew(graph, { key }, NOW);
  const verdict = performance.now() - begun;
  if (judged !== null) await scoreAnew(graph, judged, judged.rejudged, NOW);
  return { verdict, all: performance.now() - begun };
}

async function time(graph: Graph, title: string, keys: readonly string[]): Promise<void> {
  const times: { verdict: number; all: number }[] = [];
  for (const key of keys) times.push(await timeOf(graph, key));
  const counted = times.slice(WARM);
  console.log(
    `${title}: verdict ${spread(counted.map(({ verdict }) => verdict))} (bar 300), with the score ${spread(counted.map(({ all }) => all))} (bar 1,000); load ${loadavg()[0]?.toFixed(1)}`,
  );
}

/** @param accounts how many the world has; the first are the most followed */
export async function timeRescores(graph: Graph, accounts: number): Promise<void> {
  const everywhere = Array.from(
    { length: SPREAD },
    (_, n) => `twitter:${1 + Math.floor((n * accounts) / SPREAD)}`,
  );
  await time(graph, `rescore of ${SPREAD - WARM} from all over`, everywhere);
  const hubs = Array.from({ length: 10 }, (_, n) => `twitter:${n + 1}`);
  await time(
    graph,
    "rescore of the ten most followed, five times",
    Array.from({ length: 6 }, () => hubs).flat(),
  );
  const times: number[] = [];
  let late = 0;
  for (const key of hubs) {
    const touched = await somethingNew(graph, key);
    const begun = performance.now();
    const { waiting } = await rescoreTouched(graph, touched, NOW, WITHIN);
    times.push(performance.now() - begun);
    late += waiting;
  }
  console.log(
    `rescoring of an ingest about each of the ten: ${spread(times)}; ${late} of ${2 * hubs.length} people not done within ${WITHIN} ms`,
  );
}
