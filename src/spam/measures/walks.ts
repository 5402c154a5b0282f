/** The walks of Graph Data Science over the follows of a run's projection, and over its mutual ones: who is reached from trust and distrust. */
import { MINUTE_MS } from "../../durations.ts";
import type { Graph } from "../../graph/driver.ts";
import { gdsThreads } from "../../graph/gds-threads.ts";
import { dropMutual } from "./drop-mutual.ts";
import { labelReach } from "./label-reach.ts";
import { mutualTrust } from "./mutual-trust.ts";
import { fill } from "./packed.ts";
import { projectMutual } from "./project-mutual.ts";
import { trust } from "./trust.ts";

/** Where walks start, and where what they reach goes. */
export interface WalkFrom {
  /** Accounts there are. */
  readonly count: number;
  /** Position of an internal id. */
  readonly indexOf: (id: number) => number;
  /** Internal ids where trust and distrust start. */
  readonly seeds: readonly number[];
  readonly distrusted: readonly number[];
}

/** Each answers one number per position; null where there is nowhere to start. */
export interface Walks {
  trust(): Promise<Float64Array | null>;
  /** The two over mutual follows wait for this. */
  projectMutual(): Promise<void>;
  mutualTrust(): Promise<Float64Array | null>;
  /** -1 (all genuine) to 1 (all spam). */
  labels(): Promise<Float64Array | null>;
  dropMutual(): Promise<void>;
}

const PROJECT_DEADLINE_MS = 15 * MINUTE_MS;
/** So much reach of labels weighs half: a hundredth of what stands at a labelled account itself (0.15). */
const LITTLE = 0.002;

/** The walks over the projection `name`, which has FOLLOWS and NEIGHBOUR (follows without direction). */
export function walksOver(
  graph: Graph,
  name: string,
  { count, indexOf, seeds, distrusted }: WalkFrom,
): Walks {
  const threads = gdsThreads(count);
  const mutual = `${name}-mutual`;
  const startsSomewhere = seeds.length + distrusted.length > 0;
  // A projection without relationships has no type to walk along: nobody is reached.
  let isWalkable = false;
  const walk = async (query: typeof trust, over: string, from: readonly number[]) => {
    const reached = new Float64Array(count);
    const canGo = from.length > 0 && (over !== mutual || isWalkable);
    return canGo
      ? fill(reached, query.stream(graph, { graph: over, seeds: [...from], threads }), indexOf)
      : reached;
  };
  return {
    trust: async () => (seeds.length === 0 ? null : walk(trust, name, seeds)),
    async projectMutual() {
      if (!startsSomewhere) return;
      const [projected] = await projectMutual(graph, { name, threads }, { deadlineMs: PROJECT_DEADLINE_MS });
      isWalkable = (projected?.relationships ?? 0) > 0;
    },
    mutualTrust: async () => (seeds.length === 0 ? null : walk(mutualTrust, mutual, seeds)),
    async labels() {
      if (distrusted.length === 0) return null;
      const guilt = await walk(labelReach, mutual, distrusted);
      const innocence = await walk(labelReach, mutual, seeds);
      return guilt.map((value, n) => {
        const against = innocence[n] as number;
        return (value - against) / (value + against + LITTLE);
      });
    },
    async dropMutual() {
      if (startsSomewhere) await dropMutual(graph, { name });
    },
  };
}
