/**
 * Judges accounts whose labels are known, the way a run would, without writing anything: for measuring how good the model is.
 * With folds, the labels of the other folds are where trust and distrust start, never an account's own.
 */
import { MINUTE_MS } from "../durations.ts";
import type { Graph } from "../graph/driver.ts";
import { measureGraph } from "../spam/measures/whole-graph.ts";
import type { SpamMeasures } from "../spam/measures.ts";
import { dropProjections } from "./drop-projections.ts";
import { createJudge, toMeasure } from "./judge.ts";
import { project } from "./project.ts";
import { readWorld } from "./read-world.ts";
import type { World } from "./world.ts";

export interface LabelledAccount {
  readonly key: string;
  readonly spam: boolean;
  readonly measures: SpamMeasures;
}

export interface LabelUse {
  /** 1: no label of an account that is judged is used. */
  readonly folds: number;
  /** Labels of other accounts, where trust and distrust start. */
  readonly seeds?: ReadonlyMap<string, boolean> | undefined;
  /** Milliseconds. */
  readonly now: number;
}

const PROJECTION = "gravitas-evaluation";

/**
 * @param labels true: spam, by account key; accounts that the graph does not hold are left out
 */
export async function judgeLabelled(
  graph: Graph,
  labels: ReadonlyMap<string, boolean>,
  { folds, seeds = new Map(), now }: LabelUse,
): Promise<LabelledAccount[]> {
  const { world, positionOf } = await readWorld(graph, { slot: 0, now, onAccount: async () => undefined });
  const count = world.accounts.length;
  if (count === 0) return [];
  await dropProjections(graph, { prefix: PROJECTION });
  await project(graph, { name: PROJECTION }, { deadlineMs: 15 * MINUTE_MS });
  try {
    const judged: LabelledAccount[] = [];
    for (let fold = 0; fold < folds; fold++) {
      const given = (key: string) =>
        foldOf(key, folds) === fold ? seeds.get(key) : (labels.get(key) ?? seeds.get(key));
      const seen = withLabels(world, labels, given);
      const measured = await measureGraph(graph, PROJECTION, toMeasure(seen, positionOf));
      const judge = createJudge(seen, measured);
      for (const [position, { key }] of world.accounts.entries()) {
        const spam = labels.get(key);
        if (spam === undefined || foldOf(key, folds) !== fold) continue;
        judged.push({ key, spam, measures: judge.measures(position) });
      }
    }
    return judged;
  } finally {
    await dropProjections(graph, { prefix: PROJECTION });
  }
}

function withLabels(
  world: World,
  labels: ReadonlyMap<string, boolean>,
  given: (key: string) => boolean | undefined,
): World {
  const accounts = world.accounts.map((account) => {
    const label = given(account.key);
    if (label !== undefined) return { ...account, trusted: !label, distrusted: label };
    // A verified account whose own label is to be found out must not vouch for itself.
    return { ...account, trusted: account.trusted && !labels.has(account.key) };
  });
  return { ...world, accounts };
}

/** The fold of an account: a hash of its key (FNV-1a), so that it is the same on every machine. */
function foldOf(key: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (let n = 0; n < key.length; n++) hash = Math.imul(hash ^ key.charCodeAt(n), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % folds;
}
