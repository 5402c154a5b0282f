/**
 * What would raise a score, found by what-if: every action is tried on every network, and what gains enough is ranked by its
 * points. Each action is advised once, where it gains most; importing is advised for each network that needs it.
 */
import type { ScoreInputs } from "../inputs.ts";
import type { Model } from "../model.ts";
import { unitsOf, valueOfUnits } from "../units.ts";
import { heldFixedFor } from "../what-if/held-fixed.ts";
import { type ActionKind, type Effort, efforts, type Proposal } from "./action.ts";
import { actions } from "./index.ts";

/** What gains less than this is not worth advising, points. */
export const LEAST_GAIN = 0.1;

export interface Advice {
  readonly action: ActionKind;
  readonly network: string;
  /** Points gained; at least `LEAST_GAIN`. */
  readonly points: number;
  readonly effort: Effort;
  readonly sentence: string;
  readonly heldFixed: readonly string[];
}

/** A silent network as it would be once heard of again. */
export interface Reconnected {
  readonly network: string;
  readonly inputs: ScoreInputs;
}

/**
 * Advice for these inputs, most points first.
 * @param reconnected what each frozen network would be, as the graph knows it (`runs/advice.ts`)
 * @param titleOf a network's name for people
 */
export function adviceFor(
  inputs: ScoreInputs,
  reconnected: readonly Reconnected[],
  model: Model,
  titleOf: (network: string) => string,
): Advice[] {
  const now = valueOfUnits(unitsOf(inputs, model), model);
  const advise = (action: ActionKind, effort: Effort, network: string, proposal: Proposal): Advice => {
    const points = valueOfUnits(unitsOf(proposal.inputs, model), model) - now;
    const sentence = `${proposal.sentence(titleOf(network))} ${worth(points)}`;
    const heldFixed = [...proposal.heldFixed, ...heldFixedFor([])];
    return { action, network, points, effort, sentence, heldFixed };
  };
  const all = reconnected.map(({ network, inputs: after }) =>
    advise("RECONNECT", "LOW", network, { inputs: after, ...reconnecting }),
  );
  for (const { kind, effort, propose } of actions) {
    const tried = inputs.networks.flatMap((network) => {
      const proposal = propose(inputs, network);
      return proposal === null ? [] : [advise(kind, effort, network.network, proposal)];
    });
    all.push(...(kind === "CONNECT" ? tried : tried.sort(inOrder).slice(0, 1)));
  }
  return all.filter(({ points }) => points >= LEAST_GAIN).sort(inOrder);
}

const reconnecting: Omit<Proposal, "inputs"> = {
  sentence: (on) => `Connect ${on} again: others have told of what happened there since it fell silent.`,
  heldFixed: heldFixedFor(["RECONNECT"]).slice(0, 1),
};

/** Most points first; of equal ones the lighter effort. */
function inOrder(a: Advice, b: Advice): number {
  return b.points - a.points || efforts.indexOf(a.effort) - efforts.indexOf(b.effort);
}

function worth(points: number): string {
  const rounded = points.toFixed(1);
  return `It would add about ${rounded} ${rounded === "1.0" ? "point" : "points"}.`;
}
