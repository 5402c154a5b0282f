/**
 * Rescores the people whom new facts concern, so far as it fits into a moment; the others wait for the next run, which scores
 * everybody. Users come before accounts that nobody owns. All of them are judged before any is scored, so that it does not matter
 * who came first.
 */
import type { Graph } from "../graph/driver.ts";
import { ownersByKey } from "../graph/users/owners-by-key.ts";
import { currentRun } from "./current-run.ts";
import { type JudgedPerson, judgeAnew } from "./judge-anew.ts";
import { type Rescored, scoreAnew } from "./rescore.ts";

/** The most people rescored at once. */
export const MOST_RESCORED = 20;
/** Part of the time after which nobody further is begun with. */
const BEGIN_SHARE = 0.75;
/** People rescored side by side: each spends most of its time waiting for the graph. */
const LANES = 3;

export interface Touched {
  readonly rescored: readonly Rescored[];
  /** People whose scores wait for the next run. */
  readonly waiting: number;
}

/**
 * @param keys of accounts, most concerned first
 * @param now milliseconds
 * @param withinMs milliseconds after which nobody is waited for any longer
 */
export async function rescoreTouched(
  graph: Graph,
  keys: readonly string[],
  now: number,
  withinMs: number,
): Promise<Touched> {
  const began = performance.now();
  const owners = new Map((await ownersByKey(graph, { keys: [...keys] })).map(({ key, slug }) => [key, slug]));
  const slugs = [...new Set(keys.flatMap((key) => owners.get(key) ?? []))].map((slug) => ({ slug }));
  const people = [...slugs, ...keys.filter((key) => !owners.has(key)).map((key) => ({ key }))];
  const isScored = (await currentRun(graph, {})).length > 0;
  const done = new Map<(typeof people)[number], Rescored>();
  const inLanes = async <T>(all: readonly T[], work: (next: T) => Promise<void>): Promise<void> => {
    const pending = [...all];
    const lane = async (): Promise<void> => {
      for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
        if (performance.now() - began > withinMs * BEGIN_SHARE) return;
        await work(next);
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  };
  const passes = async (): Promise<void> => {
    if (!isScored) return;
    const judged = new Map<(typeof people)[number], JudgedPerson>();
    await inLanes(people.slice(0, MOST_RESCORED), async (scored) => {
      const person = await judgeAnew(graph, scored, now);
      if (person !== null) judged.set(scored, person);
    });
    const rejudged = new Map([...judged.values()].flatMap((person) => [...person.rejudged]));
    await inLanes([...judged], async ([scored, person]) => {
      done.set(scored, await scoreAnew(graph, person, rejudged, now));
    });
  };
  const lanes = passes();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, withinMs - (performance.now() - began));
  });
  // Whoever takes longer (a celebrity's followers are all read) is finished behind the answer.
  lanes.catch(() => undefined);
  await Promise.race([lanes, late]);
  clearTimeout(timer);
  const rescored = people.flatMap((person) => done.get(person) ?? []);
  return { rescored, waiting: people.length - rescored.length };
}
