/** What subscriptions watch, shared by all of a served graph. */
import type { Graph } from "../../graph/driver.ts";
import { currentRun } from "../../runs/current-run.ts";
import { slotOf } from "../../runs/open-run.ts";
import type { RunRow } from "../../runs/run-row.ts";
import { runsPage } from "../../runs/runs-page.ts";
import { scoreValues } from "../../runs/score-values.ts";
import { Poll } from "./poll.ts";

/** Milliseconds between two looks. */
const LOOK_MS = 500;
/** Runs looked at: the one under way is the last or the last but a few that failed. */
const NEWEST_RUNS = 5;
const NO_BOUND = Number.MAX_SAFE_INTEGER;

/** Something that has a score: a user or an account. */
export type Followed = { readonly slug: string } | { readonly key: string };

/** The run that readers see, and the scores of everybody followed in it. */
export interface Scores {
  /** 0 before the first. */
  readonly run: number;
  scoreOf(followed: Followed): number | null;
}

export interface Live {
  /** The newest runs, newest first. */
  readonly runs: Poll<readonly RunRow[]>;
  readonly scores: Poll<Scores>;
  /** Takes someone's score into every look at scores, until the function returned is called. */
  follow(followed: Followed): () => void;
}

export function createLive(graph: Graph): Live {
  const slugs = new Map<string, number>();
  const keys = new Map<string, number>();
  const readRuns = async () =>
    (await runsPage(graph, { before: NO_BOUND, limit: NEWEST_RUNS }, {})).map(({ run }) => run);
  const readScores = async (): Promise<Scores> => {
    const run = (await currentRun(graph, {}))[0]?.run.number ?? 0;
    const asked = { keys: [...keys.keys()], slugs: [...slugs.keys()], run };
    const values = run === 0 ? [] : await scoreValues(graph, asked, { slot: slotOf(run) });
    const byKey = new Map(values.map(({ key, value }) => [key, value]));
    const bySlug = new Map(values.map(({ slug, value }) => [slug, value]));
    return {
      run,
      scoreOf: (of) => ("slug" in of ? bySlug.get(of.slug) : byKey.get(of.key)) ?? null,
    };
  };
  return {
    runs: new Poll<readonly RunRow[]>(readRuns, LOOK_MS),
    scores: new Poll(readScores, LOOK_MS),
    follow(followed) {
      const [counts, name] = "slug" in followed ? [slugs, followed.slug] : [keys, followed.key];
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return () => {
        const left = (counts.get(name) ?? 1) - 1;
        if (left > 0) counts.set(name, left);
        else counts.delete(name);
      };
    },
  };
}
